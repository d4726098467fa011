import type { Day } from '$lib/model/day';
import { partsOf } from '$lib/model/day';
import { tenth, type Context, type Stop } from '../chart';
import { barsPath, describeMeasured, sumMeasured, type Measured } from '../marks/measured';
import { cornerOf, weekday, type Grid } from './grid';

/** The measurements of a week of a year: of its days from the first that lies in the year. */
export interface Week {
  first: Day;
  measured: Measured;
}

/** How high the bars of the weeks stand, and with the ticks under them. */
const barHeight = 10;
export const weeksHeight = barHeight + 8;

/** The weeks with measurements, by year. */
export function weeksOf(days: ReadonlyMap<Day, Measured>): Map<number, Week[]> {
  const weeks = new Map<string, { year: number; first: Day; days: Measured[] }>();
  for (const [day, measured] of days) {
    const { year } = partsOf(day);
    const monday = day - weekday(day);
    const key = `${year} ${monday}`;
    const week = weeks.get(key) ?? { year, first: day, days: [] };
    week.days.push(measured);
    weeks.set(key, week);
  }
  const years = new Map<number, Week[]>();
  for (const { year, first, days } of weeks.values()) {
    years.set(year, [...(years.get(year) ?? []), { first, measured: sumMeasured(days)! }]);
  }
  return years;
}

/** The bars of the weeks of a year under its grid, and a tick for each that met a known block page. */
export function placeWeeks(
  weeks: readonly Week[],
  most: number,
  grid: Grid,
): { bars: string; ticks: string } {
  const foot = footOf(grid);
  const columns = weeks.map(({ first, measured }) => {
    const { x } = cornerOf(first, grid);
    return { left: x + 0.5, right: x + grid.cell.width - 0.5, measured };
  });
  const ticks = columns
    .filter(({ measured }) => measured.confirmed > 0)
    .map(
      ({ left, right }) =>
        `M${tenth(left)},${tenth(foot + 2)}h${tenth(right - left)}v2h${-tenth(right - left)}z`,
    );
  return { bars: barsPath(columns, 'measurements', most, foot, barHeight), ticks: ticks.join('') };
}

const footOf = ({ y, cell }: Grid) => y + 7 * cell.height + 3 + barHeight;

/** What the weeks of a year say, as a lane of stops. */
export const weekStops = (
  weeks: readonly Week[],
  grid: Grid,
  lane: number,
  context: Context,
): Stop[] =>
  weeks.map(({ first, measured }) => ({
    x: cornerOf(first, grid).x,
    y: tenth(footOf(grid) - barHeight),
    width: grid.cell.width,
    height: weeksHeight - 3,
    lane,
    label: `${context.words.measured.week(context.format.shortDay(first))}\n${describeMeasured(measured, context)}`,
  }));
