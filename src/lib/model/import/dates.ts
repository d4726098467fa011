import { dayOf, formatDay } from '../day';
import type { ImportProblem } from './problem';

/** Which of the first two numbers of `5/9/2019` is the month. */
export type DateOrder = 'month-first' | 'day-first';

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/;

/**
 * The order of the dates of a file, where one of them settles it: in `5/19/2019` the 19 cannot be a month.
 * `undefined`: none does, or they contradict each other; `null`: no date needs to know.
 */
export function orderOf(dates: readonly string[]): DateOrder | undefined | null {
  const numbers = dates.flatMap((text) => {
    const [, a, b] = slashed.exec(text) ?? [];
    return a === undefined ? [] : [[Number(a), Number(b)] as const];
  });
  // The same day either way: 5/5/2019.
  if (numbers.every(([a, b]) => a === b)) return null;
  // Of two numbers above 12 none is a month: such a date says nothing of the others.
  const isMonthFirst = numbers.some(([a, b]) => b > 12 && a <= 12);
  const isDayFirst = numbers.some(([a, b]) => a > 12 && b <= 12);
  if (isMonthFirst === isDayFirst) return undefined;
  return isMonthFirst ? 'month-first' : 'day-first';
}

/**
 * A day as `YYYY-MM-DD` of `2019-05-09`, `2019/5/9`, either with a time of day behind it, or `5/19/2019`;
 * `undefined` where there is no such day, and of `5/9/2019` without an order, which may be two days.
 */
export function readDay(text: string, order?: DateOrder): string | undefined {
  const [, y, m, d] = iso.exec(text) ?? [];
  if (y !== undefined) return existing(Number(y), Number(m), Number(d));
  const [, a, b, year] = slashed.exec(text) ?? [];
  const known = order ?? orderOf([text]);
  if (a === undefined || known === undefined) return undefined;
  const [month, dayOfMonth] = known === 'day-first' ? [b, a] : [a, b];
  return existing(Number(year), Number(month), Number(dayOfMonth));
}

/** The day of a calendar that exists: 30 February does not. */
export function existing(year: number, month: number, dayOfMonth: number): string | undefined {
  if (!(year >= 1000) || month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const day = dayOf(year, month, dayOfMonth);
  return day < dayOf(year, month + 1, 1) ? formatDay(day) : undefined;
}

/** The days of two cells, the second may be empty; or what is wrong with them. */
export function readDates(
  row: number,
  first: string,
  last: string,
  order?: DateOrder,
): { start: string; end: string } | { problems: ImportProblem[] } {
  const problem = (column: string, value: string, rule: ImportProblem['rule']) => ({
    problems: [{ row, column, value, rule }],
  });
  const start = readDay(first, order);
  if (start === undefined) return problem('start_date', first, 'day');
  const end = last === '' ? '' : readDay(last, order);
  if (end === undefined) return problem('end_date', last, 'day');
  if (end !== '' && end < start) return problem('end_date', `${start}/${end}`, 'reversed');
  return { start, end };
}
