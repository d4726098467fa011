import type { Locale } from '../locale';

/** The words of the page on what the site learns of its readers. */
export interface PrivacyWords {
  name: string;
  title: string;
  sections: readonly { heading: string; paragraphs: readonly string[] }[];
}

const modules: Record<Locale, () => Promise<{ words: PrivacyWords }>> = {
  en: () => import('./privacy.en'),
  ru: () => import('./privacy.ru'),
  kk: () => import('./privacy.kk'),
};

/** Loads the words of a language. */
export const loadPrivacyWords = async (locale: Locale): Promise<PrivacyWords> =>
  (await modules[locale]()).words;
