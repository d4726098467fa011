import type { PluralForms } from '../format';
import type { Locale } from '../locale';

/** A version of the data, and the day it came out, in words. */
export interface VersionWords {
  version: string;
  date: string;
}

/** The words about frozen embeds: in the box that makes codes, above a corrected one, in the list of all. */
export interface FrozenWords {
  choice: string;
  live: string;
  liveMeans: string;
  frozen(version: VersionWords): string;
  frozenMeans: string;
  /** Where the data of the page are not frozen. */
  isOlder: string;
  /** After the text of a citation. */
  cite(address: string): string;
  notice: {
    lede(version: string): string;
    correction(found: { date: string; wrong: string; right: string }): string;
    link: string;
  };
  list: {
    heading: string;
    about: string;
    charts: PluralForms;
    version(version: VersionWords): string;
    picture: string;
    corrections: string;
    noCorrections: string;
    wrong: string;
    right: string;
    concerns(concerned: { charts: string; versions: string }): string;
    allCharts: string;
  };
}

const modules: Record<Locale, () => Promise<{ words: FrozenWords }>> = {
  en: () => import('./frozen.en'),
  ru: () => import('./frozen.ru'),
  kk: () => import('./frozen.kk'),
};

/** Loads the words of a language. */
export const loadFrozenWords = async (locale: Locale): Promise<FrozenWords> =>
  (await modules[locale]()).words;
