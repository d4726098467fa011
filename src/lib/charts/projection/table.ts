import type { Table } from '../chart';
import type { Row } from './rows';

/** Whole scenarios and their months; the typical futures are in the files. */
export function table(rows: readonly Row[]): Table {
  const columns = [
    'scenario',
    'month',
    'first',
    'last',
    'named',
    'named_low',
    'named_high',
    'possible',
    'possible_low',
    'possible_high',
    'cut_named',
    'cut_possible',
    'cut_low',
    'cut_high',
  ] as const;
  return {
    columns,
    rows: rows
      .filter(({ future }) => future === null)
      .map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
  };
}
