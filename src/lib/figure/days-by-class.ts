import { parseDay, type Day, type Period } from '$lib/model/day';
import { dayClasses, toSpans } from '$lib/model/event';
import type { DayCounts } from '$lib/model/restricted-days';
import type { Coverage } from '$lib/charts/chart';
import type { EventSummary } from './event-record';

/**
 * The strongest class of each covered day as 3 (named), 2 (pattern), 1 (window) or 0: laid out once for a
 * selection, so that a brush can count any period within a frame.
 */
export function strengthByDay(events: readonly EventSummary[], coverage: Coverage): Uint8Array {
  const { first, lastEvidence } = coverage;
  const days = new Uint8Array(lastEvidence - first + 1);
  for (const span of events.flatMap((event) => toSpans(event, lastEvidence))) {
    const strength = dayClasses.length - dayClasses.indexOf(span.class);
    for (let day = Math.max(span.first, first); day <= span.last; day++) {
      if (days[day - first]! < strength) days[day - first] = strength;
    }
  }
  return days;
}

/** The days of a period, counted as `countRestrictedDays()` does. */
export function countDays(strengths: Uint8Array, start: Day, { first, last }: Period): DayCounts {
  const counts = { named: 0, pattern: 0, possible: 0 };
  for (const strength of strengths.subarray(
    Math.max(first - start, 0),
    Math.max(last - start + 1, 0),
  )) {
    if (strength === 3) counts.named++;
    if (strength >= 2) counts.pattern++;
    if (strength >= 1) counts.possible++;
  }
  return counts;
}

/** Reads `2017-01-01..2019-12-31`; null where it is no period in order. */
export function parsePeriod(text: string | null): Period | null {
  const [from, to] = (text ?? '').split('..');
  try {
    const period = { first: parseDay(from ?? ''), last: parseDay(to ?? '') };
    return period.first <= period.last ? period : null;
  } catch {
    return null;
  }
}
