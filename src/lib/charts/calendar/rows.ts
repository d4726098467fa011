import { dayOf, intersect, lengthOf, parseDay, type Day, type Period } from '$lib/model/day';
import type { DayClass } from '$lib/model/event';
import { claimYears, type Context } from '../chart';
import { measuredOf, type Measured } from '../marks/measured';

/** A run of days that the same events touch, or, without a class, a day with measurements. Runs share no day. */
export interface Row {
  /** First and last day, `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** The strongest class of the events that are counted. */
  class: DayClass | null;
  /** false: only rows drawn in outline touch these days. */
  is_counted: boolean | null;
  /** Ids, `a;b`. */
  events: string | null;
  services: string | null;
  measurements: number | null;
  anomalies: number | null;
  confirmed: number | null;
}

/** A row of events. */
type EventRow = Row & { class: DayClass; is_counted: boolean; events: string; services: string };

/** A run as days, as far as it is on show. */
export interface Run extends Period {
  row: EventRow;
}

const isOfEvents = (row: Row): row is EventRow => row.class !== null;

/** Days on show with what was measured on them, in order of time. */
export function measuredInView(
  rows: readonly Row[],
  { period }: Pick<Context, 'period'>,
): Map<Day, Measured> {
  const { first, last } = period ?? claimYears;
  return new Map(
    rows.flatMap((row) => {
      const [day, measured] = [parseDay(row.first), measuredOf(row)];
      return measured && day >= first && day <= last ? [[day, measured] as const] : [];
    }),
  );
}

/** The runs on show, cut to the period, in order of time. */
export function runsInView(rows: readonly Row[], { period }: Pick<Context, 'period'>): Run[] {
  return rows.filter(isOfEvents).flatMap((row) => {
    const days = { first: parseDay(row.first), last: parseDay(row.last) };
    const shown = intersect(days, period ?? claimYears);
    return shown ? [{ ...shown, row }] : [];
  });
}

/** The parts of runs that lie in a year. */
export const runsOfYear = (runs: readonly Run[], year: number): Run[] =>
  runs.flatMap((run) => {
    const part = intersect(run, { first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1 });
    return part ? [{ ...run, ...part }] : [];
  });

/** What the runs say together. */
export interface Facts {
  named: number;
  pattern: number;
  possible: number;
  /** Days that only rows drawn in outline touch. */
  recalled: number;
  /** The longest stretches without a gap; `undefined` where there is no such day. */
  longestNamed: Period | undefined;
  longestPattern: Period | undefined;
}

export function factsOf(runs: readonly Run[]): Facts {
  const counted = runs.filter(({ row }) => row.is_counted);
  const of = (...classes: DayClass[]) => counted.filter(({ row }) => classes.includes(row.class));
  return {
    named: sum(of('named')),
    pattern: sum(of('named', 'pattern')),
    possible: sum(counted),
    recalled: sum(runs.filter(({ row }) => !row.is_counted)),
    longestNamed: longest(of('named')),
    longestPattern: longest(of('pattern')),
  };
}

const sum = (periods: readonly Period[]) =>
  periods.reduce((total, period) => total + lengthOf(period), 0);

/** The longest of the stretches that neighbouring periods, in order of time, make together. */
function longest(periods: readonly Period[]): Period | undefined {
  const stretches: Period[] = [];
  for (const { first, last } of periods) {
    const before = stretches.at(-1);
    if (before && before.last + 1 === first) before.last = last;
    else stretches.push({ first, last });
  }
  return stretches.reduce<Period | undefined>(
    (best, one) => (best && lengthOf(best) >= lengthOf(one) ? best : one),
    undefined,
  );
}
