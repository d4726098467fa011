import type { Locale } from '../locale';

/** What the page answers under some assumptions, as far as it can be said in numbers. */
export interface Answer {
  scenario: string;
  day: string;
  /** Comparable cases, or laws, and those restricted. */
  restricted: number;
  of: number;
  weight: 'law' | 'row';
  of100: number | null;
  range: { low: number; high: number } | null;
  laws: number;
  /** `37–46`: of 100 futures; null where nothing can be projected. */
  cut: string | null;
  /** Of the reader's own mix. */
  mixed: string | null;
}

/** The words of the page on the projected risk. */
export interface ProjectionWords {
  name: string;
  title: string;
  lede: string[];
  presets: string;
  preset: Record<'then' | 'today' | 'draft2025', string>;
  assume: string;
  scenario: string;
  known: string;
  disputes: string;
  weight: string;
  weights: Record<'law' | 'row', string>;
  services: string;
  statement: string;
  all: string;
  duty: string;
  anyDuty: string;
  chances: string;
  chancesNote: string;
  noChances: string;
  noMix: string;
  reset: string;
  working: string;
  failed: string;
  needsScript: string;
  /** One plain sentence that changes with every choice. */
  answer(answer: Answer): string;
  few(laws: number): string;
  none: string;
  rates: string;
  delays: string;
  ahead: string;
  backTest: string;
  method: string;
  law: string;
  backTestPage: {
    title: string;
    lede: string;
    platforms: string;
    platformsNote(of100: number, day: string): string;
    platform: string;
    forecast: string;
    outcome: string;
    back: string;
    outcomes: Record<
      'blocked' | 'slowed' | 'refused_open' | 'complied_open' | 'unknown_open',
      string
    >;
  };
}

const modules: Record<Locale, () => Promise<{ words: ProjectionWords }>> = {
  en: () => import('./projection.en'),
  ru: () => import('./projection.ru'),
  kk: () => import('./projection.kk'),
};

/** Loads the words of a language. */
export const loadProjectionWords = async (locale: Locale): Promise<ProjectionWords> =>
  (await modules[locale]()).words;
