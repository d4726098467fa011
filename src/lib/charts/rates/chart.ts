import type { CaseRow } from '$lib/model/projection/case';
import { noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type RatesLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';

export const chart: Chart<Row, RatesLayout, CaseRow> = {
  slug: 'rates',
  position: 3,
  evidence: 'precedents',
  period: null,
  drawsOutlined: false,
  query,
  derive: async (found) => (await import('./derive')).derive(found),
  columns: [
    'as_of',
    'services',
    'weight',
    'outcome',
    'n',
    'of_100',
    'low',
    'high',
    'confounded',
    'ended',
    'kazakhstan',
  ],
  layout,
  Component,
  text: noTexts(),
};
