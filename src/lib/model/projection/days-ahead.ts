import { randomLcg } from 'd3-random';
import type { Period } from '../day';
import type { Assumptions } from './assumptions';
import { paint, recur, type Base } from './base';
import type { Case } from './case';
import { drawOne, lawsOf, type Law } from './laws';
import { isRestriction } from './outcome';
import { draws, seed } from './rates';
import type { Scenario } from './scenario';

/** Days of a month, or of all of them: certain in a future, and possible. `named <= possible`. */
export interface Days {
  named: number;
  possible: number;
}

/** One way in which the months ahead may go, drawn from the precedents. */
export interface Future {
  months: readonly Days[];
  total: Days;
  /** Whether a law takes a service away: on days that are known, or on days that it may have. */
  isCutNamed: boolean;
  isCutPossibly: boolean;
}

/** The restrictions that recur in every scenario alone, in one draw. */
export interface Recurring {
  days: Uint8Array;
  months: readonly Days[];
}

/** Draws what recurs; the sequence is not that of the laws, so that the two fall together by chance alone. */
export function drawBase(base: Base, months: Scenario['months']): Recurring[] {
  const random = randomLcg(seed + 1);
  const periods = fromDeadline(months);
  return Array.from({ length: draws }, () => {
    const days = new Uint8Array(periods.at(-1)!.last + 1);
    recur(base, days, random);
    return { days, months: periods.map((month) => countDays(days, month)) };
  });
}

/** Months as days counted from the deadline, which is 0. */
const fromDeadline = (months: Scenario['months']): Period[] =>
  months.map(({ first, last }) => ({
    first: first - months[0]!.first,
    last: last - months[0]!.first,
  }));

/**
 * Draws the futures of a scenario: the same ones on every machine, whatever the order of the cases. By `law`
 * each law elsewhere is as likely, by `row` as likely as it has cases.
 *
 * @param comparable under the reader's assumptions, of the set of the scenario
 * @param services how many services in Kazakhstan fall under the law
 */
export function drawFutures(
  scenario: Scenario,
  comparable: readonly Case[],
  weight: Assumptions['weight'],
  services: number,
  base: readonly Recurring[],
): Future[] {
  const each = lawsOf(comparable);
  const laws = weight === 'law' ? each : each.flatMap((law) => law.cases.map(() => law));
  const months = fromDeadline(scenario.months);
  const length = months.at(-1)!.last + 1;
  const random = randomLcg(seed);
  return base.map((recurring) => {
    const days = new Uint8Array(length);
    if (laws.length > 0) for (const found of drawCases(laws, services, random)) lay(found, days);
    const isCutNamed = days.includes(2);
    const isCutPossibly = isCutNamed || days.includes(1);
    if (isCutPossibly) {
      recurring.days.forEach((strength, day) => {
        if (days[day]! < strength) days[day] = strength;
      });
    }
    const counted = isCutPossibly
      ? months.map((month) => countDays(days, month))
      : recurring.months;
    return { months: counted, total: total(counted), isCutNamed, isCutPossibly };
  });
}

/**
 * One law, and for each service in Kazakhstan one of the cases under it: services under a law share its fate.
 * A law is drawn as often as it stands in `laws`.
 */
function drawCases(laws: readonly Law[], services: number, random: () => number): Set<Case> {
  const law = drawOne(laws, random);
  return new Set(Array.from({ length: services }, () => drawOne(law.cases, random)));
}

/**
 * Lays a restriction elsewhere over the days ahead, counted from its own deadline. Certain are the days from
 * its latest possible start to its earliest possible end, or to the view where it is known to have gone on
 * beyond it; where no end is known, its first day alone. The rest of the time ahead is possible. Without a
 * deadline or a start no day is certain and all are possible.
 */
export function lay(
  { outcome, deadline, began, ended, isInForce, asOf }: Case,
  days: Uint8Array,
): void {
  if (!isRestriction(outcome)) return;
  const last = days.length - 1;
  if (!deadline || !began) return paint(days, { first: 0, last }, 1);
  const earliest = began.first - deadline.last;
  const latest = began.last - deadline.first;
  if (!ended) {
    paint(days, { first: earliest, last }, 1);
    if (isInForce) paint(days, { first: latest, last: asOf - deadline.last }, 2);
    else if (earliest === latest) paint(days, { first: earliest, last: earliest }, 2);
    return;
  }
  const until = { first: ended.first - deadline.last, last: ended.last - deadline.first };
  paint(days, { first: earliest, last: until.last }, 1);
  paint(days, { first: latest, last: until.first }, 2);
}

function countDays(days: Uint8Array, { first, last }: Period): Days {
  const counted = { named: 0, possible: 0 };
  for (let day = first; day <= last; day++) {
    if (days[day] === 2) counted.named++;
    if (days[day]! > 0) counted.possible++;
  }
  return counted;
}

const total = (months: readonly Days[]): Days => ({
  named: months.reduce((sum, { named }) => sum + named, 0),
  possible: months.reduce((sum, { possible }) => sum + possible, 0),
});

/** The middle of a count over many futures, and what four in five of them lie between; whole days. */
export interface Spread {
  low: number;
  middle: number;
  high: number;
}

/** @param counts whole numbers */
export function spreadOf(counts: readonly number[]): Spread {
  // Few values, many counts: how often each occurs says as much as sorting, and sooner.
  const often: number[] = [];
  for (const count of counts) often[count] = (often[count] ?? 0) + 1;
  const valueAt = (place: number) => {
    let passed = 0;
    return often.findIndex((n = 0) => (passed += n) > place);
  };
  const at = (share: number) => {
    const place = (counts.length - 1) * share;
    const [low, high] = [valueAt(Math.floor(place)), valueAt(Math.ceil(place))];
    return Math.round(low + (high - low) * (place - Math.floor(place)));
  };
  return counts.length === 0
    ? { low: 0, middle: 0, high: 0 }
    : { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

/** As many futures as asked for, each standing for as many others, from the mildest to the gravest. */
export function typicalFutures(futures: readonly Future[], count: number): Future[] {
  const sorted = [...futures].sort(
    (a, b) => a.total.possible - b.total.possible || a.total.named - b.total.named,
  );
  return Array.from(
    { length: count },
    (_, i) => sorted[Math.floor(((i + 0.5) / count) * sorted.length)]!,
  );
}

/** Of 100 futures, whole: those of which something is true. */
export const of100 = (futures: readonly Future[], isTrue: (future: Future) => boolean): number =>
  Math.round((100 * futures.filter(isTrue).length) / futures.length);

/** Futures of several scenarios in the proportions of a reader's odds, in hundredths. */
export function mix(parts: readonly { futures: readonly Future[]; odds: number }[]): Future[] {
  const whole = parts.reduce((sum, { odds }) => sum + odds, 0);
  let until = 0;
  return parts.flatMap(({ futures, odds }) => {
    const from = until;
    until += (odds / whole) * futures.length;
    return futures.slice(Math.round(from), Math.round(until));
  });
}
