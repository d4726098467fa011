import type { Db } from '$lib/db/db';
import type { DataPackage } from '$lib/model/schema';
import type { Selection } from './selection';

/** Queries by the name under which their rows are kept. */
export type Queries = Readonly<Record<string, Query>>;

export interface Query {
  sql: string;
  /** What of a selection its rows depend on: it is asked again only when that changes. */
  answersTo?: 'all' | 'services' | 'nothing';
}

/** Rows by the same names. */
export type Results = Readonly<Record<string, readonly unknown[]>>;

/** Where the files lie: absolute addresses. */
export interface Addresses {
  worker: string;
  wasm: string;
  /** Of the wasm file, compressed and inflated. */
  bytes: number;
  inflatedBytes: number;
  /** Folder of the tables and their schema, ending in `/`. */
  data: string;
}

/**
 * What the page shows of the tables: `prerendered`, as built; `loading`, the engine is on its way;
 * `ready`, as selected; `failed`, the engine could not start and the prerendered rows stay.
 */
export type Status = 'prerendered' | 'loading' | 'ready' | 'failed';

/** Keeps the rows of a page in step with the reader's selection; the last one wins. */
export class Live {
  status = $state<Status>('prerendered');
  /** Bytes of the engine that have arrived. */
  loaded = $state(0);
  failure = $state('');
  results = $state.raw<Results>({});
  /** The selection that `results` answer to. */
  shown = $state.raw<Selection>() as Selection;

  #db: Promise<Db> | undefined;
  #wanted: Selection | undefined;
  #running: Promise<void> | undefined;

  constructor(
    private readonly addresses: () => Addresses,
    private readonly queries: Queries,
    prerendered: Results,
    standard: Selection,
  ) {
    this.results = prerendered;
    this.shown = standard;
  }

  /** Starts the engine at the first touch of a filter, before anything is chosen. */
  prepare(): void {
    if (this.status === 'prerendered') void this.show(this.shown);
  }

  /** Shows a selection; resolves when it, or a later one, is shown or the engine has failed. */
  show(selection: Selection): Promise<void> {
    this.#wanted = selection;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** One selection at a time: the engine holds one, and a query must not meet another's. */
  async #run(): Promise<void> {
    try {
      const db = await this.#open();
      const { select } = await import('$lib/tables/tables');
      while (this.#wanted) {
        const selection = this.#wanted;
        this.#wanted = undefined;
        await select(db, selection);
        // Sent together: the engine works on the next while the page reads the last.
        const results = await Promise.all(
          Object.entries(this.queries).map(async ([name, query]) => {
            const isKnown =
              query.answersTo === 'nothing' ||
              (query.answersTo === 'services' &&
                this.shown.services?.join() === selection.services?.join());
            return [name, isKnown ? this.results[name]! : await db.rows(query.sql)] as const;
          }),
        );
        if (this.#wanted) continue;
        this.results = Object.fromEntries(results);
        this.shown = selection;
        this.status = 'ready';
      }
    } catch (error) {
      this.#wanted = undefined;
      this.#db = undefined;
      this.status = 'failed';
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  #open(): Promise<Db> {
    this.#db ??= this.#load();
    return this.#db;
  }

  async #load(): Promise<Db> {
    this.status = 'loading';
    this.loaded = 0;
    const { data, ...engine } = this.addresses();
    const [{ openBrowserDb }, { chartTables, loadTables }] = await Promise.all([
      import('$lib/db/browser'),
      import('$lib/tables/tables'),
    ]);
    const opening = openBrowserDb(engine, (loaded) => (this.loaded = loaded));
    // Both may fail; the first failure is told, the other must not go unhandled.
    opening.catch(() => {});
    const schema = JSON.parse(await fetchText(`${data}datapackage.json`)) as DataPackage;
    const files = await Promise.all(
      schema.resources
        .filter(({ name }) => chartTables.includes(name))
        .map(async ({ path }) => [path, await fetchText(data + path)] as const),
    );
    const db = await opening;
    await loadTables(db, schema, Object.fromEntries(files), chartTables);
    return db;
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`not found: ${response.status} ${address}`);
  return response.text();
}
