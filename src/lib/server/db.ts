import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';
import { databaseConfig, QueryError, rowsOf, type Db, type Parameter } from '$lib/db/db';

const require = createRequire(import.meta.url);

/** The folder of the engine's files, shared by the build and by what the pages load. */
export const engineFolder = path.dirname(require.resolve('@duckdb/duckdb-wasm'));

/**
 * Opens the browser's engine inside Node, so that build and page run the same SQL on the same version.
 * Takes about a second.
 */
export async function openNodeDb(): Promise<Db> {
  const duckdb = require('@duckdb/duckdb-wasm/blocking') as typeof Blocking;
  const bundle = (name: string) => ({
    mainModule: path.join(engineFolder, `duckdb-${name}.wasm`),
    mainWorker: '',
  });
  const engine = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await engine.instantiate(() => {});
  engine.open(databaseConfig);
  const connection = engine.connect();
  const attempt = <Result>(sql: string, query: () => Result): Result => {
    try {
      return query();
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  };
  return {
    async run(sql) {
      attempt(sql, () => connection.query(sql));
    },
    async rows<Row>(sql: string, parameters: readonly Parameter[] = []) {
      return attempt(sql, () => {
        if (parameters.length === 0) return rowsOf<Row>(connection.query(sql));
        const statement = connection.prepare(sql);
        try {
          return rowsOf<Row>(statement.query(...parameters));
        } finally {
          statement.close();
        }
      });
    },
    async addFile(name, content) {
      if (typeof content === 'string') engine.registerFileText(name, content);
      else engine.registerFileBuffer(name, content);
    },
    async dropFile(name) {
      engine.dropFile(name);
    },
    async close() {
      connection.close();
    },
  };
}
