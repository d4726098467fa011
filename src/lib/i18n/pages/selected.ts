import type { Locale } from '../locale';

/** The words of an embed whose address selects a period, services or a clock. */
export interface SelectedWords {
  /** Where the chart does not depend on it. */
  ignored: Record<'period' | 'services' | 'clock', string>;
  /** What the reader of another site cannot see in its address; null: not chosen. */
  selected(period: string | null, services: readonly string[] | null): string;
  /** Where drawing it failed. */
  failed: string;
  /** Shown where scripts are off. */
  needsScript: string;
}

const modules: Record<Locale, () => Promise<{ words: SelectedWords }>> = {
  en: () => import('./selected.en'),
  ru: () => import('./selected.ru'),
  kk: () => import('./selected.kk'),
};

/** Loads the words of a language. */
export const loadSelectedWords = async (locale: Locale): Promise<SelectedWords> =>
  (await modules[locale]()).words;
