import type { Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type RestrictedDaysLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';
import { text } from './text';

export const chart: Chart<Row, RestrictedDaysLayout> = {
  slug: 'restricted-days',
  position: 1,
  evidence: 'events',
  query,
  columns: ['month', 'named', 'pattern', 'possible', 'recalled'],
  layout,
  Component,
  text,
};
