import { noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import type { NamedCaseRow } from './derive';
import { layout, type BackTestLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';

export const chart: Chart<Row, BackTestLayout, NamedCaseRow> = {
  slug: 'back-test',
  position: 15,
  evidence: 'precedents',
  period: null,
  drawsOutlined: false,
  query,
  derive: async (found) => (await import('./derive')).derive(found),
  columns: [
    'kind',
    'as_of',
    'id',
    'country_code',
    'year',
    'services',
    'restricted',
    'came_of_100',
    'model',
    'base',
    'even',
    'nothing',
  ],
  layout,
  Component,
  text: noTexts(),
};
