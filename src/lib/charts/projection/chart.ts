import { noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type ProjectionLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';

export const chart: Chart<Row, ProjectionLayout> = {
  slug: 'projection',
  position: 3,
  evidence: 'precedents',
  period: null,
  drawsOutlined: false,
  query,
  columns: ['as_of', 'services', 'weight', 'outcome', 'n', 'confounded', 'ended', 'kazakhstan'],
  layout,
  Component,
  text: noTexts(),
};
