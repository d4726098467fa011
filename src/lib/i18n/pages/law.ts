import type { Locale } from '../locale';

/** The words of the page on what became of the draft. */
export interface LawWords {
  name: string;
  /** What became of the norms, in one sentence; `counts` are those of each status. */
  title(total: number, counts: readonly { label: string; n: number }[]): string;
  lede: string;
  /** How the status was judged, and what that rests on. */
  judged: string;
  draft: string;
  statement: string;
  law: string;
  binds: string;
  threshold: string;
  sanction: string;
  /** After the law. */
  since: string;
  steps(n: number, first: string, last: string, searched: string): string;
  chart: string;
  tables: string;
}

const modules: Record<Locale, () => Promise<{ words: LawWords }>> = {
  en: () => import('./law.en'),
  ru: () => import('./law.ru'),
  kk: () => import('./law.kk'),
};

/** Loads the words of a language. */
export const loadLawWords = async (locale: Locale): Promise<LawWords> =>
  (await modules[locale]()).words;
