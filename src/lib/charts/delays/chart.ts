import type { CaseRow } from '$lib/model/projection/case';
import { noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type DelaysLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';

export const chart: Chart<Row, DelaysLayout, CaseRow> = {
  slug: 'delays',
  position: 14,
  evidence: 'precedents',
  period: null,
  drawsOutlined: false,
  query,
  derive: async (found) => (await import('./derive')).derive(found),
  columns: ['as_of', 'curve', 'days', 'at_risk', 'ended', 'censored', 'of_100', 'left_out', 'laws'],
  layout,
  Component,
  text: noTexts(),
};
