import { group } from 'd3-array';
import { datesInWords } from '$lib/i18n/dates-in-words';
import type { Context, Table } from '../chart';
import type { Row } from './rows';

/** The events of the lanes, each once, in order of time. */
export function eventTable(rows: readonly Row[], context: Context): Table {
  const { format, words, coverage } = context;
  const events = [...group(rows, (row) => row.event_id).values()].sort((a, b) =>
    a[0]!.first.localeCompare(b[0]!.first),
  );
  return {
    columns: ['dates', 'services', 'measure', 'grade', 'official_position', 'is_counted'],
    rows: events.map((lanes) => {
      const row = lanes[0]!;
      const named = lanes.filter((lane) => !lane.is_implied);
      const names = new Set(
        (named.length > 0 ? named : lanes).map((lane) => context.serviceName(lane.service_id)),
      );
      return {
        event_id: row.event_id,
        dates: datesInWords(row, format, words, coverage.lastEvidence),
        services: [...names].join(', '),
        measure: row.measure,
        grade: row.grade,
        official_position: row.official_position,
        is_counted: row.is_counted,
      };
    }),
  };
}
