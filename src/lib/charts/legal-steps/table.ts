import { capitalised } from '$lib/i18n/format';
import type { Context, Table } from '../chart';
import { normsOf, stepsOf, type Row } from './rows';

/** All steps in order of time, then the norms by name. */
export function stepTable(rows: readonly Row[], context: Context): Table {
  const { format, label } = context;
  return {
    columns: ['date', 'track', 'stage'],
    rows: [
      ...stepsOf(rows).map(({ id, date, track, stage }) => ({
        id,
        date: capitalised(format.edtf(date)),
        track: label('legal-steps.track', track),
        stage: label('legal-steps.stage', stage),
      })),
      ...normsOf(rows).map(({ id, status }) => ({
        id,
        date: '',
        track: context.provisionName(id),
        stage: label('provisions.final_status', status),
      })),
    ],
  };
}
