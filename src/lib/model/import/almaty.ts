import { dayOf, formatDay, type Day } from '../day';
import type { ImportProblem } from './problem';
import { said, type Said } from './said';

const secondsPerDay = 86_400;

/** From this second on Almaty keeps UTC+5, before it UTC+6: midnight of 1 March 2024 by the old time. */
const change = dayOf(2024, 3, 1) * secondsPerDay - 6 * 3600;

/** The day in Almaty, and the time of day as `HH:MM`, of a moment. Not for years before 2005. */
export interface LocalTime {
  day: string;
  time: string;
}

/**
 * The local time of a moment.
 * @param seconds since 1970-01-01T00:00:00Z; `undefined` where they lie outside the years 1 to 9999
 */
export function inAlmaty(seconds: number): LocalTime | undefined {
  const local = seconds + (seconds < change ? 6 : 5) * 3600;
  const day = Math.floor(local / secondsPerDay);
  if (!(day > dayOf(1000, 1, 1) && day < dayOf(9999, 1, 1))) return undefined;
  const minute = Math.floor((local - day * secondsPerDay) / 60);
  return { day: formatDay(day), time: clock(Math.floor(minute / 60), minute % 60) };
}

/** `09:05` */
export const clock = (hour: number, minute: number): string =>
  [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');

const stamp = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** The seconds since 1970 of a time with its zone, `2022-01-05T10:30:00Z`; `undefined` where it is none. */
export function secondsOf(text: string): number | undefined {
  const [, ...parts] = stamp.exec(text) ?? [];
  if (parts.length === 0) return undefined;
  const [year, month, dayOfMonth, hour, minute, second] = parts.map((part) => Number(part ?? 0));
  const day: Day = dayOf(year!, month!, dayOfMonth!);
  if (!isDay(day, text.slice(0, 10)) || hour! > 23 || minute! > 59 || second! > 60)
    return undefined;
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(parts[6]!) ?? ['', '+', '0', '0'];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60 : 60);
  return day * secondsPerDay + hour! * 3600 + minute! * 60 + second! - offset;
}

const isDay = (day: Day, text: string) => Number.isFinite(day) && formatDay(day) === text;

/**
 * Start and end of an outage in the columns of our events, or what is wrong with them.
 * @param bounds as the source writes them; the second may be empty
 * @param read the seconds since 1970 of one of them
 */
export function localBounds(
  row: number,
  [first, last]: readonly [string, string],
  read: (text: string) => number | undefined,
): { columns: Record<string, Said> } | { problems: ImportProblem[] } {
  const problem = (value: string, rule: ImportProblem['rule']) => ({
    problems: [{ row, value, rule }],
  });
  const [from, to] = [read(first), last === '' ? undefined : read(last)];
  const start = from === undefined ? undefined : inAlmaty(from);
  const end = to === undefined ? undefined : inAlmaty(to);
  if (from === undefined || !start) return problem(first, 'day');
  if (last !== '' && !end) return problem(last, 'day');
  if (to !== undefined && to < from) return problem(`${first}/${last}`, 'reversed');
  return {
    columns: {
      start: said(start.day),
      end: said(end?.day ?? ''),
      start_time: said(start.time),
      end_time: said(end?.time ?? ''),
    },
  };
}
