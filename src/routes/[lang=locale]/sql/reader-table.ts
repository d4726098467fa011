import type { BrowserDb } from '$lib/db/browser';
import type { Column } from '$lib/db/cells';
import { quoted, tableName } from './table-name';

/** A reader's file as a table. */
export interface ReaderTable {
  file: File;
  name: string;
  delimiter: string;
  rows: number;
  columns: Column[];
}

/** Without times in a zone: the engine cannot reckon with them here. */
const types = ['BOOLEAN', 'BIGINT', 'DOUBLE', 'DATE', 'TIMESTAMP', 'VARCHAR']
  .map((type) => `'${type}'`)
  .join(', ');

/**
 * Loads a checked file into a table.
 * @param name of the table, or the names that are taken, to find one
 * @throws QueryError
 */
export async function loadFile(
  db: BrowserDb,
  file: File,
  name: string | readonly string[],
  delimiter: string,
): Promise<ReaderTable> {
  const table = typeof name === 'string' ? name : tableName(file.name, name);
  const path = `reader/${table}.csv`;
  await db.addHandle(path, file);
  const create = (more: string) =>
    db.run(
      `create table ${quoted(table)} as from read_csv('${path}', header = true,
        delim = '${delimiter}', quote = '"', escape = '"', auto_type_candidates = [${types}]${more})`,
    );
  try {
    // Types are guessed from the first rows; where a later one does not fit, from all of them.
    await create('').catch(() => create(', sample_size = -1'));
  } finally {
    await db.dropFile(path);
  }
  const described = await db.rows<{ column_name: string; column_type: string }>(
    `describe ${quoted(table)}`,
  );
  const [count] = await db.rows<{ n: number }>(
    `select count(*)::double as n from ${quoted(table)}`,
  );
  return {
    file,
    name: table,
    delimiter,
    rows: count!.n,
    columns: described.map(({ column_name, column_type }) => ({
      name: column_name,
      type: column_type.toLowerCase(),
    })),
  };
}
