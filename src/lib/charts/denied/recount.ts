import { formatDay } from '$lib/model/day';
import { isInPeriod, shownEvents, type Choice, type Evidence } from '$lib/model/evidence';
import type { Row } from './rows';

/** The rows of query.sql, chosen without the engine. */
export function recount(evidence: Evidence, choice: Choice): Row[] {
  return shownEvents(evidence, choice)
    .flatMap(({ spans, event_id, grade, is_counted, start, end, measure, ...event }) =>
      spans
        .filter((span) => isInPeriod(span, choice))
        .map((span) => ({
          event_id,
          position: event.official_position,
          grade,
          is_counted,
          first: formatDay(span.first),
          last: formatDay(span.last),
          class: span.class,
          start,
          end,
          measure,
          services: event.services,
        })),
    )
    .sort((a, b) => (a.first + a.event_id < b.first + b.event_id ? -1 : 1));
}
