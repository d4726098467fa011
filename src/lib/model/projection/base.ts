import { intersect, lengthOf, type Day, type Period } from '../day';
import type { Span } from '../event';

/** A run of days that restrictions touch without a gap: one protest or election, however many rows tell of it. */
export interface Episode {
  /** Counted from the first day of the episode, which is 0; in order, disjoint. */
  days: readonly Strength[];
}

/** Of one day: 2, restricted for certain; 1, possibly; 0, not. */
export type Strength = 0 | 1 | 2;

/** What recurs in every scenario: the episodes of a period, and how often one begins. */
export interface Base {
  period: Period;
  episodes: readonly Episode[];
}

/** The episodes of a period; what reaches out of it is cut off. */
export function baseOf(spans: readonly Span[], period: Period): Base {
  const strengths = new Uint8Array(lengthOf(period));
  for (const span of spans) {
    const shared = intersect(span, period);
    if (shared) paint(strengths, shared, span.class === 'named' ? 2 : 1, period.first);
  }
  const episodes: { days: Strength[] }[] = [];
  strengths.forEach((strength, day) => {
    if (strength === 0) return;
    if (day === 0 || strengths[day - 1] === 0) episodes.push({ days: [] });
    episodes.at(-1)!.days.push(strength as Strength);
  });
  return { period, episodes };
}

/** Raises the days of a period to a strength; what lies outside of `days` is left out. */
export function paint(days: Uint8Array, period: Period, strength: Strength, start: Day = 0): void {
  const first = Math.max(0, period.first - start);
  const last = Math.min(days.length - 1, period.last - start);
  for (let day = first; day <= last; day++) if (days[day]! < strength) days[day] = strength;
}

/**
 * Whole episodes at random days: on each day one begins as often as one did in the period, and it is any of
 * them. An episode that begins late is cut off at the end.
 *
 * @param days raised where an episode falls
 */
export function recur({ period, episodes }: Base, days: Uint8Array, random: () => number): void {
  if (episodes.length === 0) return;
  const expected = episodes.length / lengthOf(period);
  for (let day = 0; day < days.length; day++) {
    const chance = random() / expected;
    if (chance >= 1) continue;
    const episode = episodes[Math.floor(chance * episodes.length)]!;
    episode.days.forEach((strength, i) => paint(days, { first: day + i, last: day + i }, strength));
  }
}
