import { openBrowserDb, type BrowserDb } from '$lib/db/browser';
import { endingWith } from '$lib/db/ending';
import type { EngineFiles } from '$lib/db/engine-files';
import type { OnProgress } from '$lib/db/fetch-engine';
import { fetchTables } from './fetch';
import { loadTables } from './tables';

/**
 * The engine of a page with the published tables in it. Where one of both fails, the other is ended.
 *
 * @param data folder of the tables and their schema, absolute, ending in `/`
 * @param names the tables wanted; all without it
 * @throws Error as `openBrowserDb()`, `fetchTables()` and `loadTables()`
 */
export async function openTables(
  engine: EngineFiles,
  data: string,
  { names, onProgress, signal }: Partial<Options> = {},
): Promise<BrowserDb> {
  const stop = endingWith(signal);
  const opening = openBrowserDb(engine, onProgress, stop.signal);
  // Both may fail; the first failure is told, the other must not go unhandled.
  opening.catch(() => {});
  try {
    const { schema, files } = await fetchTables(data, bytesOf, names);
    const db = await opening;
    await loadTables(db, schema, files, names);
    return db;
  } catch (error) {
    stop.abort(error);
    void opening.then((db) => db.terminate());
    throw error;
  } finally {
    stop.release();
  }
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

interface Options {
  names: readonly string[];
  onProgress: OnProgress;
  /** Ends the start. */
  signal: AbortSignal;
}
