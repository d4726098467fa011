import { claimYears, tenth, type Frame, type Layout, type Stop } from '../chart';
import { aheadOfUtc } from '$lib/model/clock';
import type { Evidence } from '../marks/ink';
import { placeKey, type PlacedKey } from '../marks/key';
import { linearScale } from '../marks/linear-scale';
import { wrap } from '../marks/text';
import { air, evidenceOf, placeLine, type Line } from './line';
import { hasHour, intervalOf, rowsInView, type Interval, type Row } from './rows';

export interface HoursLayout extends Layout {
  key: PlacedKey;
  legend: { y: number; text: string }[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  markHeight: number;
  lines: Line[];
  ticks: { x: number; label: string }[];
  foot: { y: number; text: string }[];
  nothing: string;
}

const markHeight = 11;
export function layout(rows: readonly Row[], frame: Frame<Row>): HoursLayout {
  const { width, size, words, text } = frame;
  const shown = rowsInView(rows, { period: frame.period ?? claimYears });
  const isNarrow = size === 'narrow';
  const left = isNarrow ? air : 160;
  const right = width - air - (isNarrow ? 0 : 190);
  const drawn = shown
    .filter(hasHour)
    .map((row) => ({ row, interval: intervalOf(row) }))
    .sort((a, b) => a.interval.day - b.interval.day || a.interval.from - b.interval.from);

  // Under another clock the marks stay where they are, and the hours below them move.
  const isUtc = frame.clock === 'UTC';
  const ahead = Math.max(...drawn.map(({ interval }) => aheadOfUtc(interval.day)), 5);
  const scale = linearScale([0, 24], [left, right]);
  const inUse = new Set(drawn.map(({ row }) => evidenceOf(row)));
  const items: { evidence: Evidence; label: string }[] = [
    { evidence: 'named', label: text.marks.once! },
    { evidence: 'pattern', label: text.marks.repeated! },
    { evidence: 'window', label: words.window },
    { evidence: 'outlined', label: words.recalled },
  ];
  const used = items.filter(({ evidence }) => evidence === 'named' || inUse.has(evidence));
  const key = placeKey(used, 0, width, 0);
  const legend = wrap(text.marks.legend!, width, 11.5).map((line, i) => ({
    y: key.bottom + 11 + i * 16,
    text: line,
  }));
  const top = legend.at(-1)!.y + 14;
  const rowHeight = isNarrow ? 34 : 20;
  /** A day whose hours come later in UTC than those of the axis: Almaty changed its clock in 2024. */
  const later = ({ day }: Interval) => {
    const hours = isUtc ? ahead - aheadOfUtc(day) : 0;
    return (hour: number) => scale(Math.min(hour + hours, 24));
  };
  const lines = drawn.map(({ row, interval }, i) =>
    placeLine(row, interval, frame, later(interval), top + (isNarrow ? 22 : 12) + i * rowHeight),
  );
  const bottom = Math.max((lines.at(-1)?.y ?? 0) + 14, top + 44);
  const foot = wrap(footOf(shown, text.marks.foot!), width, 12).map((line, i) => ({
    y: bottom + 42 + i * 16,
    text: line,
  }));
  return {
    width,
    height: foot.at(-1)!.y + 8,
    key,
    legend,
    left,
    right,
    top,
    bottom,
    markHeight,
    lines,
    stops: lines.map(stopOf),
    ticks: hoursAt(size === 'wide' ? 3 : 6).map((hour) => ({
      x: tenth(scale(hour)),
      label: clock(isUtc ? (hour + 24 - ahead) % 24 : hour),
    })),
    foot,
    nothing: shown.length === 0 ? words.nothing : '',
  };
}

function footOf(shown: readonly Row[], template: string): string {
  const counted = shown.filter((row) => row.is_counted);
  return template
    .replace('{n}', String(counted.filter(hasHour).length))
    .replace('{m}', String(counted.length));
}

const hoursAt = (step: number) => Array.from({ length: 24 / step + 1 }, (_, i) => i * step);
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

const stopOf = (line: Line, lane: number): Stop => ({
  x: line.x,
  y: line.y - markHeight / 2,
  width: line.width,
  height: markHeight,
  lane,
  label: line.title,
  opens: { table: 'events', id: line.eventId },
});
