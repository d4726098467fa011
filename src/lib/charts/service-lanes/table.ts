import { group } from 'd3-array';
import { datesInWords } from '$lib/i18n/dates-in-words';
import type { Context, Table } from '../chart';
import { impliedServices, namedServices, rowsInView, type Row } from './rows';

/** The events of the lanes, each once, in order of time. */
export function eventTable(rows: readonly Row[], context: Context): Table {
  const { format, words, coverage } = context;
  const events = [...group(rowsInView(rows, context), (row) => row.event_id).values()].sort(
    (a, b) => a[0]!.first.localeCompare(b[0]!.first),
  );
  return {
    columns: ['dates', 'services', 'measure', 'grade', 'official_position', 'is_counted'],
    rows: events.map(([row]) => {
      const named = namedServices(row!);
      const lanes = named.length > 0 ? named : impliedServices(row!);
      return {
        event_id: row!.event_id,
        dates: datesInWords(row!, format, words, coverage.lastEvidence),
        services: lanes.map(context.serviceName).join(', '),
        measure: row!.measure,
        grade: row!.grade,
        official_position: row!.official_position,
        is_counted: row!.is_counted,
      };
    }),
  };
}
