import type { Db } from '$lib/db/db';
import type { DataPackage } from '$lib/model/schema';
import type { Selection } from '$lib/selection/selection';
import { loadTables, select } from '$lib/tables/tables';

/** Everything that the two engines are given alike. */
export interface Task {
  dataPackage: DataPackage;
  /** Texts by path. */
  files: Record<string, string>;
  /** By name. */
  selections: Record<string, Selection>;
}

/** Rows by selection and query. */
export type Answers = Record<string, Record<string, unknown[]>>;

const queries = {
  ...import.meta.glob<string>('../../../src/lib/charts/*/query.sql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../../../src/lib/tables/{events,publishers,sources}.sql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
};

/** Loads the tables, then answers every query of the site under every selection. */
export async function answer(db: Db, { dataPackage, files, selections }: Task): Promise<Answers> {
  await loadTables(db, dataPackage, files);
  const answers: Answers = {};
  for (const [name, selection] of Object.entries(selections)) {
    await select(db, selection);
    const rows: Record<string, unknown[]> = {};
    for (const [path, sql] of Object.entries(queries)) {
      rows[path.replace('../../../src/lib/', '')] = await db.rows(sql);
    }
    answers[name] = rows;
  }
  return answers;
}
