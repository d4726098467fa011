import { DuckDBInstance, type Json } from '@duckdb/node-api';
import { QueryError, type Parameter } from '$lib/db/db';
import sessionSql from './native-session.sql?raw';

/** What the native engine may use. */
export interface Limits {
  /** Of the engine's own buffers, e.g. `400MB`; what does not fit goes to `scratch`. */
  memory: string;
  threads: number;
  /** Folder for what does not fit in memory. */
  scratch: string;
}

/** A session of the native engine: for tables beyond what a page holds. The site never opens it. */
export interface NativeDb {
  run(sql: string): Promise<void>;
  /** Rows are plain JSON; whole numbers of 64 bits must be cast. @throws QueryError */
  rows<Row>(sql: string): Promise<Row[]>;
  /** Sets what `getvariable(name)` answers in the statements that follow. */
  set(name: string, value: Parameter): Promise<void>;
  /** Share of the running statement that is done, 0 to 1. */
  progress(): number;
  close(): void;
}

/**
 * Opens the native engine.
 * @param address a file, `:memory:`, or `md:<name>` for a MotherDuck database
 */
export async function openNativeDb(address: string, limits: Limits): Promise<NativeDb> {
  const instance = await DuckDBInstance.create(address, {
    memory_limit: limits.memory,
    threads: String(limits.threads),
    temp_directory: limits.scratch,
    // Rows are sorted where they are written; keeping their order before that costs memory.
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  const attempt = async <Result>(sql: string, query: () => Promise<Result>): Promise<Result> => {
    try {
      return await query();
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  };
  const run = (sql: string) =>
    attempt(sql, async () => {
      const statements = await connection.extractStatements(sql);
      for (let i = 0; i < statements.count; i++) {
        await (await statements.prepare(i)).run();
      }
    });
  await run(sessionSql);
  return {
    run,
    rows: <Row>(sql: string) =>
      attempt(sql, async () => {
        const reader = await connection.runAndReadAll(sql);
        return reader.getRowObjectsJson() as Record<string, Json>[] as Row[];
      }),
    set: async (name, value) => {
      const sql = `set variable ${name} = $1`;
      await attempt(sql, () => connection.run(sql, [value]));
    },
    progress: () => Math.max(connection.progress.percentage, 0) / 100,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
