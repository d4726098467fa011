import type { Locale } from '../locale';

/** The words of the home page. */
export interface HomeWords {
  title: string;
  lede: string[];
  inShort: string;
  howToRead: string;
  classes: { named: string; pattern: string; window: string; recalled: string };
  parts: Record<PartId, { heading: string; finding: string }>;
  statementSays: string;
  evidenceShows: string;
  afterwards: string;
  norms: string;
  projection: string;
  stepsWhole: string;
  normsSentence(counts: { value: string; n: number }[]): string;
  notTestable: string;
  everyEvent: string;
  /** A link to the chart of lanes, and one to the list. */
  lanes: string;
  list: string;
}

/** The three parts in which the home page tests the statement. */
export type PartId = 'near-daily' | 'decline' | 'risk';

/** The claims of each part, and the chart that tests it. `pretext` stands apart: it cannot be tested here. */
export const parts: readonly { id: PartId; claims: readonly string[]; chart: string }[] = [
  { id: 'near-daily', claims: ['near-daily'], chart: 'restricted-days' },
  { id: 'decline', claims: ['decline'], chart: 'before-after' },
  {
    id: 'risk',
    claims: ['local-office', 'lawful-content', 'loss-of-services'],
    chart: 'rates',
  },
];

const modules: Record<Locale, () => Promise<{ words: HomeWords }>> = {
  en: () => import('./home.en'),
  ru: () => import('./home.ru'),
  kk: () => import('./home.kk'),
};

/** Loads the words of a language. */
export const loadHomeWords = async (locale: Locale): Promise<HomeWords> =>
  (await modules[locale]()).words;
