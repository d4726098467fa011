import type { Locale } from '../locale';

/** The words of the edition in one file that the site does not share. */
export interface EditionWords {
  /** What the file holds: numbers of charts, events and sources, written. */
  holds(charts: string, events: string, sources: string): string;
  contents: string;
  search: string;
  /** Beside the filter: charts stay whole. */
  listAlone: string;
  /** On the link to the site. */
  site: string;
}

const modules: Record<Locale, () => Promise<{ words: EditionWords }>> = {
  en: () => import('./edition.en'),
  ru: () => import('./edition.ru'),
  kk: () => import('./edition.kk'),
};

/** Loads the words of a language. */
export const loadEditionWords = async (locale: Locale): Promise<EditionWords> =>
  (await modules[locale]()).words;
