import type { Db } from '$lib/db/db';
import type { Selection } from './selection';

/** Queries by the name under which their rows are kept. */
export type Queries = Readonly<Record<string, Query>>;

export interface Query {
  sql: string;
  /** What of a selection its rows depend on: it is asked again only when that changes. */
  answersTo?: 'all' | 'services' | 'nothing';
  /** It is asked for the whole time, whatever period is chosen. */
  ignoresPeriod?: boolean;
  /** What is kept, where a model works it out from the rows. */
  derive?: (found: readonly never[]) => Promise<readonly unknown[]>;
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
      while (this.#wanted) {
        const selection = this.#wanted;
        this.#wanted = undefined;
        const results = {
          ...(await this.#answer(db, { ...selection, period: null }, selection, true)),
          ...(await this.#answer(db, selection, selection, false)),
        };
        if (this.#wanted) continue;
        this.results = results;
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

  /** The rows of the queries that ignore the period, or of those that do not, under what they are asked. */
  async #answer(db: Db, asked: Selection, selection: Selection, ignoresPeriod: boolean) {
    const isKnown = ({ answersTo = 'all' }: Query) => {
      if (this.status !== 'ready' && answersTo === 'all') return false;
      if (answersTo === 'nothing') return true;
      const isSame = (key: keyof Selection) =>
        JSON.stringify(this.shown[key]) === JSON.stringify(selection[key]);
      if (answersTo === 'services') return isSame('services');
      return ignoresPeriod && (['services', 'measures', 'scopes', 'grades'] as const).every(isSame);
    };
    const mine = Object.entries(this.queries).filter(
      ([, query]) => (query.ignoresPeriod === true) === ignoresPeriod,
    );
    const fresh = mine.filter(([, query]) => !isKnown(query));
    if (fresh.length > 0) {
      const { select } = await import('$lib/tables/tables');
      await select(db, asked);
    }
    // Sent together: the engine works on the next while the page reads the last.
    const rows = await Promise.all(
      fresh.map(async ([, query]) => {
        const found = await db.rows<never>(query.sql);
        return query.derive ? query.derive(found) : found;
      }),
    );
    return Object.fromEntries([
      ...mine.map(([name]) => [name, this.results[name]!] as const),
      ...fresh.map(([name], i) => [name, rows[i]!] as const),
    ]);
  }

  #open(): Promise<Db> {
    this.#db ??= this.#load();
    return this.#db;
  }

  async #load(): Promise<Db> {
    this.status = 'loading';
    this.loaded = 0;
    const { data, ...engine } = this.addresses();
    const [{ openBrowserDb }, { chartTables, loadTables }, { fetchTables }] = await Promise.all([
      import('$lib/db/browser'),
      import('$lib/tables/tables'),
      import('$lib/tables/fetch'),
    ]);
    const opening = openBrowserDb(engine, (loaded) => (this.loaded = loaded));
    // Both may fail; the first failure is told, the other must not go unhandled.
    opening.catch(() => {});
    const { schema, files } = await fetchTables(data, chartTables);
    const db = await opening;
    await loadTables(db, schema, files, chartTables);
    return db;
  }
}
