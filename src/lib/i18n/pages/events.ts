import type { PluralForms } from '../format';
import type { Locale } from '../locale';

/** The words of the pages of events and services. */
export interface EventWords {
  title: string;
  lede: string;
  /** "What happened on …": the date box and its answers. */
  ask: {
    title: string;
    label: string;
    needsScript: string;
    named: (day: string) => string;
    pattern: (day: string) => string;
    window: (day: string) => string;
    recalled: (day: string) => string;
    nothing: (day: string) => string;
    notCovered: (day: string, first: string, last: string) => string;
    others: string;
  };
  list: {
    search: string;
    sort: string;
    orders: Record<'newest' | 'oldest' | 'service' | 'grade', string>;
    found(n: string, of: string): string;
    none: string;
    rows: PluralForms;
  };
  facts: {
    dates: string;
    days: string;
    hours: string;
    almaty: string;
    services: string;
    implied: string;
    where: string;
    measure: string;
    trigger: string;
    position: string;
    grade: string;
    counted: string;
    isCounted: string;
    isOutlined: string;
    isNeither: string;
  };
  sourcesSay: string;
  sources: string;
  neighbours: string;
  before: string;
  after: string;
  sameTime: string;
  report: string;
  reportHow: string;
  all: string;
  service: {
    events: string;
    noEvents: string;
    category: string;
    through: string;
    group: string;
    days(named: string, possible: string): string;
  };
}

const modules: Record<Locale, () => Promise<{ words: EventWords }>> = {
  en: () => import('./events.en'),
  ru: () => import('./events.ru'),
  kk: () => import('./events.kk'),
};

/** Loads the words of a language. */
export const loadEventWords = async (locale: Locale): Promise<EventWords> =>
  (await modules[locale]()).words;
