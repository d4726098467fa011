import { datesInWords } from '$lib/i18n/dates-in-words';
import { itemsOf } from '$lib/model/schema';
import type { Context, Table } from '../chart';
import { timesOf } from './event-in-words';
import { hasHour, rowsInView, type Row } from './rows';

/** The events with an hour, in order of time. */
export function hourTable(rows: readonly Row[], context: Context): Table {
  const { format, words, coverage, serviceName, clock } = context;
  const [from, to] =
    clock === 'UTC' ? ['start_time_utc', 'end_time_utc'] : ['start_time', 'end_time'];
  return {
    columns: ['dates', from, to, 'services', 'cadence', 'grade', 'is_counted'],
    rows: rowsInView(rows, context)
      .filter(hasHour)
      .map((row) => ({ row, times: timesOf(row, clock) }))
      .map(({ row, times }) => ({
        event_id: row.event_id,
        dates: datesInWords(row, format, words, coverage.lastEvidence),
        [from]: times.start_time,
        [to]: times.end_time,
        services: itemsOf(row.services).map(serviceName).join(', '),
        cadence: row.cadence,
        grade: row.grade,
        is_counted: row.is_counted,
      })),
  };
}
