import { daysOf, intersect, type Day, type Period } from './day';
import type { Span } from './event';

/**
 * Distinct days of a period, cumulative: `named <= pattern <= possible`. `named` is what is
 * documented, `pattern` adds the days of a reported pattern, `possible` any day that a row touches.
 */
export interface DayCounts {
  named: number;
  pattern: number;
  possible: number;
}

/**
 * Counts the restricted days of a period as a union: a day that many spans touch counts once, in its
 * strongest class. Counts of periods that do not overlap add up. The engine's `shown_days` view counts
 * the same days in SQL; this counter serves where there is no engine.
 *
 * @param spans of any number of events, in any order, overlapping or not
 */
export function countRestrictedDays(spans: readonly Span[], period: Period): DayCounts {
  const days = { named: new Set<Day>(), pattern: new Set<Day>(), window: new Set<Day>() };
  for (const span of spans) {
    const shared = intersect(span, period);
    if (shared) for (const day of daysOf(shared)) days[span.class].add(day);
  }
  const pattern = new Set([...days.named, ...days.pattern]);
  return {
    named: days.named.size,
    pattern: pattern.size,
    possible: new Set([...pattern, ...days.window]).size,
  };
}
