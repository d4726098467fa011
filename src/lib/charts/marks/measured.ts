import { tenth, type Cell, type Context } from '../chart';
import { linearScale } from './linear-scale';
import { wrap } from './text';

/** Measurements of a stretch of time. They stand beside the evidence and are in none of its numbers. */
export interface Measured {
  measurements: number;
  anomalies: number;
  confirmed: number;
}

/** The columns of a row that may carry them: null where nothing was measured. */
export type MeasuredCells = { [column in keyof Measured]: number | null };

const counts = ['measurements', 'anomalies', 'confirmed'] as const;

/** What a row carries; `undefined` where nothing was measured. */
export const measuredOf = (row: MeasuredCells): Measured | undefined =>
  row.measurements === null ? undefined : (row as Measured);

/** The counts of several rows together; `undefined` where none was measured. */
export function sumMeasured(rows: readonly MeasuredCells[]): Measured | undefined {
  const measured = rows.flatMap((row) => measuredOf(row) ?? []);
  if (measured.length === 0) return undefined;
  const sum = (count: keyof Measured) => measured.reduce((total, row) => total + row[count], 0);
  return {
    measurements: sum('measurements'),
    anomalies: sum('anomalies'),
    confirmed: sum('confirmed'),
  };
}

/** Rows as a file publishes them: without the columns of measurements where there are none. */
export function publishMeasured<Row extends MeasuredCells>(
  rows: readonly Row[],
): Record<string, Cell>[] {
  const isMeasured = rows.some((row) => row.measurements !== null);
  const left = (name: string) => isMeasured || !(counts as readonly string[]).includes(name);
  return rows.map(
    (row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => left(name))) as Record<
        string,
        Cell
      >,
  );
}

/** Measurements in words: how many, and how many of them were a hint or a proof. */
export const describeMeasured = (
  { measurements, anomalies, confirmed }: Measured,
  { format, words }: Pick<Context, 'format' | 'words'>,
): string =>
  words.measured.counts(
    format.number(measurements),
    format.number(anomalies),
    format.number(confirmed),
  );

/** A column of a lane: from where to where, and what was measured there. */
export interface MeasuredColumn {
  left: number;
  right: number;
  measured: Measured;
}

/** One count over time: a label over thin bars, on a scale of its own that the label states. */
export interface MeasuredLane {
  count: keyof Measured;
  lines: { y: number; text: string }[];
  /** What the bars stand on. */
  foot: number;
  /** The bars, as one path. */
  bars: string;
}

const barHeight = 16;
const lineHeight = 15;
const gap = 8;

/** Sets the three counts below each other; no lanes where nothing was measured. */
export function placeMeasured(
  columns: readonly MeasuredColumn[],
  labels: Record<keyof Measured, (most: string) => string>,
  { format }: Pick<Context, 'format'>,
  top: number,
  width: number,
): { lanes: MeasuredLane[]; bottom: number } {
  if (columns.length === 0) return { lanes: [], bottom: top };
  let y = top;
  const lanes = counts.map((count): MeasuredLane => {
    const most = Math.max(...columns.map(({ measured }) => measured[count]));
    const lines = wrap(labels[count](format.number(most)), width, 12);
    const placed = lines.map((text, i) => ({ y: tenth(y + 12 + i * lineHeight), text }));
    const foot = y + lines.length * lineHeight + 3 + barHeight;
    y = foot + gap;
    return {
      count,
      lines: placed,
      foot: tenth(foot),
      bars: barsPath(columns, count, most, foot, barHeight),
    };
  });
  return { lanes, bottom: y };
}

/** Bars that stand on `foot`, the largest of them `height` high and none lower than a pixel. */
export function barsPath(
  columns: readonly MeasuredColumn[],
  count: keyof Measured,
  most: number,
  foot: number,
  height: number,
): string {
  const scale = linearScale([0, Math.max(most, 1)], [0, height]);
  return columns
    .filter(({ measured }) => measured[count] > 0)
    .map(({ left, right, measured }) => {
      const high = tenth(Math.max(scale(measured[count]), 1));
      return `M${tenth(left)},${tenth(foot)}v${-high}h${tenth(Math.max(right - left, 0.8))}v${high}z`;
    })
    .join('');
}
