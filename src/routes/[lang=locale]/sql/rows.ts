import type { Answer, Cell } from '$lib/db/cells';
import { toCsv } from '$lib/model/csv';

/** Height of every row of an answer, in pixels: rows out of sight are not drawn. */
export const rowHeight = 28;

/** The rows to draw, from `first` up to but without `last`, with some to spare on both sides. */
export function windowOf(scrollTop: number, height: number, rows: number) {
  const spare = 10;
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  const last = Math.min(rows, Math.ceil((scrollTop + height) / rowHeight) + spare);
  return { first: Math.min(first, last), last };
}

/** How wide a column is, in characters, from its head and its first rows. */
export function widthsOf({ columns, rows }: Answer): number[] {
  return columns.map(({ name, type }, index) => {
    const lengths = rows.slice(0, 200).map((row) => String(row[index] ?? 'NULL').length);
    return Math.min(48, Math.max(6, name.length, type.length, ...lengths) + 2);
  });
}

/** An answer as CSV; a missing value is an empty cell. */
export const csvOf = ({ columns, rows }: Answer): string =>
  toCsv(
    columns.map(({ name }) => name),
    rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]))),
  );

const plain = (cell: Cell) => String(cell ?? '').replaceAll(/[\t\r\n]+/g, ' ');

/** An answer as a spreadsheet takes it from the clipboard. */
export const tabbedOf = ({ columns, rows }: Answer): string =>
  [columns.map(({ name }) => name), ...rows].map((row) => row.map(plain).join('\t')).join('\n');
