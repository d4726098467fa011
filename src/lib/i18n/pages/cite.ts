import type { Locale } from '../locale';

/** The words of the section "Cite" of a page. */
export interface CiteWords {
  heading: string;
  copy: string;
  download: string;
  /** What a citation of a chart is about, where the reader may have chosen something else. */
  asPublished: string;
  dataTitle: string;
  /** How far the data reach; of a chart of the law, to when texts were searched. */
  evidence(date: string): string;
  searched(date: string): string;
  text(cited: CitedWords): string;
  /** How far the data reach and their licence, after the fields of a citation manager. */
  note(cited: Pick<CitedWords, 'reach' | 'licence'>): string;
}

export interface CitedWords {
  author: string;
  title: string;
  site: string;
  version: string;
  /** In words, in the middle of a sentence. */
  reach: string;
  licence: string;
  address: string;
}

const modules: Record<Locale, () => Promise<{ words: CiteWords }>> = {
  en: () => import('./cite.en'),
  ru: () => import('./cite.ru'),
  kk: () => import('./cite.kk'),
};

/** Loads the words of a language. */
export const loadCiteWords = async (locale: Locale): Promise<CiteWords> =>
  (await modules[locale]()).words;
