import type { AsyncDuckDB, AsyncDuckDBConnection, DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import { cellOf, columnsOf, type Answer, type Cell, type Column } from './cells';
import { databaseConfig, QueryError, rowsOf, type Db, type Parameter } from './db';

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
  dropFile(name: string): Promise<void>;
  /** Ends the engine at once, whatever it is doing; what it owed never comes. */
  terminate(): Promise<void>;
}

/** Where the engine's files lie, absolute, and the size of the wasm file, compressed and inflated. */
export interface EngineAddresses {
  worker: string;
  wasm: string;
  bytes: number;
  inflatedBytes: number;
}

/** Compressed bytes of the engine that have arrived. */
export type OnProgress = (loaded: number) => void;

/** The engine may take as long as bytes flow; this long without any is a failure. */
const stallMilliseconds = 30_000;

/**
 * Opens the engine in a worker. The wasm file is gzip, inflated here: few hosts compress it themselves.
 *
 * @throws Error `engine stalled`, `engine not found: 404 …`, `not a wasm file: …`, or what the engine says
 */
export async function openBrowserDb(
  addresses: EngineAddresses,
  onProgress: OnProgress = () => {},
): Promise<BrowserDb> {
  const duckdb = await import('@duckdb/duckdb-wasm');
  const worker = new Worker(addresses.worker);
  const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  const stall = watchStall();
  const fault = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'worker failed')),
    );
  });
  const start = async () => {
    const module = await inflate(addresses, (loaded) => {
      stall.reset();
      onProgress(loaded);
    });
    const url = URL.createObjectURL(module);
    await engine.instantiate(url);
    URL.revokeObjectURL(url);
    await engine.open(databaseConfig);
    return engine.connect();
  };
  try {
    const connection = await Promise.race([start(), fault, stall.failure]);
    return connect(engine, connection, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    stall.stop();
  }
}

function connect(
  engine: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  fileReader: DuckDBDataProtocol,
): BrowserDb {
  const attempt = async <Result>(sql: string, query: () => Promise<Result>): Promise<Result> => {
    try {
      return await query();
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  };
  // Kept for the session: a selection is written again with every touch of a filter.
  const statements = new Map<string, ReturnType<AsyncDuckDBConnection['prepare']>>();
  return {
    run: (sql) =>
      attempt(sql, async () => {
        await connection.query(sql);
      }),
    rows: <Row>(sql: string, parameters: readonly Parameter[] = []) =>
      attempt(sql, async () => {
        if (parameters.length === 0) return rowsOf<Row>(await connection.query(sql));
        const statement = statements.get(sql) ?? connection.prepare(sql);
        statements.set(sql, statement);
        return rowsOf<Row>(await (await statement).query(...parameters));
      }),
    addFile: (name, text) => engine.registerFileText(name, text),
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

/**
 * The wasm file, inflated. A host that inflates `.gz` by itself hands over plain bytes, and one that
 * answers everything hands over a page: the first bytes tell.
 */
async function inflate(
  { wasm, bytes, inflatedBytes }: EngineAddresses,
  onProgress: OnProgress,
): Promise<Blob> {
  const response = await fetch(wasm);
  if (!response.ok || !response.body) {
    throw new Error(`engine not found: ${response.status} ${wasm}`);
  }
  const perByte = response.headers.has('content-encoding') ? bytes / inflatedBytes : 1;
  let loaded = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      onProgress(Math.min(loaded * perByte, bytes));
      controller.enqueue(chunk);
    },
  });
  const file = await new Response(response.body.pipeThrough(counter)).blob();
  const module = await new Response(
    (await startsWith(file, [0x1f, 0x8b]))
      ? file.stream().pipeThrough(new DecompressionStream('gzip'))
      : file,
    { headers: { 'content-type': 'application/wasm' } },
  ).blob();
  if (!(await startsWith(module, [0x00, 0x61, 0x73, 0x6d]))) {
    throw new Error(`not a wasm file: ${wasm}`);
  }
  return module;
}

async function startsWith(blob: Blob, bytes: readonly number[]): Promise<boolean> {
  const start = new Uint8Array(await blob.slice(0, bytes.length).arrayBuffer());
  return bytes.every((byte, i) => start[i] === byte);
}

function watchStall() {
  let fail: (error: Error) => void;
  let timer: ReturnType<typeof setTimeout>;
  const failure = new Promise<never>((_, reject) => (fail = reject));
  const reset = () => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(new Error('engine stalled')), stallMilliseconds);
  };
  reset();
  return { failure, reset, stop: () => clearTimeout(timer) };
}
