import { months as monthNames } from '$lib/i18n/calendar';
import { capitalised } from '$lib/i18n/format';
import { dayOf, daysOf, intersect, type Day } from '$lib/model/day';
import { itemsOf } from '$lib/model/schema';
import { claimYears, tenth, type Frame, type Layout, type Stop } from '../chart';
import type { Evidence } from '../marks/ink';
import { evidenceKey, placeKey, type PlacedKey } from '../marks/key';
import { textWidth } from '../marks/text';
import { cellsPath, cornerOf, monthOutline, monthsOf, yearsOf, type Grid } from './grid';
import { factsOf, runsInView, type Row, type Run } from './rows';

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
}

export interface CalendarLayout extends Layout {
  key: PlacedKey;
  monthLabels: { x: number; y: number; label: string }[];
  years: Year[];
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
  const pitch = 7 * cell.height + labelHeight + (isTight ? 8 : 12);
  // A table of centuries is no calendar: a longer period shows its last years.
  const shownYears = yearsOf(frame.period ?? claimYears).slice(-25);
  const grids = shownYears.map((year, i): Grid => ({
    year,
    x: left,
    y: top + i * pitch + labelHeight,
    cell,
  }));
  return {
    width,
    height: top + grids.length * pitch,
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
    })),
    stops: grids.flatMap((grid, lane) => stopsOf(runs, grid, lane, frame)),
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

/** The parts of runs that lie in the year of a grid. */
const within = (runs: readonly Run[], { year }: Grid): Run[] =>
  runs.flatMap((run) => {
    const part = intersect(run, { first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1 });
    return part ? [{ ...run, ...part }] : [];
  });

function cellsOf(runs: readonly Run[], grid: Grid): Cells[] {
  const parts = within(runs, grid);
  return order
    .map((evidence) => ({ evidence, own: parts.filter((run) => evidenceOf(run) === evidence) }))
    .filter(({ own }) => own.length > 0)
    .map(({ evidence, own }) => ({
      evidence,
      path: own.map((run) => cellsPath(run, grid)).join(''),
      dots: evidence === 'window' ? own.map((run) => dotsPath(run, grid)).join('') : '',
    }));
}

function dotsPath(run: Run, grid: Grid): string {
  return [...daysOf(run)]
    .map((day) => {
      const { x, y } = cornerOf(day, grid);
      return `M${tenth(x + grid.cell.width / 2)},${tenth(y + grid.cell.height / 2)}h0`;
    })
    .join('');
}

/** Every day with a row, week by week. */
function stopsOf(runs: readonly Run[], grid: Grid, lane: number, frame: Frame<Row>): Stop[] {
  return within(runs, grid).flatMap((run) =>
    [...daysOf(run)].map((day) => ({
      ...cornerOf(day, grid),
      width: grid.cell.width,
      height: grid.cell.height,
      lane,
      label: labelOf(day, run, frame),
      opens: { period: { first: day, last: day } },
    })),
  );
}

function labelOf(day: Day, { row }: Run, { format, words, serviceName }: Frame<Row>): string {
  const services = itemsOf(row.services);
  const named = services.slice(0, 5).map(serviceName).join(', ');
  return [
    `${capitalised(format.day(day))}: ${row.is_counted ? words[row.class] : words.recalled}`,
    services.length > 5 ? `${named} +${services.length - 5}` : named,
    format.count(itemsOf(row.events).length, words.events),
  ].join('\n');
}
