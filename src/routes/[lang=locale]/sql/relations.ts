import type { Column } from '$lib/db/cells';
import type { Db } from '$lib/db/db';
import { quoted } from './table-name';

/** A table or view that a statement may name. */
export interface Relation {
  name: string;
  rows: number;
  columns: Column[];
  /** Whether it is published, or worked out from those that are. */
  isPublished: boolean;
}

/** What is the page's own and not for questions. */
const own = ['selection'];

/** Every relation of the loaded tables: the published ones first, in the order given. */
export async function relationsOf(db: Db, published: readonly string[]): Promise<Relation[]> {
  const columns = await db.rows<{ table: string; name: string; type: string }>(
    `select table_name as "table", column_name as name, data_type as type
    from information_schema.columns
    where table_schema = current_schema()
    order by table_name, ordinal_position`,
  );
  const names = [...new Set(columns.map(({ table }) => table))].filter(
    (name) => !own.includes(name) && !published.includes(name),
  );
  return Promise.all(
    [...published, ...names].map(async (name) => {
      const [count] = await db.rows<{ n: number }>(
        `select count(*)::double as n from ${quoted(name)}`,
      );
      return {
        name,
        rows: count!.n,
        columns: columns
          .filter(({ table }) => table === name)
          // The values of an enum are listed with the data.
          .map(({ name, type }) => ({ name, type: type.replace(/\(.*/s, '').toLowerCase() })),
        isPublished: published.includes(name),
      };
    }),
  );
}
