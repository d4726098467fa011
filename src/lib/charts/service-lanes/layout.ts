import { group } from 'd3-array';
import { parseDay, type Period } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { claimYears, tenth, type Frame, type Layout, type Stop } from '../chart';
import type { Evidence } from '../marks/ink';
import { placeKey, type PlacedKey } from '../marks/key';
import type { LinearScale } from '../marks/linear-scale';
import { packRows } from '../marks/pack';
import { textWidth, wrap } from '../marks/text';
import { timeScale, timeTicks, type TimeTick } from '../marks/time-axis';
import { eventInWords } from './event-in-words';
import { lanesOf, rowsInView, type Row } from './rows';

/** A run of days on a lane. */
interface Mark {
  eventId: string;
  /** Centre of its row in the lane. */
  y: number;
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

interface PlacedLane {
  id: string;
  label: string;
  /** The rows of the lane: events that overlap stand under each other. */
  rows: number[];
  labelX: number;
  labelY: number;
  marks: Mark[];
}

export interface ServiceLanesLayout extends Layout {
  key: PlacedKey;
  /** What the letters and the diamond mean. */
  legend: { y: number; text: string }[];
  left: number;
  right: number;
  bottom: number;
  markHeight: number;
  lanes: PlacedLane[];
  ticks: TimeTick[];
  nothing: string;
}

/** A single day must stay visible on a scale of years. */
const thinnest = 2;
const markHeight = 13;
const rowHeight = 16;
const order: Evidence[] = ['window', 'outlined', 'pattern', 'named'];

export function layout(rows: readonly Row[], frame: Frame<Row>): ServiceLanesLayout {
  const { width, size, words, format, locale } = frame;
  const period = frame.period ?? claimYears;
  const shown = rowsInView(rows, frame);
  const labelsAbove = size === 'narrow';
  const left = frame.left ?? (labelsAbove ? 0 : 200);
  const right = width - 8;
  const key = placeKey(
    [
      { evidence: 'named', label: words.named },
      { evidence: 'pattern', label: words.pattern },
      ...(shown.some((row) => !row.is_counted)
        ? [{ evidence: 'outlined' as const, label: words.recalled }]
        : []),
      { evidence: 'window', label: words.window },
    ],
    0,
    width,
    0,
  );
  const x = timeScale(period, left, right);
  const legend = wrap(legendOf(frame), width, 11.5).map((text, i) => ({
    y: key.bottom + 11 + i * 16,
    text,
  }));
  const top = legend.at(-1)!.y + 14;

  const packed = packEvents(rows);
  let y = top;
  const lanes = lanesOf(shown).map((lane): PlacedLane => {
    const rowOf = (row: Row) => packed.get(lane.id)!.get(row.event_id)!;
    // Rows of the lane without an event on show take no room.
    const used = [...new Set(lane.rows.map(rowOf))].sort((a, b) => a - b);
    const first = y + (labelsAbove ? 24 : 11);
    const rowYs = used.map((_, i) => first + i * rowHeight);
    y = rowYs.at(-1)! + 11;
    const name = frame.serviceName(lane.id);
    return {
      id: lane.id,
      label: labelsAbove || textWidth(name, 12.5) < left - 10 ? name : shorten(name, left - 10),
      rows: rowYs,
      labelX: labelsAbove ? 0 : left - 10,
      labelY: labelsAbove ? first - 10 : first + 4,
      marks: lane.rows
        .map((row) => placeMark(row, rowYs[used.indexOf(rowOf(row))]!, frame, period, x))
        .sort((a, b) => order.indexOf(a.evidence) - order.indexOf(b.evidence))
        .map(keepTailsApart),
    };
  });
  const bottom = Math.max(y, top + 44) + 2;
  return {
    width,
    height: bottom + 28,
    time: { left, right, top, bottom, period },
    key,
    legend,
    left,
    right,
    bottom,
    markHeight,
    lanes,
    stops: stopsOf(lanes),
    ticks: timeTicks(x, locale, format),
    nothing: lanes.length === 0 ? words.nothing : '',
  };
}

function legendOf({ text, label, words }: Frame<Row>): string {
  const grade = (value: string, look?: string) =>
    `${text.marks[value]}\u00a0${label('events.evidence_grade', value, 'short')}${look ? ` (${look})` : ''}`;
  return [
    grade('measured', text.marks.solid),
    grade('reported', text.marks.paler),
    grade('recalled'),
    `◇\u00a0${words.denied}`,
    `?\u00a0${words.endUnknown}`,
  ].join(' · ');
}

/** The row of every event on every lane, by lane and event. */
function packEvents(rows: readonly Row[]): Map<string, Map<string, number>> {
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
function keepTailsApart(mark: Mark, _: number, marks: readonly Mark[]): Mark {
  const isCrowded = marks.some(
    (other) => other.y === mark.y && other.x >= mark.end && other.x < mark.end + 11,
  );
  return isCrowded ? { ...mark, tail: '' } : mark;
}

/** Each row of each lane in turn, from left to right. */
function stopsOf(lanes: readonly PlacedLane[]): Stop[] {
  const rows = lanes.flatMap((lane) =>
    lane.rows.map((y) => ({ lane, marks: lane.marks.filter((mark) => mark.y === y) })),
  );
  return rows.flatMap(({ lane, marks }, index) =>
    [...marks]
      .sort((a, b) => a.x - b.x)
      .map((mark) => ({
        x: mark.x,
        y: mark.y - markHeight / 2,
        width: mark.width,
        height: markHeight,
        lane: index,
        label: `${lane.label}: ${mark.title}`,
        opens: { table: 'events' as const, id: mark.eventId },
      })),
  );
}

function placeMark(row: Row, y: number, frame: Frame<Row>, period: Period, x: LinearScale): Mark {
  const last = parseDay(row.last);
  const from = x(Math.max(parseDay(row.first), period.first));
  const width = Math.max(x(Math.min(last, period.last) + 1) - from, thinnest);
  const isLastRun = last === lastDayOf(row, frame.coverage.lastEvidence) && last <= period.last;
  const tail = !isLastRun ? '' : row.end === '..' ? 'ongoing' : row.end === null ? 'unknown' : '';
  return {
    eventId: row.event_id,
    y,
    evidence: row.is_counted ? row.class : 'outlined',
    x: tenth(from),
    width: tenth(width),
    centre: tenth(from + width / 2),
    end: tenth(from + width),
    isMeasured: row.grade === 'measured',
    letter: width > 14 ? frame.text.marks[row.grade]! : '',
    tail: tail === 'unknown' && width < 6 ? '' : tail,
    isDenied: row.official_position === 'denied' && width > 8,
    title: eventInWords(row, frame).join('\n'),
  };
}

function lastDayOf(row: Row, lastEvidence: number): number {
  if (row.end === '..') return lastEvidence;
  return parseEdtf(row.end ?? row.start).last;
}

function shorten(name: string, width: number): string {
  let text = name;
  while (textWidth(`${text}…`, 12.5) > width) text = text.slice(0, -1);
  return `${text.trimEnd()}…`;
}
