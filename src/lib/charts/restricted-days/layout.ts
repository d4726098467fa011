import { monthOf, monthPeriod, type Period } from '$lib/model/day';
import { claimYears, tenth, type Frame, type Layout, type Stop } from '../chart';
import type { Evidence } from '../marks/ink';
import { evidenceKey, placeKey, type PlacedKey } from '../marks/key';
import { linearScale } from '../marks/linear-scale';
import type { MeasuredLane } from '../marks/measured';
import { columnsOf, timeScale, timeTicks, type ColumnOf, type TimeTick } from '../marks/time-axis';
import {
  notesOf,
  placeBrackets,
  placedClaims,
  placeLandmarks,
  type Bracket,
  type Landmark,
  type Note,
} from './annotations';
import { placeMonths } from './measured-months';
import { factsOf, rowsInView, type Row } from './rows';

/** The part of a month's column that one kind of evidence fills. */
interface Bar {
  evidence: Evidence;
  y: number;
  height: number;
}

/** A month: its bars from the weakest evidence to the strongest, and what it says in words. */
interface Column {
  month: string;
  x: number;
  width: number;
  bars: Bar[];
  title: string;
}

export interface RestrictedDaysLayout extends Layout {
  key: PlacedKey;
  columns: Column[];
  /** Runs of months of days that are drawn, not counted, each as one outline. */
  outlines: string[];
  yTicks: { y: number; label: string }[];
  xTicks: TimeTick[];
  left: number;
  right: number;
  baseline: number;
  brackets: Bracket[];
  landmarks: Landmark[];
  notes: Note[];
  /** Counts of measurements; none where nothing was measured. */
  measured: MeasuredLane[];
  /** Said instead of columns where nothing matches. */
  nothing: string;
}

const heights = { narrow: 190, medium: 240, wide: 290 };

export function layout(rows: readonly Row[], frame: Frame<Row>): RestrictedDaysLayout {
  const { width, size, words, format } = frame;
  const shown = rowsInView(rows, frame);
  const facts = factsOf(shown);
  const left = frame.left ?? 26;
  const right = width - 8;
  // Where words over the columns would meet, they stand below as a list.
  const isTight = right - left < 560;

  const key = placeKey(evidenceKey(words, facts.recalled > 0), 0, width, 0);
  const claims = isTight ? [] : placedClaims(frame);
  const top = key.bottom + (claims.length > 0 ? 44 : 14);
  const baseline = top + heights[size];
  const y = linearScale([0, 31], [baseline, top]);
  const wanted = frame.period ?? claimYears;
  // A chart of its own ends with whole months; under a common axis it ends where the others do.
  const period = frame.left === undefined ? wholeMonths(wanted) : wanted;
  const time = timeScale(period, left, right);
  const x = columnsOf(time);

  const columns = shown
    .filter((row) => row.possible > 0 || row.recalled > 0)
    .map((row): Column => {
      const { left, right } = x(row.month);
      return {
        month: row.month,
        x: tenth(left),
        width: tenth(right - left),
        bars: barsOf(row, (days) => tenth(y(days))),
        title: [
          format.month(row.month),
          `${words.named}: ${row.named}`,
          `${words.pattern}: ${row.pattern - row.named}`,
          `${words.window}: ${row.possible - row.pattern}`,
          ...(row.recalled > 0 ? [`${words.recalled}: ${row.recalled}`] : []),
        ].join('\n'),
      };
    });
  const landmarks = placeLandmarks(shown, frame, x, top, right, isTight);
  const measured = placeMonths(shown, x, frame, baseline + 28, left);
  const notes = isTight ? notesOf(landmarks, frame, measured.bottom + 16) : [];
  return {
    width,
    height: notes.length > 0 ? notes.at(-1)!.y + 8 : measured.bottom,
    time: { left, right, top, bottom: baseline, period },
    key,
    columns,
    stops: [...columns.map((column) => stopOf(column, top, baseline)), ...measured.stops],
    outlines: outlinesOf(shown, x, (days) => tenth(y(days))),
    yTicks: [0, 10, 20, 30].map((days) => ({ y: tenth(y(days)), label: String(days) })),
    xTicks: timeTicks(time, frame.locale, format),
    left,
    right,
    baseline,
    brackets: placeBrackets(claims, time, key.bottom + 34),
    landmarks,
    notes,
    measured: measured.lanes,
    nothing: facts.possible + facts.recalled === 0 ? words.nothing : '',
  };
}

const stopOf = ({ month, x, width, title }: Column, top: number, bottom: number): Stop => ({
  x,
  y: top,
  width,
  height: bottom - top,
  lane: 0,
  label: title,
  opens: { period: monthPeriod(month) },
});

const wholeMonths = ({ first, last }: Period): Period => ({
  first: monthPeriod(monthOf(first)).first,
  last: monthPeriod(monthOf(last)).last,
});

function barsOf(row: Row, y: (days: number) => number): Bar[] {
  const bar = (evidence: Evidence, from: number, to: number): Bar[] =>
    to > from ? [{ evidence, y: y(to), height: tenth(y(from) - y(to)) }] : [];
  return [
    ...bar('window', row.pattern, row.possible),
    ...bar('pattern', row.named, row.pattern),
    ...bar('named', 0, row.named),
  ];
}

/** Steps over the recalled days of each run of months, down to what is counted. */
function outlinesOf(rows: readonly Row[], x: ColumnOf, y: (days: number) => number): string[] {
  const runs: Row[][] = [];
  rows.forEach((row, i) => {
    if (row.recalled === 0) return;
    if (rows[i - 1]?.recalled) runs.at(-1)!.push(row);
    else runs.push([row]);
  });
  return runs.map((run) => {
    const column = (row: Row) => x(row.month);
    const left = (row: Row) => tenth(row === run[0] ? column(row).left : column(row).from);
    const right = (row: Row) => tenth(row === run.at(-1) ? column(row).right : column(row).to);
    const over = run.map((row) => `V${y(row.pattern + row.recalled)}H${right(row)}`);
    const under = [...run].reverse().map((row) => `V${y(row.pattern)}H${left(row)}`);
    return `M${left(run[0]!)},${y(run[0]!.pattern)}${over.join('')}${under.join('')}Z`;
  });
}
