import type { KeepFault } from '$lib/offline/keep';
import type { Locale } from '../locale';

/** The words of the page about keeping the site on a device. Sizes arrive as written numbers of megabytes. */
export interface OfflineWords {
  title: string;
  lede: string;
  /** Version of the data, and the day to which evidence reaches. */
  fresh(version: string, day: string): string;
  choice: string;
  engine: string;
  engineWhy: string;
  megabytes(n: string): string;
  size(device: string, download: string): string;
  keep: string;
  keeping(kept: string, of: string): string;
  kept: string;
  /** Since a day. */
  keptSince(day: string): string;
  newer: string;
  remove: string;
  removed: string;
  faults: Record<KeepFault, string>;
  cannot: string;
  notLoaded: string;
  needsScript: string;
  /** Where a page was asked for that is not on the device. */
  missing: string;
  what: string;
  isKept: string[];
  install: string;
  installHow: string;
  edition: string;
  editionHow: string;
  checksum: string;
  /** Of the page that stands for those of single events. */
  anyEvent: string;
  noEvent: string;
}

const modules: Record<Locale, () => Promise<{ words: OfflineWords }>> = {
  en: () => import('./offline.en'),
  ru: () => import('./offline.ru'),
  kk: () => import('./offline.kk'),
};

/** Loads the words of a language. */
export const loadOfflineWords = async (locale: Locale): Promise<OfflineWords> =>
  (await modules[locale]()).words;
