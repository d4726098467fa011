import { formatDay } from '$lib/model/day';
import { isInPeriod, shownEvents, type Choice, type Evidence } from '$lib/model/evidence';
import type { Row } from './rows';

/** The rows of query.sql, chosen without the engine. */
export function recount(evidence: Evidence, choice: Choice): Row[] {
  const list = (ids: readonly string[]) => (ids.length > 0 ? ids.join(';') : null);
  return shownEvents(evidence, choice)
    .flatMap(({ spans, named, implied, trigger: _, ...event }) =>
      spans
        .filter((span) => isInPeriod(span, choice))
        .map((span) => ({
          ...event,
          services: list(named),
          implied: list(implied),
          first: formatDay(span.first),
          last: formatDay(span.last),
          class: span.class,
        })),
    )
    .sort((a, b) => (a.first + a.event_id < b.first + b.event_id ? -1 : 1));
}
