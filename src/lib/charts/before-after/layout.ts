import { lengthOf, parseDay, type Period } from '$lib/model/day';
import { tenth, type Frame, type Layout, type Stop } from '../chart';
import type { Evidence } from '../marks/ink';
import { evidenceKey, placeKey, type PlacedKey } from '../marks/key';
import { linearScale } from '../marks/linear-scale';
import { textWidth, wrap } from '../marks/text';
import { totals, type Row } from './rows';

/** A horizontal bar of days: its parts side by side, its numbers at the end. */
interface Bar {
  y: number;
  height: number;
  label: string;
  numbers: string;
  numbersX: number;
  isTotal: boolean;
  parts: { evidence: Evidence; x: number; width: number }[];
  title: string;
}

interface Block {
  period: Period;
  y: number;
  heading: string;
  detail: string;
  detailX: number;
  /** The length of the whole period, behind the total. */
  track: { y: number; width: number };
  bars: Bar[];
}

export interface BeforeAfterLayout extends Layout {
  key: PlacedKey;
  left: number;
  /** Where labels of measures stand: beside the bar, or above it on a narrow frame. */
  labelsAbove: boolean;
  blocks: Block[];
  /** What the three numbers are, where there is no room to say it at each. */
  order: { y: number; text: string }[];
  nothing: string;
}

const totalHeight = 26;
const measureHeight = 14;

export function layout(rows: readonly Row[], frame: Frame<Row>): BeforeAfterLayout {
  const { width, size, words, text, label, format } = frame;
  const labelsAbove = size === 'narrow';
  const key = placeKey(evidenceKey(words, false), 0, width, 0);
  const periods = totals(rows);
  const numbersOf = ({ named, pattern, possible }: Row) =>
    size === 'wide'
      ? `${named} ${text.marks.named} · ${pattern} ${text.marks.pattern} · ${possible} ${text.marks.possible}`
      : `${named} · ${pattern} · ${possible}`;
  const numbersWidth = 12 + Math.max(0, ...rows.map((row) => textWidth(numbersOf(row), 12.5)));
  const left = labelsAbove ? 0 : 150;
  const days = (row: Row) => lengthOf({ first: parseDay(row.first), last: parseDay(row.last) });
  const longest = Math.max(1, ...periods.map(days));
  const x = linearScale([0, longest], [left, width - numbersWidth]);

  const barOf = (row: Row, y: number, isTotal: boolean): Bar => {
    const name =
      row.measure === null ? text.marks.all! : label('events.measure', row.measure, 'short');
    return {
      y,
      height: isTotal ? totalHeight : measureHeight,
      label: name,
      numbers: numbersOf(row),
      numbersX: tenth(Math.max(x(row.possible), isTotal ? x(days(row)) : 0) + 8),
      isTotal,
      parts: partsOf(row, (n) => tenth(x(n))),
      title: [
        `${text.marks[row.period]}: ${name}`,
        `${words.named}: ${row.named}`,
        `${words.pattern}: ${row.pattern - row.named}`,
        `${words.window}: ${row.possible - row.pattern}`,
      ].join('\n'),
    };
  };

  const order =
    size === 'wide'
      ? []
      : wrap(text.marks.order!, width, 11.5).map((line, i) => ({
          y: key.bottom + 11 + i * 15,
          text: line,
        }));
  let y = key.bottom + 14 + order.length * 15;
  const blocks = periods.map((total): Block => {
    const top = y;
    y += 12;
    if (labelsAbove) y += 18;
    const trackY = (y += 10);
    const bars = [barOf(total, y, true)];
    y += totalHeight + 8;
    const measures = rows.filter(
      (row) => row.period === total.period && row.measure !== null && row.possible > 0,
    );
    for (const row of measures) {
      if (labelsAbove) y += 15;
      bars.push(barOf(row, y, false));
      y += measureHeight + 6;
    }
    y += 20;
    const period = { first: parseDay(total.first), last: parseDay(total.last) };
    const heading = total.is_whole ? text.marks[total.period]! : text.marks.part!;
    return {
      period,
      y: top + 4,
      heading,
      detail: [
        format.period(period),
        `${text.marks.measured}: ${format.count(total.measured_events, words.events)}`,
      ].join(' · '),
      detailX: labelsAbove ? 0 : tenth(textWidth(heading, 14) + 14),
      track: { y: trackY, width: tenth(x(days(total)) - left) },
      bars,
    };
  });
  return {
    width,
    height: Math.max(y - 14, key.bottom + 60),
    key,
    left,
    labelsAbove,
    blocks,
    stops: stopsOf(blocks, left),
    order,
    nothing: periods.every((row) => row.possible === 0) ? words.nothing : '',
  };
}

/** Each bar a lane of its own; it opens the events of its period. */
function stopsOf(blocks: readonly Block[], left: number): Stop[] {
  const bars = blocks.flatMap(({ bars, period }) => bars.map((bar) => ({ bar, period })));
  return bars.map(({ bar, period }, lane) => ({
    x: left,
    y: bar.y,
    width: tenth(bar.numbersX - left),
    height: bar.height,
    lane,
    label: bar.title,
    opens: { period },
  }));
}

function partsOf(row: Row, x: (days: number) => number): Bar['parts'] {
  const part = (evidence: Evidence, from: number, to: number): Bar['parts'] =>
    to > from ? [{ evidence, x: x(from), width: tenth(x(to) - x(from)) }] : [];
  return [
    ...part('window', row.pattern, row.possible),
    ...part('pattern', row.named, row.pattern),
    ...part('named', 0, row.named),
  ];
}
