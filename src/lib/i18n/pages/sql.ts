import type { PluralForms } from '../format';
import type { Locale } from '../locale';

/** The words of the SQL bench. */
export interface SqlWords {
  title: string;
  lede: string;
  needsScript(size: string): string;
  engine: {
    ask(size: string): string;
    loading(loaded: string, size: string): string;
    preparing: string;
    ready: string;
    failed: string;
    again: string;
  };
  editor: {
    title: string;
    label: string;
    /** How the keys work in the editor. */
    keys: string;
    run: string;
    cancel: string;
    copyLink: string;
    linkCopied: string;
    notCopied: string;
  };
  answer: {
    label: string;
    running: string;
    rows: PluralForms;
    milliseconds(n: string): string;
    noColumns: string;
    cut(n: string): string;
    download: string;
    copy: string;
    copied: string;
    empty: string;
    place(line: string, column: string): string;
    line(line: string): string;
    cancelled: string;
    restarted: string;
    broken: string;
  };
  files: {
    title: string;
    lede: string;
    choose: string;
    drop: string;
    reading(file: string): string;
    loaded(file: string, table: string, rows: string): string;
    gone: string;
    faults: {
      empty: (file: string) => string;
      'no-rows': (file: string) => string;
      'not-csv': (file: string) => string;
      'utf-16': (file: string) => string;
      unreadable: (file: string) => string;
      'not-utf-8': (file: string, row: string) => string;
      'open-quote': (file: string, row: string) => string;
      'stray-quote': (file: string, row: string) => string;
      ragged: (file: string, row: string, cells: string, headers: string) => string;
      engine: (file: string, message: string) => string;
    };
  };
  presets: {
    title: string;
    use: string;
    /** Questions by the name of the file that answers them, in the order of the page. */
    questions: Record<string, string>;
  };
  schema: {
    title: string;
    lede: string;
    columns: string;
    own: string;
    published: string;
    derived: string;
    rows: PluralForms;
    /** What one row of each relation is. */
    relations: Record<string, string>;
  };
}

const modules: Record<Locale, () => Promise<{ words: SqlWords }>> = {
  en: () => import('./sql.en'),
  ru: () => import('./sql.ru'),
  kk: () => import('./sql.kk'),
};

/** Loads the words of a language. */
export const loadSqlWords = async (locale: Locale): Promise<SqlWords> =>
  (await modules[locale]()).words;
