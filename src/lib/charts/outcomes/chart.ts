import { noTexts, type Chart } from '../chart';
import Component from './Chart.svelte';
import { layout, type OutcomesLayout } from './layout';
import query from './query.sql?raw';
import type { Row } from './rows';

const columns = [
  'set',
  'country_code',
  'law_name',
  'deadline',
  'platform',
  'outcome',
  'confounded',
  'statement_service',
];

export const chart: Chart<Row, OutcomesLayout> = {
  slug: 'outcomes',
  position: 12,
  evidence: 'precedents',
  period: null,
  drawsOutlined: false,
  query,
  columns: [
    'precedent_id',
    'law_id',
    'law_name',
    'country_code',
    'requirement',
    'set',
    'deadline',
    'in_view_from',
    'platform',
    'service_id',
    'statement_service',
    'confounded',
    'outcome',
  ],
  table: (rows) => ({ columns, rows: rows.map((row) => ({ ...row })) }),
  layout,
  Component,
  text: noTexts(),
};
