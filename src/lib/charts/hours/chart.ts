import { claimYears, noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type HoursLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';
import { hourTable } from './table';

export const chart: Chart<Row, HoursLayout> = {
  slug: 'hours',
  position: 7,
  evidence: 'events',
  period: claimYears,
  tellsHours: true,
  drawsOutlined: true,
  query,
  columns: [
    'event_id',
    'services',
    'start',
    'end',
    'start_time',
    'end_time',
    'cadence',
    'measure',
    'grade',
    'official_position',
    'is_counted',
    'first',
    'last',
  ],
  table: hourTable,
  layout,
  Component,
  text: noTexts(),
};
