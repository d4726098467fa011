import { parseDay, type Day } from './day';

/** Clocks in which hours may be told. Days are days of Almaty under each of them. */
export const clocks = ['Asia/Almaty', 'UTC'] as const;
export type Clock = (typeof clocks)[number];

/** The day from which Almaty is UTC+5; from 2005, where the evidence begins, to then it was UTC+6. */
const change = parseDay('2024-03-01');

/** By how many hours Almaty's clock is ahead of UTC on a day. */
export const aheadOfUtc = (day: Day): number => (day < change ? 6 : 5);

/** A time of Almaty, `HH:MM`, as a clock shows it at that moment of a day. */
export function timeOn(clock: Clock, time: string, day: Day): string {
  if (clock === 'Asia/Almaty') return time;
  const [hours = '', minutes = ''] = time.split(':');
  const hour = (Number(hours) + 24 - aheadOfUtc(day)) % 24;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
