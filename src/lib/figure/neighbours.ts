import type { Day, Period } from '$lib/model/day';
import { toSpans } from '$lib/model/event';
import type { EventRecord, EventSummary } from './event-record';

/** The events around one: the nearest before and after it, and those that overlap it on a service. */
export interface Neighbours {
  before: EventSummary | undefined;
  after: EventSummary | undefined;
  sameTime: EventSummary[];
}

/** The neighbours of an event among all, which stand in order of time. */
export function neighboursOf(
  event: EventRecord,
  events: readonly EventRecord[],
  lastEvidence: Day,
): Neighbours {
  const extentOf = (one: EventSummary): Period => {
    const spans = toSpans(one, lastEvidence);
    return { first: spans[0]!.first, last: spans.at(-1)!.last };
  };
  const at = events.findIndex(({ id }) => id === event.id);
  const own = extentOf(event);
  const sameTime = events.filter((other) => {
    if (other.id === event.id) return false;
    const extent = extentOf(other);
    const isShared = other.serviceIds.some((id) => event.serviceIds.includes(id));
    return isShared && extent.first <= own.last && extent.last >= own.first;
  });
  return { before: events[at - 1], after: events[at + 1], sameTime: sameTime.slice(0, 12) };
}
