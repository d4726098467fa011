import { months as monthNames } from '$lib/i18n/calendar';
import { daysOf } from '$lib/model/day';
import { claimYears, tenth, type Frame, type Layout } from '../chart';
import type { Evidence } from '../marks/ink';
import { evidenceKey, placeKey, type PlacedKey } from '../marks/key';
import { textWidth, wrap } from '../marks/text';
import { cellsPath, cornerOf, dotsPath, monthOutline, monthsOf, yearsOf, type Grid } from './grid';
import { placeWeeks, weeksHeight, weeksOf, weekStops } from './measured-weeks';
import { factsOf, measuredInView, runsInView, runsOfYear, type Row, type Run } from './rows';
import { stopsOf } from './stops';

/** The days of one kind of evidence of a year. */
interface Cells {
  evidence: Evidence;
  path: string;
  /** A dot on each day of a window. */
  dots: string;
}

interface Year {
  year: number;
  labelX: number;
  labelY: number;
  /** Outlines of the months, in one path. */
  months: string;
  cells: Cells[];
  /** Measurements by week, and the weeks with confirmed ones, as paths; empty where none were made. */
  bars: string;
  ticks: string;
}

export interface CalendarLayout extends Layout {
  key: PlacedKey;
  monthLabels: { x: number; y: number; label: string }[];
  years: Year[];
  /** What the bars under the years mean; empty without them. */
  notes: { y: number; text: string }[];
  nothing: string;
}

const heights = { narrow: 8, medium: 9, wide: 11, tight: 7 };
const order: Evidence[] = ['window', 'outlined', 'pattern', 'named'];

export function layout(rows: readonly Row[], frame: Frame<Row>): CalendarLayout {
  const { width, size, words, locale, isTight = false } = frame;
  const runs = runsInView(rows, frame);
  const facts = factsOf(runs);
  const left = size === 'narrow' ? 0 : 48;
  const cell = { width: tenth((width - left - 2) / 54), height: heights[isTight ? 'tight' : size] };
  const labelHeight = size === 'narrow' ? 18 : 0;
  const key = placeKey(evidenceKey(words, facts.recalled > 0), 0, width, 0);
  const top = key.bottom + 24;
  const days = measuredInView(rows, frame);
  const weeks = weeksOf(days);
  const most = Math.max(
    0,
    ...[...weeks.values()].flat().map(({ measured }) => measured.measurements),
  );
  const pitch = 7 * cell.height + labelHeight + (isTight ? 8 : 12) + (most > 0 ? weeksHeight : 0);
  // A table of centuries is no calendar: a longer period shows its last years.
  const shownYears = yearsOf(frame.period ?? claimYears).slice(-25);
  const grids = shownYears.map((year, i): Grid => ({
    year,
    x: left,
    y: top + i * pitch + labelHeight,
    cell,
  }));
  const bottom = top + grids.length * pitch;
  const notes = most > 0 ? wrap(words.measured.perWeek(frame.format.number(most)), width, 12) : [];
  const lanesPerYear = most > 0 ? 2 : 1;
  return {
    width,
    height: bottom + (notes.length > 0 ? notes.length * 15 + 6 : 0),
    key,
    monthLabels: monthLabelsOf(grids[0]!, top, locale),
    years: grids.map((grid) => ({
      year: grid.year,
      labelX: left === 0 ? 0 : left - 8,
      labelY: left === 0 ? grid.y - 5 : grid.y + cell.height * 4,
      months: monthsOf(grid.year)
        .map((month) => monthOutline(month, grid))
        .join(''),
      cells: cellsOf(runs, grid),
      ...placeWeeks(weeks.get(grid.year) ?? [], most, grid),
    })),
    notes: notes.map((text, i) => ({ y: tenth(bottom + 12 + i * 15), text })),
    stops: grids.flatMap((grid, i) => [
      ...stopsOf(runs, days, grid, i * lanesPerYear, frame),
      ...weekStops(weeks.get(grid.year) ?? [], grid, i * lanesPerYear + 1, frame),
    ]),
    nothing: facts.possible + facts.recalled === 0 ? words.nothing : '',
  };
}

function monthLabelsOf(grid: Grid, top: number, locale: Frame<Row>['locale']) {
  return monthsOf(grid.year)
    .map(({ first }, month) => ({
      x: cornerOf(first + 6, grid).x,
      y: top - 7,
      label: monthNames[locale].short[month]!,
    }))
    .filter(({ label }, i) => textWidth(label, 11) < grid.cell.width * 4 || i % 3 === 0);
}

const evidenceOf = ({ row }: Run): Evidence => (row.is_counted ? row.class : 'outlined');

function cellsOf(runs: readonly Run[], grid: Grid): Cells[] {
  const parts = runsOfYear(runs, grid.year);
  return order
    .map((evidence) => ({ evidence, own: parts.filter((run) => evidenceOf(run) === evidence) }))
    .filter(({ own }) => own.length > 0)
    .map(({ evidence, own }) => {
      const days = own.flatMap((run) => [...daysOf(run)]);
      return {
        evidence,
        path: cellsPath(days, grid),
        dots: evidence === 'window' ? dotsPath(days, grid) : '',
      };
    });
}
