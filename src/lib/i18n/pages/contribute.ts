import type { PluralForms } from '../format';
import type { Locale } from '../locale';
import type { Precision } from '$lib/model/edtf';
import type { Effect } from '$lib/model/draft';
import type { Question } from '$lib/model/import/importer';

/** The tables that a reader fills in by form. */
export const formTables = ['events', 'sources', 'services'] as const;
export type FormTable = (typeof formTables)[number];

/** What a form asks for in one column. */
export interface ColumnWords {
  label: string;
  hint: string;
}

/** The words of the page where people propose rows. */
export interface ContributeWords {
  title: string;
  lede: string;
  stays: string;
  needsScript: string;
  notLoaded: string;
  file: {
    title: string;
    lede: string;
    choose: string;
    drop: string;
    paste: string;
    check: string;
    checking: string;
    /** What a file turned out to be. */
    read(file: string, table: string, rows: string): string;
    rows: PluralForms;
    clean: string;
    take(rows: string): string;
    taken(rows: string): string;
    same(rows: string): string;
  };
  problems: {
    title: PluralForms;
    columns: { place: string; wrong: string; mend: string };
    more(n: string): string;
    use(value: string): string;
  };
  form: {
    title: string;
    lede: string;
    tables: Record<FormTable, string>;
    columns: Record<FormTable, Record<string, ColumnWords>>;
    choose: string;
    optional: string;
    yes: string;
    no: string;
    add: string;
    addItem: string;
    remove(item: string): string;
    unknownItem(item: string): string;
  };
  import: {
    title: string;
    lede: string;
    kind: string;
    /** Names of the foreign exports, by kind. */
    kinds: Record<string, string>;
    asks(file: string): string;
    questions: Record<Question['key'], string>;
    answer: string;
    use: string;
    origin(file: string, row: string): string;
    open: string;
    counts(n: string): string;
    none: string;
  };
  date: {
    known: string;
    precisions: Record<Precision, string>;
    year: string;
    month: string;
    season: string;
    day: string;
    approximate: string;
    end: { date: string; unknown: string; ongoing: string; sameDay: string };
    means(text: string): string;
    none: string;
  };
  draft: {
    title: string;
    empty: string;
    effects: Record<Effect, string>;
    edit: string;
    remove: string;
    keep: string;
    kept: string;
    notKept: string;
    clear: string;
  };
  changes: {
    title: string;
    lede: string;
    run: string;
    ask(size: string): string;
    loading(loaded: string, size: string): string;
    counting: string;
    failed(message: string): string;
    mendFirst: string;
    none: string;
    moved: PluralForms;
    before: string;
    after: string;
    isNew: string;
    isGone: string;
  };
  handIn: {
    title: string;
    steps: string[];
    translations: string;
    download(file: string): string;
    copy: string;
    request: string;
    /** The text of a pull request: rows by table, then what moves. */
    requestRows: string;
    requestMoves: string;
    requestNothing: string;
    requestSources: string;
  };
}

const modules: Record<Locale, () => Promise<{ words: ContributeWords }>> = {
  en: () => import('./contribute.en'),
  ru: () => import('./contribute.ru'),
  kk: () => import('./contribute.kk'),
};

/** Loads the words of a language. */
export const loadContributeWords = async (locale: Locale): Promise<ContributeWords> =>
  (await modules[locale]()).words;
