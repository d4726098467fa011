import { parseDay, type Day } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { claimYears, type Context } from '../chart';

/** An event on show and the hours that its sources give. */
export interface Row {
  event_id: string;
  /** Services that the event names, `a;b`. */
  services: string;
  /** Dates of the event as the table has them, EDTF; end may be `..` or null. */
  start: string;
  end: string | null;
  /** `HH:MM`, Almaty time: the start on the first day, the end on the last. */
  start_time: string | null;
  end_time: string | null;
  cadence: string;
  measure: string;
  grade: string;
  official_position: string;
  is_counted: boolean;
  /** First and last day that the event may touch, `YYYY-MM-DD`. */
  first: string;
  last: string;
}

/** The rows that touch the period on show. */
export function rowsInView(rows: readonly Row[], { period }: Pick<Context, 'period'>): Row[] {
  const { first, last } = period ?? claimYears;
  return rows.filter((row) => parseDay(row.last) >= first && parseDay(row.first) <= last);
}

/** Whether a source gives an hour of the event. */
export const hasHour = (row: Row): boolean => row.start_time !== null || row.end_time !== null;

/** The hours of one day of an event: `open` where a bound is not recorded, `beyond` in another day. */
export interface Interval {
  /** The day whose hours they are: the first of the event, or the last where only its end has an hour. */
  date: string;
  day: Day;
  from: number;
  to: number;
  left: 'known' | 'open' | 'beyond';
  right: 'known' | 'open' | 'beyond';
}

/** `HH:MM` in hours: 7.5. */
export function hourOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! + minutes! / 60;
}

/** Of such an event every day up to the last is touched, so that its first day runs to midnight. */
const isUnbroken = ({ cadence }: Row) => cadence === 'continuous' || cadence === 'daily';

/** The interval of an event with an hour: no bound is made up. */
export function intervalOf(row: Row): Interval {
  const { start, end, start_time: startTime, end_time: endTime } = row;
  const first = parseEdtf(start);
  const last = end === null || end === '..' ? null : parseEdtf(end);
  const isOver = last !== null && last.first > first.last;
  const runsOn = isUnbroken(row) && (isOver || end === '..');
  const date = startTime === null ? (end ?? start) : start;
  const day = startTime === null && last ? last.first : first.first;
  if (startTime === null) {
    const to = hourOf(endTime!);
    return runsOn
      ? { date, day, from: 0, to, left: 'beyond', right: 'known' }
      : { date, day, from: to, to, left: 'open', right: 'known' };
  }
  const from = hourOf(startTime);
  if (runsOn) return { date, day, from, to: 24, left: 'known', right: 'beyond' };
  const isWhole = !isOver && endTime !== null && hourOf(endTime) > from;
  return isWhole
    ? { date, day, from, to: hourOf(endTime), left: 'known', right: 'known' }
    : { date, day, from, to: from, left: 'known', right: 'open' };
}
