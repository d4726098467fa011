import type { Found } from '$lib/model/projection/world';
import { noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type ProjectionLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';
import { table } from './table';

export const chart: Chart<Row, ProjectionLayout, Found> = {
  slug: 'projection',
  position: 4,
  evidence: 'precedents',
  names: ['scenarios'],
  period: null,
  drawsOutlined: false,
  ignoresPeriod: true,
  query,
  derive: async (found) => (await import('./derive')).derive(found),
  columns: [
    'scenario',
    'as_of',
    'laws',
    'countries',
    'episodes',
    'future',
    'month',
    'first',
    'last',
    'named',
    'named_low',
    'named_high',
    'pattern',
    'possible',
    'possible_low',
    'possible_high',
    'cut_named',
    'cut_possible',
    'cut_low',
    'cut_high',
  ],
  table,
  layout,
  Component,
  text: noTexts(),
};
