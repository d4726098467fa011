import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { databaseConfig, QueryError, rowsOf, type Db, type Parameter } from './db';

/** Bytes of the engine that have arrived, of how many. */
export type OnProgress = (loaded: number) => void;

/** The engine may take as long as bytes flow; this long without any is a failure. */
const stallMilliseconds = 30_000;

/**
 * Opens the engine in a worker. The wasm file is gzip, inflated here: few hosts compress it themselves.
 *
 * @param addresses absolute addresses of the worker and of the compressed wasm
 * @throws Error `engine stalled`, `engine not found: 404 …`, or what the engine says
 */
export async function openBrowserDb(
  addresses: { worker: string; wasm: string },
  onProgress: OnProgress = () => {},
): Promise<Db> {
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
    const module = await inflate(addresses.wasm, (loaded) => {
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
    return connect(engine, connection);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    stall.stop();
  }
}

function connect(engine: AsyncDuckDB, connection: AsyncDuckDBConnection): Db {
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
    async close() {
      await connection.close();
      await engine.terminate();
    },
  };
}

/** The wasm file, inflated. A host that inflates `.gz` by itself hands over plain bytes: look, not guess. */
async function inflate(address: string, onProgress: OnProgress): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok || !response.body) {
    throw new Error(`engine not found: ${response.status} ${address}`);
  }
  let loaded = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onProgress((loaded += chunk.byteLength));
      controller.enqueue(chunk);
    },
  });
  const bytes = await new Response(response.body.pipeThrough(counter)).blob();
  const start = new Uint8Array(await bytes.slice(0, 2).arrayBuffer());
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const plain = isGzip ? bytes.stream().pipeThrough(new DecompressionStream('gzip')) : bytes;
  return new Response(plain, { headers: { 'content-type': 'application/wasm' } }).blob();
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
