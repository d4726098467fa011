import { readTable } from '../data';

/** The rows of a table, each by the names of its columns. */
export const cellsOf = (table: string) => readTable(table).rows.map(({ cells }) => cells);
