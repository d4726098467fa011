import type { AsyncDuckDB, AsyncDuckDBConnection, DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import { cellOf, columnsOf, type Answer, type Cell, type Column } from './cells';
import { databaseConfig, QueryError, rowsOf, type Db, type Parameter } from './db';
import { endingWith } from './ending';
import type { EngineFiles } from './engine-files';
import { fetchEngine, type OnProgress } from './fetch-engine';
import { EngineLost, within } from './lost';
import { Statements } from './statements';
import { assertWasm } from './wasm';

/** The engine of a page that runs statements as a reader writes them. */
export interface BrowserDb extends Db {
  /**
   * Runs statements and keeps at most `limit` rows of the last one.
   * @throws QueryError
   */
  stream(sql: string, limit: number): Promise<Answer>;
  /** Asks a running `stream()` to end; a step that never pauses does not hear it. */
  cancel(): Promise<void>;
  /** Makes a reader's file readable under a name; it is read in the worker, piece by piece. */
  addHandle(name: string, file: File): Promise<void>;
  /** Ends the engine at once, whatever it is doing; what it owed never comes. */
  terminate(): Promise<void>;
}

/** How long the engine may take to start from its files, on an old phone. */
const startMilliseconds = 60_000;

/**
 * Opens the engine in a worker.
 *
 * @param signal ends the start; what has arrived by then is not fetched again
 * @throws Error as `assertWasm()` and `fetchEngine()`, or what the engine says
 */
export async function openBrowserDb(
  files: EngineFiles,
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<BrowserDb> {
  assertWasm();
  const stop = endingWith(signal);
  const arriving = fetchEngine(files, onProgress, stop.signal);
  // Until it is waited for, a failure must not go unhandled.
  arriving.wasm.catch(() => {});
  let worker: Worker | undefined;
  try {
    const [duckdb, script] = await Promise.all([import('@duckdb/duckdb-wasm'), arriving.worker]);
    // It starts while the wasm file is still on its way.
    worker = startWorker(script);
    const waiting = watchWorker(worker);
    stop.signal.addEventListener('abort', () => waiting.fail(stop.signal.reason));
    const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    const wasm = await waiting.orResult(arriving.wasm);
    // Where a policy of the worker alone refuses the module, the engine says nothing at all.
    const connection = await waiting.orResult(within(startMilliseconds, start(engine, wasm)));
    return connect(engine, connection, waiting, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER);
  } catch (error) {
    stop.abort(error);
    worker?.terminate();
    throw error;
  } finally {
    stop.release();
  }
}

/** A worker of a script that was checked; its address is not kept. */
function startWorker(script: Blob): Worker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

async function start(engine: AsyncDuckDB, wasm: Blob): Promise<AsyncDuckDBConnection> {
  const url = URL.createObjectURL(wasm);
  await engine.instantiate(url);
  URL.revokeObjectURL(url);
  await engine.open(databaseConfig);
  return engine.connect();
}

type Waiting = ReturnType<typeof watchWorker>;

/** What waits for a worker; when it reports an error of its own, no answer comes any more. */
function watchWorker(worker: Worker) {
  const waiting = new Set<(error: unknown) => void>();
  const fail = (error: unknown) => waiting.forEach((reject) => reject(error));
  worker.addEventListener('error', ({ message }) => fail(new EngineLost(message)));
  return {
    fail,
    orResult<Result>(promise: Promise<Result>): Promise<Result> {
      return new Promise<Result>((resolve, reject) => {
        waiting.add(reject);
        const settle =
          <Outcome>(end: (outcome: Outcome) => void) =>
          (outcome: Outcome) => {
            waiting.delete(reject);
            end(outcome);
          };
        promise.then(settle(resolve), settle(reject));
      });
    },
  };
}

function connect(
  engine: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  waiting: Waiting,
  fileReader: DuckDBDataProtocol,
): BrowserDb {
  const attempt = async <Result>(sql: string, query: () => Promise<Result>): Promise<Result> => {
    try {
      return await waiting.orResult(query());
    } catch (cause) {
      if (cause instanceof EngineLost) throw cause;
      throw new QueryError(sql, cause);
    }
  };
  const statements = new Statements(connection);
  return {
    run: (sql) =>
      attempt(sql, async () => {
        await statements.sent;
        await connection.query(sql);
      }),
    rows: <Row>(sql: string, parameters: readonly Parameter[] = []) =>
      attempt(sql, async () => rowsOf<Row>(await statements.query(sql, parameters))),
    addFile: (name, content) =>
      typeof content === 'string'
        ? engine.registerFileText(name, content)
        : engine.registerFileBuffer(name, content),
    stream: (sql, limit) => attempt(sql, () => readStream(connection, sql, limit)),
    async cancel() {
      await connection.cancelSent();
    },
    addHandle: (name, file) => engine.registerFileHandle(name, file, fileReader, true),
    async dropFile(name) {
      await engine.dropFile(name);
    },
    terminate: () => engine.terminate(),
    async close() {
      await connection.close();
      await engine.terminate();
    },
  };
}

/** Reads batch by batch, and no further than the limit. */
async function readStream(
  connection: AsyncDuckDBConnection,
  sql: string,
  limit: number,
): Promise<Answer> {
  const reader = await connection.send(sql, true);
  // Once read to its end, a reader forgets its schema.
  const { schema } = await reader.open();
  const rows: Cell[][] = [];
  let isCut = false;
  for await (const batch of reader) {
    const columns = batch.schema.fields.map(
      ({ type }, index) => [type, batch.getChildAt(index)!] as const,
    );
    const taken = Math.min(batch.numRows, limit - rows.length);
    for (let row = 0; row < taken; row++) {
      rows.push(columns.map(([type, column]) => cellOf(column.get(row), type)));
    }
    isCut = taken < batch.numRows;
    if (isCut) break;
  }
  if (isCut) await connection.cancelSent();
  const columns = columnsOf(schema);
  return isTable(columns, rows) ? { columns, rows, isCut } : { columns: [], rows: [], isCut };
}

/** Whether an answer is a table: for a statement that gives none, the engine names an empty column. */
const isTable = ([first, ...rest]: readonly Column[], { length }: Cell[][]) =>
  length > 0 || rest.length > 0 || !/^(Success|Count)$/.test(first?.name ?? '');
