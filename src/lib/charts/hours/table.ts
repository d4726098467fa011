import { datesInWords } from '$lib/i18n/dates-in-words';
import { itemsOf } from '$lib/model/schema';
import type { Context, Table } from '../chart';
import { hasHour, rowsInView, type Row } from './rows';

/** The events with an hour, in order of time. */
export function hourTable(rows: readonly Row[], context: Context): Table {
  const { format, words, coverage, serviceName } = context;
  return {
    columns: ['dates', 'start_time', 'end_time', 'services', 'cadence', 'grade', 'is_counted'],
    rows: rowsInView(rows, context)
      .filter(hasHour)
      .map((row) => ({
        event_id: row.event_id,
        dates: datesInWords(row, format, words, coverage.lastEvidence),
        start_time: row.start_time,
        end_time: row.end_time,
        services: itemsOf(row.services).map(serviceName).join(', '),
        cadence: row.cadence,
        grade: row.grade,
        is_counted: row.is_counted,
      })),
  };
}
