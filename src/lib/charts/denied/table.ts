import { datesInWords } from '$lib/i18n/dates-in-words';
import { itemsOf } from '$lib/model/schema';
import type { Context, Table } from '../chart';
import { eventsOf, positions, rowsInView, type Row } from './rows';

const places = new Map<string, number>(positions.map((position, i) => [position, i]));

/** Each event once: by official position, then in order of time. */
export function eventTable(rows: readonly Row[], context: Context): Table {
  const { format, words, coverage, serviceName } = context;
  const events = eventsOf(rowsInView(rows, context)).sort(
    (a, b) => places.get(a.position)! - places.get(b.position)! || a.first.localeCompare(b.first),
  );
  return {
    columns: ['position', 'grade', 'dates', 'services', 'measure', 'is_counted'],
    rows: events.map((row) => ({
      event_id: row.event_id,
      position: row.position,
      grade: row.grade,
      dates: datesInWords(row, format, words, coverage.lastEvidence),
      services: itemsOf(row.services).map(serviceName).join(', '),
      measure: row.measure,
      is_counted: row.is_counted,
    })),
  };
}
