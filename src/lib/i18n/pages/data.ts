import type { PluralForms } from '../format';
import type { Locale } from '../locale';

/** The words of the page of tables. */
export interface DataWords {
  title: string;
  lede: string;
  rows: PluralForms;
  columns: PluralForms;
  required: string;
  /** Instead of the rows of the one table that may be empty. */
  noMeasurements: string;
  /** How to recount the headline numbers, step by step. */
  recipe: string[];
  englishOnly: string;
  charts: string;
}

const modules: Record<Locale, () => Promise<{ words: DataWords }>> = {
  en: () => import('./data.en'),
  ru: () => import('./data.ru'),
  kk: () => import('./data.kk'),
};

/** Loads the words of a language. */
export const loadDataWords = async (locale: Locale): Promise<DataWords> =>
  (await modules[locale]()).words;
