import { parseDay, type Period } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { claimYears, tenth, type Frame, type Layout } from '../chart';
import type { Evidence } from '../marks/ink';
import { placeKey, type PlacedKey } from '../marks/key';
import { textWidth, wrap } from '../marks/text';
import { timeScale, timeTicks, type TimeTick } from '../marks/time-axis';
import { eventInWords } from './event-in-words';
import { lanesOf, rowsInView, type Row } from './rows';

/** A run of days on a lane. */
interface Mark {
  eventId: string;
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
  /** Centre of the lane. */
  y: number;
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
const order: Evidence[] = ['window', 'outlined', 'pattern', 'named'];

export function layout(rows: readonly Row[], frame: Frame<Row>): ServiceLanesLayout {
  const { width, size, words, format, locale } = frame;
  const period = frame.period ?? claimYears;
  const shown = rowsInView(rows, frame);
  const labelsAbove = size === 'narrow';
  const left = labelsAbove ? 0 : 200;
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
  const laneHeight = labelsAbove ? 34 : 22;
  const legend = wrap(legendOf(frame), width, 11.5).map((text, i) => ({
    y: key.bottom + 11 + i * 16,
    text,
  }));
  const top = legend.at(-1)!.y + 14;

  const lanes = lanesOf(shown).map((lane, i): PlacedLane => {
    const y = top + i * laneHeight + (labelsAbove ? 24 : 11);
    const name = frame.serviceName(lane.id);
    return {
      id: lane.id,
      label: labelsAbove || textWidth(name, 12.5) < left - 10 ? name : shorten(name, left - 10),
      y,
      labelX: labelsAbove ? 0 : left - 10,
      labelY: labelsAbove ? y - 10 : y + 4,
      marks: lane.rows
        .map((row) => placeMark(row, frame, period, (day) => x(day)))
        .sort((a, b) => order.indexOf(a.evidence) - order.indexOf(b.evidence)),
    };
  });
  const bottom = top + Math.max(lanes.length, 2) * laneHeight + 2;
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

function placeMark(row: Row, frame: Frame<Row>, period: Period, x: (day: number) => number): Mark {
  const last = parseDay(row.last);
  const from = x(Math.max(parseDay(row.first), period.first));
  const width = Math.max(x(Math.min(last, period.last) + 1) - from, thinnest);
  const isLastRun = last === lastDayOf(row, frame.coverage.lastEvidence) && last <= period.last;
  const tail = !isLastRun ? '' : row.end === '..' ? 'ongoing' : row.end === null ? 'unknown' : '';
  return {
    eventId: row.event_id,
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
