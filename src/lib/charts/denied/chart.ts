import { claimYears, noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type DeniedLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';
import { eventTable } from './table';

export const chart: Chart<Row, DeniedLayout> = {
  slug: 'denied',
  position: 10,
  evidence: 'events',
  period: claimYears,
  drawsOutlined: true,
  query,
  columns: [
    'event_id',
    'position',
    'grade',
    'is_counted',
    'first',
    'last',
    'class',
    'start',
    'end',
    'measure',
    'services',
  ],
  table: eventTable,
  layout,
  Component,
  text: noTexts(),
};
