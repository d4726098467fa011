import type { BrowserDb } from '$lib/db/browser';
import type { Answer } from '$lib/db/cells';
import type { EngineFiles } from '$lib/db/engine-files';
import { isLost } from '$lib/db/lost';
import type { Selection } from '$lib/selection/selection';
import { openTables } from '$lib/tables/open';
import { select } from '$lib/tables/tables';
import { checkFile } from './check-file';
import lockSql from './lock.sql?raw';
import { loadFile, type ReaderTable } from './reader-table';
import type { FileFault } from './scan-csv';

/** More rows than these are counted as "more" and not kept. */
export const rowLimit = 100_000;

/** How long a statement may take to hear that it is cancelled. */
const patience = 1000;

/** Why a statement ended without an answer that is no fault of it; `lost`: the engine did not start again. */
export class Interrupted extends Error {
  constructor(
    readonly reason: 'cancelled' | 'restarted' | 'broken' | 'lost',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** The engine with the tables and the reader's files, started again when it must be. */
export class Bench {
  #db: BrowserDb | undefined;
  #tables: ReaderTable[] = [];
  #running: Promise<unknown> | undefined;
  #loading: Promise<unknown> | undefined;
  #isCancelled = false;
  #interrupt: (why: Interrupted) => void = () => {};

  /**
   * @param data folder of the tables, absolute, ending in `/`
   * @param onGone told of a table whose file cannot be read again
   */
  constructor(
    private readonly engine: EngineFiles,
    private readonly data: string,
    private readonly selection: Selection,
    private readonly onProgress: (loaded: number) => void,
    private readonly onGone: (table: ReaderTable) => void,
  ) {}

  /** Starts the engine and loads the tables, and the files that the reader gave before. */
  async open(): Promise<void> {
    const db = await openTables(this.engine, this.data, { onProgress: this.onProgress });
    await select(db, this.selection);
    await db.run(lockSql);
    for (const table of this.#tables) {
      await loadFile(db, table.file, table.name, table.delimiter).catch(() => this.#forget(table));
    }
    this.#db = db;
  }

  /** @throws Interrupted, QueryError */
  async run(sql: string): Promise<Answer> {
    await this.#loading;
    const db = this.#db!;
    this.#isCancelled = false;
    const interrupted = new Promise<never>((_, reject) => (this.#interrupt = reject));
    interrupted.catch(() => {});
    const running = Promise.race([db.stream(sql, rowLimit), interrupted]);
    this.#running = running;
    try {
      return await running;
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      if (this.#isCancelled) throw new Interrupted('cancelled');
      throw isLost(error) ? await this.#restart('broken') : error;
    } finally {
      this.#running = undefined;
    }
  }

  /** Ends the running statement: kindly, and where it does not hear, with the engine. */
  async cancel(): Promise<void> {
    const running = this.#running;
    if (!running || this.#isCancelled) return;
    this.#isCancelled = true;
    void this.#db!.cancel();
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
    const ended = running.then(
      () => 'ended',
      () => 'ended',
    );
    if ((await Promise.race([ended, late])) === 'ended') return;
    this.#interrupt(await this.#restart('restarted'));
  }

  /** Makes a table of a file, or says what is wrong with it; what was loaded before stays. */
  async addFile(file: File, taken: readonly string[]): Promise<ReaderTable | FileFault> {
    const checked = await checkFile(file);
    if ('rule' in checked) return checked;
    // A statement that is begun meanwhile waits: the engine has one connection.
    const loading = loadFile(this.#db!, file, taken, checked.delimiter);
    this.#loading = loading.catch(() => {});
    const table = await loading;
    this.#tables.push(table);
    return table;
  }

  /** Ends the engine with the page. */
  close(): void {
    void this.#db?.terminate();
  }

  /** @returns what becomes of the statement that made it needful */
  async #restart(reason: 'restarted' | 'broken'): Promise<Interrupted> {
    void this.#db?.terminate();
    this.#db = undefined;
    try {
      await this.open();
      return new Interrupted(reason);
    } catch (cause) {
      return new Interrupted('lost', { cause });
    }
  }

  #forget(table: ReaderTable): void {
    this.#tables = this.#tables.filter((one) => one !== table);
    this.onGone(table);
  }
}
