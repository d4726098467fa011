import { noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type PrecedentsLayout } from './layout';
import query from './query.sql?raw';
import { ownPeriod, type Row } from './rows';

const columns = [
  'country_code',
  'law_name',
  'platform',
  'deadline',
  'complied_on',
  'measure',
  'restricted_from',
  'restricted_to',
];

export const chart: Chart<Row, PrecedentsLayout> = {
  slug: 'precedents',
  position: 13,
  evidence: 'precedents',
  period: ownPeriod,
  isZoomable: true,
  drawsOutlined: false,
  query,
  columns: [
    'precedent_id',
    'law_id',
    'law_name',
    'country_code',
    'set',
    'platform',
    'service_id',
    'deadline',
    'complied_on',
    'measure',
    'restricted_from',
    'restricted_to',
    'in_view_from',
  ],
  table: (rows) => ({ columns, rows: rows.map((row) => ({ ...row })) }),
  layout,
  Component,
  text: noTexts(),
};
