import { dayOf, partsOf, type Day, type Period } from '$lib/model/day';
import { tenth } from '../chart';

/** Where the days of a year stand: weeks from left to right, Monday to Sunday from the top. */
export interface Grid {
  year: number;
  x: number;
  y: number;
  /** Width and height of a day, air included. */
  cell: { width: number; height: number };
}

/** Days from Monday: 1 January 1970 was a Thursday. */
export const weekday = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The top left corner of a day of the grid's year. */
export function cornerOf(day: Day, { year, x, y, cell }: Grid): { x: number; y: number } {
  const first = dayOf(year, 1, 1);
  const week = Math.floor((day - first + weekday(first)) / 7);
  return { x: tenth(x + week * cell.width), y: tenth(y + weekday(day) * cell.height) };
}

/** The outline of a month, as a path: a full column for each whole week, steps at both ends. */
export function monthOutline(month: Period, grid: Grid): string {
  const [start, end] = [cornerOf(month.first, grid), cornerOf(month.last, grid)];
  const { width, height } = grid.cell;
  const [top, bottom] = [tenth(grid.y), tenth(grid.y + 7 * height)];
  const next = (x: number) => tenth(x + width);
  return (
    `M${next(start.x)},${top}H${next(end.x)}V${tenth(end.y + height)}H${end.x}V${bottom}` +
    `H${start.x}V${start.y}H${next(start.x)}Z`
  );
}

/** The cells of days of one year as a path, with air around each. */
export function cellsPath({ first, last }: Period, grid: Grid): string {
  const air = grid.cell.width < 8 ? 0.5 : 1;
  const [w, h] = [tenth(grid.cell.width - 2 * air), tenth(grid.cell.height - 2 * air)];
  let path = '';
  for (let day = first; day <= last; day++) {
    const { x, y } = cornerOf(day, grid);
    path += `M${tenth(x + air)},${tenth(y + air)}h${w}v${h}h${-w}z`;
  }
  return path;
}

/** The periods of the months of a year. */
export const monthsOf = (year: number): Period[] =>
  Array.from({ length: 12 }, (_, month) => ({
    first: dayOf(year, month + 1, 1),
    last: dayOf(year, month + 2, 1) - 1,
  }));

/** The years that a period touches. */
export function yearsOf({ first, last }: Period): number[] {
  const start = partsOf(first).year;
  return Array.from({ length: partsOf(last).year - start + 1 }, (_, i) => start + i);
}
