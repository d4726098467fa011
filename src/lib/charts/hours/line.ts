import { tenth, type Frame } from '../chart';
import type { Evidence } from '../marks/ink';
import { dateInShort, eventInWords, noteOf } from './event-in-words';
import type { Interval, Row } from './rows';

/** The hours of one event, on a line of its own. */
export interface Line {
  eventId: string;
  /** Centre of the bar. */
  y: number;
  label: string;
  labelY: number;
  /** Where the event began or ended, if that was another day. */
  note: string;
  noteX: number;
  noteY: number;
  x: number;
  width: number;
  end: number;
  evidence: Evidence;
  isMeasured: boolean;
  left: Interval['left'];
  right: Interval['right'];
  title: string;
}

/** Room beside the day for a bound that is not recorded, at 0:00 and 24:00. */
export const air = 28;
/** The least width of a bar: a bound that is not recorded adds nothing to it but a stub. */
const stub = 8;

/** Places the hours of an event on its line. */
export function placeLine(
  row: Row,
  interval: Interval,
  frame: Frame<Row>,
  /** From an hour of the day to pixels. */
  x: (hour: number) => number,
  y: number,
): Line {
  const isNarrow = frame.size === 'narrow';
  const width = Math.max(x(interval.to) - x(interval.from), stub);
  const from = interval.left === 'open' ? x(interval.to) - stub : x(interval.from);
  const date = dateInShort(interval.date, frame.format);
  const note = noteOf(row, interval, frame);
  return {
    eventId: row.event_id,
    y,
    label: isNarrow && note ? `${date} · ${note}` : date,
    labelY: isNarrow ? y - 10 : y + 4,
    note: isNarrow ? '' : note,
    noteX: tenth(x(24) + air),
    noteY: y + 4,
    x: tenth(from),
    width: tenth(width),
    end: tenth(from + width),
    evidence: evidenceOf(row),
    isMeasured: row.grade === 'measured',
    left: interval.left,
    right: interval.right,
    title: eventInWords(row, frame).join('\n'),
  };
}

/** Hours of one stretch are solid; those of a pattern hold for more days than one. */
export function evidenceOf({ is_counted, cadence }: Row): Evidence {
  if (!is_counted) return 'outlined';
  if (cadence === 'continuous') return 'named';
  return cadence === 'intermittent' ? 'window' : 'pattern';
}
