import { parseDay } from '$lib/model/day';
import { noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type BeforeAfterLayout } from './layout';
import query from './query.sql?raw';
import { publish, type Row } from './rows';

export const chart: Chart<Row, BeforeAfterLayout> = {
  slug: 'before-after',
  position: 2,
  evidence: 'events',
  period: { first: parseDay('2017-03-01'), last: parseDay('2021-05-31') },
  isPeriodFixed: true,
  drawsOutlined: false,
  query,
  columns: [
    'period',
    'first',
    'last',
    'is_whole',
    'named',
    'pattern',
    'possible',
    'measured_events',
    'reported_events',
    'recalled_events',
  ],
  publish,
  layout,
  Component,
  text: noTexts(),
};
