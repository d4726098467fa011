/**
 * A DuckDB session, wherever it runs. Every caller goes through these five. It runs statements in the order
 * in which they are asked: one need not be awaited to ask the next.
 */
export interface Db {
  /** Runs one or more statements and drops their results. */
  run(sql: string): Promise<void>;
  /**
   * Runs one query. Rows are plain JSON: text, number, boolean or null; days must be cast to text.
   * @param parameters for the `?` of the query, in order
   * @throws QueryError
   */
  rows<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** Makes a text readable under a file name, for `copy … from` and `read_csv`; bytes are given away. */
  addFile(name: string, content: string | Uint8Array): Promise<void>;
  /** Frees what a file takes. */
  dropFile(name: string): Promise<void>;
  close(): Promise<void>;
}

/** What a prepared statement may be given. */
export type Parameter = string | number | null;

/** Both openings use these, so that the same query gives the same types. */
export const databaseConfig = { query: { castBigIntToDouble: true, castDecimalToDouble: true } };

/** A statement that the engine refused; the message carries the statement. */
export class QueryError extends Error {
  constructor(
    readonly sql: string,
    cause: unknown,
  ) {
    super(`${cause instanceof Error ? cause.message : String(cause)}\n${sql}`, { cause });
    this.name = 'QueryError';
  }
}

/** The parts of an Arrow table that reading it needs. */
interface Columns {
  numRows: number;
  schema: { fields: { name: string }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

/** The rows of an Arrow table as plain objects. */
export function rowsOf<Row>(table: Columns): Row[] {
  const columns = table.schema.fields.map(
    ({ name }, index) => [name, table.getChildAt(index)!] as const,
  );
  return Array.from(
    { length: table.numRows },
    (_, row) => Object.fromEntries(columns.map(([name, column]) => [name, column.get(row)])) as Row,
  );
}
