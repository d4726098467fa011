/**
 * A day of Almaty's calendar as a whole number: days since 1970-01-01. It has no time zone and no
 * hour, so it cannot slip when a reader or a build machine stands elsewhere.
 */
export type Day = number;

/** A run of days; both ends are included, `first <= last`. */
export interface Period {
  first: Day;
  last: Day;
}

const millisecondsPerDay = 86_400_000;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a year, a month (1–12, or beyond it: 13 is January of the next year) and a day of it. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsPerDay;
}

/**
 * Reads `YYYY-MM-DD`.
 * @throws RangeError `invalid day: 2019-02-30`
 */
export function parseDay(text: string): Day {
  const parts = dayPattern.exec(text);
  const [year, month, dayOfMonth] = parts ? parts.slice(1).map(Number) : [NaN, NaN, NaN];
  // Date.UTC() takes a year below 100 for one of the last century.
  const isMonth = year! >= 100 && month! >= 1 && month! <= 12;
  // Every month has 28 days: most days need no look at the length of theirs.
  const isDay = dayOfMonth! >= 1 && (dayOfMonth! <= 28 || dayOfMonth! <= daysIn(year!, month!));
  if (!isMonth || !isDay) {
    throw new RangeError(`invalid day: ${text}`);
  }
  return dayOf(year!, month!, dayOfMonth!);
}

const daysIn = (year: number, month: number) => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** Writes `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The year, month (1–12) and day of the month of a day. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * millisecondsPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** The days of a month written `YYYY-MM`. */
export function monthPeriod(month: string): Period {
  const [year, number] = month.split('-').map(Number);
  return { first: dayOf(year!, number!, 1), last: dayOf(year!, number! + 1, 1) - 1 };
}

/** The month of a day, written `YYYY-MM`. */
export function monthOf(day: Day): string {
  return formatDay(day).slice(0, 7);
}

/** How many days a period has. */
export function lengthOf(period: Period): number {
  return period.last - period.first + 1;
}

/** The days that two periods share; `undefined` where they share none. */
export function intersect(a: Period, b: Period): Period | undefined {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : undefined;
}

/** The days of a period, in order. */
export function* daysOf(period: Period): Generator<Day> {
  for (let day = period.first; day <= period.last; day++) yield day;
}
