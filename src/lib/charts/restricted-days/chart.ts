import { claimYears, noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { publishMeasured } from '../marks/measured';
import { layout, type RestrictedDaysLayout } from './layout';
import query from './query.sql?raw';
import { rowsInView, type Row } from './rows';

const columns = ['month', 'named', 'pattern', 'possible', 'recalled'];

export const chart: Chart<Row, RestrictedDaysLayout> = {
  slug: 'restricted-days',
  position: 1,
  evidence: 'events',
  names: ['claims'],
  period: claimYears,
  isZoomable: true,
  drawsOutlined: true,
  query,
  columns,
  publish: publishMeasured,
  table(rows, context) {
    const cells = publishMeasured(rowsInView(rows, context));
    return { columns: cells[0] ? Object.keys(cells[0]) : columns, rows: cells };
  },
  layout,
  Component,
  text: noTexts(),
};
