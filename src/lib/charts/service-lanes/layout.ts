import { claimYears, type Frame, type Layout, type Stop } from '../chart';
import type { Evidence } from '../marks/ink';
import { evidenceKey, placeKey, type PlacedKey } from '../marks/key';
import { textWidth, wrap } from '../marks/text';
import { timeScale, timeTicks, type TimeTick } from '../marks/time-axis';
import { eventInWords } from './event-in-words';
import { keepTailsApart, packEvents, placeMark, type Mark } from './mark';
import { lanesOf, rowsInView, type Row } from './rows';

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
  lanes: PlacedLane[];
  ticks: TimeTick[];
  nothing: string;
}

/** Heights of a row and of its marks: a lane of several rows is drawn finer. */
const rowHeights = (rows: number) =>
  rows === 1 ? { row: 16, mark: 13 } : rows === 2 ? { row: 13, mark: 11 } : { row: 7, mark: 6 };
const order: Evidence[] = ['window', 'outlined', 'pattern', 'named'];

export function layout(rows: readonly Row[], frame: Frame<Row>): ServiceLanesLayout {
  const { width, size, words, format, locale } = frame;
  const period = frame.period ?? claimYears;
  const shown = rowsInView(rows, frame);
  const labelsAbove = size === 'narrow';
  const left = frame.left ?? (labelsAbove ? 0 : 200);
  const right = width - 8;
  const key = placeKey(
    evidenceKey(
      words,
      shown.some((row) => !row.is_counted),
    ),
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
  const titles = new Map(shown.map((row) => [row, eventInWords(row, frame).join('\n')]));
  let y = top;
  const lanes = lanesOf(shown).map((lane): PlacedLane => {
    const rowOf = (row: Row) => packed.get(lane.id)!.get(row.event_id)!;
    // Rows of the lane without an event on show take no room.
    const used = [...new Set(lane.rows.map(rowOf))].sort((a, b) => a - b);
    const first = y + (labelsAbove ? 24 : 11);
    const heights = rowHeights(used.length);
    const rowYs = used.map((_, i) => first + i * heights.row);
    y = rowYs.at(-1)! + 11;
    const name = frame.serviceName(lane.id);
    return {
      id: lane.id,
      label: labelsAbove || textWidth(name, 12.5) < left - 10 ? name : shorten(name, left - 10),
      rows: rowYs,
      labelX: labelsAbove ? 0 : left - 10,
      labelY: labelsAbove ? first - 10 : first + 4,
      marks: lane.rows
        .map((row) =>
          placeMark(
            row,
            titles.get(row)!,
            rowYs[used.indexOf(rowOf(row))]!,
            heights.mark,
            frame,
            period,
            x,
          ),
        )
        // What is measured comes last: nothing of the same lane covers it.
        .sort(
          (a, b) =>
            order.indexOf(a.evidence) - order.indexOf(b.evidence) ||
            Number(a.isMeasured) - Number(b.isMeasured),
        )
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
        y: mark.y - mark.height / 2,
        width: mark.width,
        height: mark.height,
        lane: index,
        label: `${lane.label}: ${mark.title}`,
        opens: { table: 'events' as const, id: mark.eventId },
      })),
  );
}

function shorten(name: string, width: number): string {
  let text = name;
  while (textWidth(`${text}…`, 12.5) > width) text = text.slice(0, -1);
  return `${text.trimEnd()}…`;
}
