/**
 * Rows by column: each name stands once, and like values stand together, which compresses well. Of no rows,
 * there are no columns: read with `toRows()`.
 */
export type Columns<Row> = { [Name in keyof Row]: Row[Name][] };

/**
 * The same rows by column.
 * @param rows all of the same columns, as a query gives them
 * @throws RangeError `rows differ in their columns: …`
 */
export function toColumns<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const other = rows.find((row) => Object.keys(row).join() !== names.join());
  if (other) throw new RangeError(`rows differ in their columns: ${Object.keys(other).join()}`);
  return Object.fromEntries(
    names.map((name) => [name, rows.map((row) => row[name])]),
  ) as Columns<Row>;
}

/** The rows that `toColumns()` was given. */
export function toRows<Row extends object>(columns: Columns<Row>): Row[] {
  const entries = Object.entries<unknown[]>(columns);
  return Array.from(
    entries[0]?.[1] ?? [],
    (_, i) => Object.fromEntries(entries.map(([name, values]) => [name, values[i]])) as Row,
  );
}
