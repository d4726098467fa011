import { group } from 'd3-array';
import { parseDay, type Period } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { tenth, type Frame } from '../chart';
import type { Evidence } from '../marks/ink';
import type { LinearScale } from '../marks/linear-scale';
import { packRows } from '../marks/pack';
import { lanesOf, type Row } from './rows';

/** A run of days on a lane. */
export interface Mark {
  eventId: string;
  /** Centre of its row in the lane. */
  y: number;
  height: number;
  evidence: Evidence;
  x: number;
  width: number;
  /** Whether a measurement stands behind it. */
  isMeasured: boolean;
  /** Letter of the grade, where the mark is wide enough to hold it. */
  letter: string;
  centre: number;
  end: number;
  /** What stands behind the last run of an event: its end is not known, or it was still in force. */
  tail: '' | 'unknown' | 'ongoing';
  isDenied: boolean;
  title: string;
}

/** A single day must stay visible on a scale of years. */
const thinnest = 2;

/** The row of every event on every lane, by lane and event. */
export function packEvents(rows: readonly Row[]): Map<string, Map<string, number>> {
  return new Map(
    lanesOf(rows).map((lane) => {
      const events = [...group(lane.rows, (row) => row.event_id)];
      const extents = events.map(([, spans]) => ({
        first: Math.min(...spans.map((span) => parseDay(span.first))),
        last: Math.max(...spans.map((span) => parseDay(span.last))),
      }));
      const packed = packRows(extents);
      return [lane.id, new Map(events.map(([id], i) => [id, packed[i]!]))];
    }),
  );
}

/** A "?" or an arrow gives way to the next mark of its row. */
export function keepTailsApart(mark: Mark, _: number, marks: readonly Mark[]): Mark {
  const isCrowded = marks.some(
    (other) => other.y === mark.y && other.x >= mark.end && other.x < mark.end + 11,
  );
  return isCrowded ? { ...mark, tail: '' } : mark;
}

/**
 * A run as a mark in a row of its lane.
 * @param title what it says, the same on each of its lanes
 * @param y centre of the row
 * @param height of the mark: a low one has no room for letters
 */
export function placeMark(
  row: Row,
  title: string,
  y: number,
  height: number,
  frame: Frame<Row>,
  period: Period,
  x: LinearScale,
): Mark {
  const last = parseDay(row.last);
  const from = x(Math.max(parseDay(row.first), period.first));
  const width = Math.max(x(Math.min(last, period.last) + 1) - from, thinnest);
  const isLastRun = last === lastDayOf(row, frame.coverage.lastEvidence) && last <= period.last;
  const tail = !isLastRun ? '' : row.end === '..' ? 'ongoing' : row.end === null ? 'unknown' : '';
  return {
    eventId: row.event_id,
    y,
    height,
    evidence: row.is_counted ? row.class : 'outlined',
    x: tenth(from),
    width: tenth(width),
    centre: tenth(from + width / 2),
    end: tenth(from + width),
    isMeasured: row.grade === 'measured',
    letter: width > 14 && height > 10 ? frame.text.marks[row.grade]! : '',
    tail: tail === 'unknown' && (width < 6 || height < 10) ? '' : tail,
    isDenied: row.official_position === 'denied' && width > 8 && height > 10,
    title,
  };
}

function lastDayOf(row: Row, lastEvidence: number): number {
  if (row.end === '..') return lastEvidence;
  return parseEdtf(row.end ?? row.start).last;
}
