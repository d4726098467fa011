import {
  effectsOn,
  withRows,
  withoutRow,
  type Draft,
  type Effect,
  type Row,
} from '$lib/model/draft';
import { resourceOf } from '$lib/model/schema';
import { keyOf } from '$lib/model/translation';
import { fetchTables, type FetchedTables } from '$lib/tables/fetch';
import type { ChartChange } from './changes';
import { forgetDraft, keepDraft, keptDraft } from './keep';

/** What someone proposes, against what is published. */
export class Contribution {
  published = $state.raw<FetchedTables>();
  hasFailed = $state(false);
  draft = $state.raw<Draft>({});
  /** What the last count found; undefined once the draft is another. */
  changes = $state.raw<readonly ChartChange[]>();
  isKept = $state(false);
  cannotKeep = $state(false);

  #loading: Promise<FetchedTables | undefined> | undefined;

  constructor(private readonly data: () => string) {}

  /** Fetches the published tables, once; a failure is told and may be tried again. */
  load(): Promise<FetchedTables | undefined> {
    this.#loading ??= fetchTables(this.data(), (response) => response.text()).then(
      (published) => {
        this.hasFailed = false;
        return (this.published = published);
      },
      () => {
        this.hasFailed = true;
        this.#loading = undefined;
        return undefined;
      },
    );
    return this.#loading;
  }

  /** Brings back what was kept on another visit. */
  restore(): void {
    const kept = keptDraft();
    if (!kept) return;
    this.draft = kept;
    this.isKept = true;
  }

  add(table: string, rows: readonly Row[]): void {
    this.#put(withRows(this.published!.schema, this.draft, table, rows));
  }

  remove(table: string, row: Row): void {
    this.#put(withoutRow(this.draft, table, row));
  }

  clear(): void {
    this.#put({});
    this.keep(false);
  }

  keep(isKept: boolean): void {
    if (!isKept) forgetDraft();
    this.cannotKeep = isKept && !keepDraft(this.draft);
    this.isKept = isKept && !this.cannotKeep;
  }

  keyOf(table: string, row: Row): string {
    return keyOf(resourceOf(this.published!.schema, table), row);
  }

  effectsOn(table: string): (row: Row) => Effect {
    const { schema, files } = this.published!;
    return effectsOn(schema, files, table);
  }

  #put(draft: Draft): void {
    this.draft = draft;
    this.changes = undefined;
    if (this.isKept) this.keep(true);
  }
}
