import type { Locale } from '../locale';

/** The words beside the archive of the data and the feed of its changes. */
export interface FollowWords {
  heading: string;
  /** @param kilobytes as the language writes the number */
  archive(kilobytes: string): string;
  feed: string;
  changes: string;
  citation: string;
}

const modules: Record<Locale, () => Promise<{ words: FollowWords }>> = {
  en: () => import('./follow.en'),
  ru: () => import('./follow.ru'),
  kk: () => import('./follow.kk'),
};

/** Loads the words of a language. */
export const loadFollowWords = async (locale: Locale): Promise<FollowWords> =>
  (await modules[locale]()).words;
