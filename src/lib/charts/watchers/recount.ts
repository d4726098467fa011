import { intersect } from '$lib/model/day';
import { shownEvents, shownMonths, type Choice, type Evidence } from '$lib/model/evidence';
import { itemsOf } from '$lib/model/schema';
import type { Kind, Row } from './rows';

/** The rows of query.sql, counted without the engine. */
export function recount(evidence: Evidence, choice: Choice): Row[] {
  const sources = new Map(evidence.sources.map((source) => [source.source_id, source]));
  const cited = new Map(evidence.citations.map((row) => [row.row_id, itemsOf(row.source_ids)]));
  const events = shownEvents(evidence, choice);
  return shownMonths(evidence, choice).flatMap(({ month, days }): Row[] => {
    /** By kind and publisher: whether a counted row stands behind it. */
    const kinds = new Map<Kind, Map<string, boolean>>();
    for (const event of events) {
      if (!event.spans.some((span) => intersect(span, days))) continue;
      for (const id of cited.get(event.event_id) ?? []) {
        const { kind, publisher } = sources.get(id)!;
        // Copies and other offices of a publisher stand in brackets after its name.
        const name = publisher.split(' (')[0]!;
        const publishers = kinds.get(kind as Kind) ?? new Map<string, boolean>();
        kinds.set(kind as Kind, publishers);
        publishers.set(name, event.is_counted || publishers.get(name) === true);
      }
    }
    if (kinds.size === 0) return [{ month, kind: null, publishers: 0, outlined: 0 }];
    return [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, publishers]) => {
        const counted = [...publishers.values()].filter(Boolean).length;
        return { month, kind, publishers: counted, outlined: publishers.size - counted };
      });
  });
}
