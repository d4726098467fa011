import type { Context, Table } from '../chart';
import { bandNames, bands, monthsOf, rowsInView, type Row } from './rows';

/** The months on show, each with its publishers of every kind. */
export function monthTable(rows: readonly Row[], context: Context): Table {
  const kinds = bandNames.flatMap((band) => [...bands[band]]);
  return {
    columns: ['month', ...kinds, 'outlined'],
    rows: monthsOf(rowsInView(rows, context)).map(({ month, byKind, outlined }) => ({
      month,
      ...Object.fromEntries(kinds.map((kind) => [kind, byKind[kind] ?? 0])),
      outlined,
    })),
  };
}
