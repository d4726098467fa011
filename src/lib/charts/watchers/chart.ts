import { claimYears, noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type WatchersLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';
import { monthTable } from './table';

export const chart: Chart<Row, WatchersLayout> = {
  slug: 'watchers',
  position: 9,
  evidence: 'events',
  names: ['sources'],
  period: claimYears,
  isZoomable: true,
  drawsOutlined: true,
  query,
  columns: ['month', 'kind', 'publishers', 'outlined'],
  table: monthTable,
  layout,
  Component,
  text: noTexts(),
};
