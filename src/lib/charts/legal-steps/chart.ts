import { noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type LegalStepsLayout } from './layout';
import query from './query.sql?raw';
import { ownPeriod, type Row } from './rows';
import { stepTable } from './table';

export const chart: Chart<Row, LegalStepsLayout> = {
  slug: 'legal-steps',
  position: 11,
  evidence: 'legal-steps',
  names: ['claims', 'provisions'],
  period: ownPeriod,
  isZoomable: true,
  drawsOutlined: false,
  query,
  columns: ['item', 'id', 'date', 'track', 'stage', 'body', 'status'],
  table: stepTable,
  layout,
  Component,
  text: noTexts(),
};
