import type { EventWords } from './events';
import type { Locale } from '../locale';

/** The words of the page on which the charts over time stand together. */
export interface ExploreWords {
  title: string;
  lede: string;
  axis: string;
  period: string;
  from: string;
  to: string;
  /** What the chosen period holds, while it is being chosen. */
  counts(named: string, pattern: string, possible: string): string;
  wholePeriod: string;
  events: string;
  filtered: string;
  reset: string;
  list: EventWords['list'];
}

const modules: Record<Locale, () => Promise<{ words: Omit<ExploreWords, 'list'> }>> = {
  en: () => import('./explore.en'),
  ru: () => import('./explore.ru'),
  kk: () => import('./explore.kk'),
};

/** Loads the words of a language, those of the list of events among them. */
export async function loadExploreWords(locale: Locale): Promise<ExploreWords> {
  const [{ words }, { loadEventWords }] = await Promise.all([
    modules[locale](),
    import('./events'),
  ]);
  return { ...words, list: (await loadEventWords(locale)).list };
}
