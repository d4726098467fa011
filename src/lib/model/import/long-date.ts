import { parseDay } from '../day';
import { existing } from './dates';

/** A date as English writes it at length, without a zone. */
export interface LongDate {
  /** The day, `YYYY-MM-DD`. */
  text: string;
  time: { hour: number; minute: number };
  /** Minutes since the midnight that began 1970, in the zone of the text. */
  minute: number;
  isWeekdayRight: boolean;
}

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** From the weekday of 1970-01-01. */
const weekdays = 'thursday friday saturday sunday monday tuesday wednesday'.split(' ');

const form =
  /^([a-z]+), ([a-z]+) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap])\.?m\.?$/i;

/**
 * Reads `Thursday, June 17, 2021, 12:55:00 AM`, with or without seconds; `undefined` where there is no such
 * date or time. 12 AM is midnight, 12 PM noon.
 */
export function readLongDate(text: string): LongDate | undefined {
  const [, weekday, month, dayOfMonth, year, hours, minutes, , half] = form.exec(text.trim()) ?? [];
  if (weekday === undefined) return undefined;
  const number = months.indexOf(month!.toLowerCase()) + 1;
  const written = existing(Number(year), number, Number(dayOfMonth));
  const [clock, minute] = [Number(hours), Number(minutes)];
  if (written === undefined || clock < 1 || clock > 12 || minute > 59) return undefined;
  const day = parseDay(written);
  const hour = (clock % 12) + (half!.toLowerCase() === 'p' ? 12 : 0);
  return {
    text: written,
    time: { hour, minute },
    minute: (day * 24 + hour) * 60 + minute,
    isWeekdayRight: weekdays[((day % 7) + 7) % 7] === weekday.toLowerCase(),
  };
}
