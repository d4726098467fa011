import { claimYears, noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type RestrictedDaysLayout } from './layout';
import query from './query.sql?raw';
import { rowsInView, type Row } from './rows';

const columns = ['month', 'named', 'pattern', 'possible', 'recalled'];

export const chart: Chart<Row, RestrictedDaysLayout> = {
  slug: 'restricted-days',
  position: 1,
  evidence: 'events',
  period: claimYears,
  isZoomable: true,
  drawsOutlined: true,
  query,
  columns,
  table: (rows, context) => ({
    columns,
    rows: rowsInView(rows, context).map((row) => ({ ...row })),
  }),
  layout,
  Component,
  text: noTexts(),
};
