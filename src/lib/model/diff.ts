/** A row as cells by column; null is an empty cell. */
export type Cells = Readonly<Record<string, string | number | boolean | null>>;

/** A cell that says something else than before; a column that one side lacks is an empty cell there. */
export interface CellChange {
  column: string;
  before: string;
  after: string;
}

/** A row that both sides have, and what differs in it. */
export interface RowChange {
  key: string;
  cells: CellChange[];
}

/** What happened to the rows of a table. The order of rows and columns does not matter. */
export interface RowsDiff<Row extends Cells = Cells> {
  added: { key: string; row: Row }[];
  removed: { key: string; row: Row }[];
  changed: RowChange[];
}

/**
 * Compares the rows of a table before and after. Rows are the same where their key is; of rows that share
 * a key, the first stands for the first, and so on.
 *
 * @param keyOf names a row, within its table
 */
export function diffRows<Row extends Cells>(
  before: readonly Row[],
  after: readonly Row[],
  keyOf: (row: Row) => string,
): RowsDiff<Row> {
  const old = numbered(before, keyOf);
  const now = numbered(after, keyOf);
  return {
    added: missingFrom(old, now),
    removed: missingFrom(now, old),
    changed: [...now].flatMap(([key, row]) => {
      const was = old.get(key);
      const cells = was ? diffCells(was, row) : [];
      return cells.length === 0 ? [] : [{ key, cells }];
    }),
  };
}

/** Whether nothing happened. */
export const isSame = ({ added, removed, changed }: RowsDiff): boolean =>
  added.length + removed.length + changed.length === 0;

/**
 * Names a row of a chart, which has no key of its own: by its cells that are no numbers. What is left, the
 * numbers, is what moves.
 */
export const keyOfWords = (row: Cells): string =>
  Object.values(row)
    .filter((cell) => typeof cell === 'string' && cell !== '')
    .join(' ');

/** The rows by key; the second of a key gets ` (2)`. */
function numbered<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = keyOf(row);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [count === 1 ? key : `${key} (${count})`, row];
    }),
  );
}

const missingFrom = <Row>(one: ReadonlyMap<string, Row>, other: ReadonlyMap<string, Row>) =>
  [...other].filter(([key]) => !one.has(key)).map(([key, row]) => ({ key, row }));

function diffCells(before: Cells, after: Cells): CellChange[] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return columns
    .map((column) => ({ column, before: textOf(before[column]), after: textOf(after[column]) }))
    .filter((cell) => cell.before !== cell.after);
}

const textOf = (cell: Cells[string] | undefined) => String(cell ?? '');
