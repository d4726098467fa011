import { claimYears, noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type ServiceLanesLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';
import { eventTable } from './table';

export const chart: Chart<Row, ServiceLanesLayout> = {
  slug: 'service-lanes',
  position: 5,
  evidence: 'events',
  period: claimYears,
  isZoomable: true,
  tellsHours: true,
  drawsOutlined: true,
  query,
  columns: [
    'event_id',
    'services',
    'implied',
    'first',
    'last',
    'class',
    'start',
    'end',
    'start_time',
    'end_time',
    'cadence',
    'measure',
    'scope',
    'grade',
    'official_position',
    'is_counted',
  ],
  table: eventTable,
  layout,
  Component,
  text: noTexts(),
};
