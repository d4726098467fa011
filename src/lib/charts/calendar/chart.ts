import { claimYears, noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { publishMeasured } from '../marks/measured';
import { layout, type CalendarLayout } from './layout';
import query from './query.sql?raw';
import { runsInView, type Row } from './rows';

const columns = ['first', 'last', 'class', 'is_counted', 'events', 'services'];

export const chart: Chart<Row, CalendarLayout> = {
  slug: 'calendar',
  position: 6,
  evidence: 'events',
  period: claimYears,
  drawsOutlined: true,
  query,
  columns,
  publish: publishMeasured,
  table: (rows, context) => ({
    columns: columns.filter((column) => column !== 'events'),
    rows: runsInView(rows, context).map(({ row }) => ({ ...row })),
  }),
  layout,
  Component,
  text: noTexts(),
};
