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

// What days and months share is drawn by the same relative steps: a page then holds them compressed once.

/** The outline of a month, as a path: a full column for each whole week, steps at both ends. */
export function monthOutline(month: Period, grid: Grid): string {
  const [start, end] = [cornerOf(month.first, grid), cornerOf(month.last, grid)];
  const { width, height } = grid.cell;
  const across = tenth(end.x - start.x);
  const below = tenth(6 * height - (end.y - grid.y));
  const [first, last] = [tenth(start.y - grid.y), tenth(end.y - grid.y + height)];
  return (
    `M${tenth(start.x + width)},${tenth(grid.y)}h${across}v${last}h${-width}v${below}` +
    `h${-across}v${tenth(first - 7 * height)}h${width}z`
  );
}

/** The cells of days of one year as a path, with air around each. */
export function cellsPath(days: readonly Day[], grid: Grid): string {
  const air = grid.cell.width < 8 ? 0.5 : 1;
  const [w, h] = [tenth(grid.cell.width - 2 * air), tenth(grid.cell.height - 2 * air)];
  return repeat(days, grid, { x: air, y: air }, `h${w}v${h}h${-w}z`);
}

/** A dot on each of some days of one year, as a path of strokes without length. */
export const dotsPath = (days: readonly Day[], grid: Grid): string =>
  repeat(days, grid, { x: grid.cell.width / 2, y: grid.cell.height / 2 }, 'h0');

/** A shape that ends where it began, on each of some days, so far from their corners. */
function repeat(
  days: readonly Day[],
  grid: Grid,
  offset: { x: number; y: number },
  shape: string,
): string {
  let path = '';
  let from: { x: number; y: number } | undefined;
  for (const day of days) {
    const corner = cornerOf(day, grid);
    path += from
      ? `m${tenth(corner.x - from.x)},${tenth(corner.y - from.y)}${shape}`
      : `M${tenth(corner.x + offset.x)},${tenth(corner.y + offset.y)}${shape}`;
    from = corner;
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
