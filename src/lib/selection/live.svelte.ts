import type { BrowserDb } from '$lib/db/browser';
import type { Db } from '$lib/db/db';
import type { EngineFiles } from '$lib/db/engine-files';
import { isLost, within } from '$lib/db/lost';
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
  engine: EngineFiles;
  /** Folder of the tables and their schema, ending in `/`. */
  data: string;
}

/** The engine with the tables in it, and what makes them show a selection: both come on demand. */
interface Opened {
  db: BrowserDb;
  select(db: Db, selection: Selection): Promise<void>;
}

/** An answer takes milliseconds; an engine that gives none for so long will never give one. */
const patience = 30_000;

/**
 * What the page shows of the tables: `prerendered`, as built; `loading`, the engine is on its way;
 * `ready`, as selected; `failed`, the engine could not start, or was lost twice, and the rows stay.
 */
export type Status = 'prerendered' | 'loading' | 'ready' | 'failed';

/** Keeps the rows of a page in step with the reader's selection; the last one wins. */
export class Live {
  status = $state<Status>('prerendered');
  /** Bytes of the engine that have arrived. */
  loaded = $state(0);
  failure = $state('');
  /** Whether `results` have ever come from the engine. */
  hasAnswered = $state(false);
  results = $state.raw<Results>({});
  /** The selection that `results` answer to. */
  shown = $state.raw<Selection>() as Selection;

  #opening: Promise<Opened> | undefined;
  #stop = new AbortController();
  #wanted: Selection | undefined;
  #running: Promise<void> | undefined;
  #hasRecovered = false;

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

  /** Breaks the start off; what has arrived of the engine serves the next one. */
  cancel(): void {
    if (this.status !== 'loading') return;
    this.#wanted = undefined;
    this.#stop.abort(new Error('cancelled'));
    this.#end();
    this.status = this.hasAnswered ? 'failed' : 'prerendered';
  }

  /**
   * One selection at a time: the engine holds one, and a query must not meet another's. An engine that is
   * lost at work is started again, once.
   */
  async #run(): Promise<void> {
    for (let next = this.#take(); next; next = this.#take()) {
      const opening = this.#open();
      const { signal } = this.#stop;
      let isOpen = false;
      try {
        const opened = await opening;
        isOpen = true;
        if (this.#wanted) continue;
        const results = await within(patience, this.#answers(opened, next));
        if (this.#wanted || signal.aborted) continue;
        this.results = results;
        this.shown = next;
        this.status = 'ready';
        this.hasAnswered = true;
      } catch (error) {
        if (signal.aborted) continue;
        this.#end();
        if (isOpen && isLost(error) && !this.#hasRecovered) {
          this.#hasRecovered = true;
          this.#wanted ??= next;
        } else this.#fail(error);
      }
    }
  }

  #take(): Selection | undefined {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    return wanted;
  }

  #fail(error: unknown): void {
    this.#wanted = undefined;
    this.status = 'failed';
    this.failure = error instanceof Error ? error.message : String(error);
  }

  #end(): void {
    this.#opening?.then(
      ({ db }) => db.terminate(),
      () => {},
    );
    this.#opening = undefined;
  }

  async #answers(opened: Opened, selection: Selection): Promise<Results> {
    const whole = { ...selection, period: null };
    const asked = Object.entries(this.queries);
    // Without a period there is one selection to ask under, with one there are two.
    const isUnderWhole = ([, query]: [string, Query]) => !selection.period || query.ignoresPeriod;
    return {
      ...(await this.#answer(opened, whole, selection, asked.filter(isUnderWhole))),
      ...(await this.#answer(
        opened,
        selection,
        selection,
        asked.filter((one) => !isUnderWhole(one)),
      )),
    };
  }

  /** The rows of queries under what they are asked, which is the selection or that of the whole time. */
  async #answer(
    { db, select }: Opened,
    asked: Selection,
    selection: Selection,
    queries: readonly [string, Query][],
  ): Promise<Results> {
    const fresh = queries.filter(([, query]) => !this.#isKnown(query, selection));
    // Sent together, each once: the engine works on the next while the page reads the last.
    const selecting = fresh.length > 0 ? select(db, asked) : undefined;
    const asking: Record<string, Promise<never[]>> = {};
    const [rows] = await Promise.all([
      Promise.all(
        fresh.map(async ([name, { sql, derive }]) => {
          const found = await (asking[sql] ??= db.rows<never>(sql));
          return [name, derive ? await derive(found) : found] as const;
        }),
      ),
      selecting,
    ]);
    const known = queries.map(([name]) => [name, this.results[name]!] as const);
    return Object.fromEntries<readonly unknown[]>([...known, ...rows]);
  }

  /** Whether what the page has of a query answers to a selection too. */
  #isKnown({ answersTo = 'all', ignoresPeriod }: Query, selection: Selection): boolean {
    if (this.status !== 'ready' && answersTo === 'all') return false;
    if (answersTo === 'nothing') return true;
    const isSame = (key: keyof Selection) =>
      JSON.stringify(this.shown[key]) === JSON.stringify(selection[key]);
    if (answersTo === 'services') return isSame('services');
    return (
      ignoresPeriod === true &&
      (['services', 'measures', 'scopes', 'grades'] as const).every(isSame)
    );
  }

  #open(): Promise<Opened> {
    this.#opening ??= this.#load();
    return this.#opening;
  }

  async #load(): Promise<Opened> {
    this.status = 'loading';
    this.loaded = 0;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const { engine, data } = this.addresses();
    const [{ openTables }, { chartTables, select }] = await Promise.all([
      import('$lib/tables/open'),
      import('$lib/tables/tables'),
    ]);
    const onProgress = (loaded: number) => (this.loaded = loaded);
    const db = await openTables(engine, data, { names: chartTables, onProgress, signal });
    return { db, select };
  }
}
