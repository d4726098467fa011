import type { Words } from '$lib/charts/chart';
import type { Rejected } from '$lib/selection/selection';
import type { PluralForms } from './format';
import type { Locale } from './locale';

/** The words of the pages around the charts. A language that lacks one is a type error. */
export interface Messages {
  /** Words that several charts share. */
  words: Words;
  site: {
    /** What the picture shows that stands for pages without one of their own. */
    cardAlt: string;
    name: string;
    description: string;
    skip: string;
    home: string;
    charts: string;
    explore: string;
    projection: string;
    events: string;
    data: string;
    method: string;
    embed: string;
    offline: string;
    privacy: string;
    contribute: string;
    language: string;
    licence: string;
    dataVersion(version: string): string;
  };
  home: {
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
    lawSideBySide: string;
    stepsWhole: string;
    normsSentence(counts: { value: string; n: number }[]): string;
    notTestable: string;
    everyEvent: string;
  };
  figure: {
    reaches(date: string): string;
    grades(counts: { label: string; n: number }[]): string;
    outlined(counts: { label: string; n: number }[]): string;
    publishers: PluralForms;
    sources: string;
    sourcesOf(names: string, others: string): string;
    missing: string;
    table: string;
    download: string;
    /** Below a drawing of which only the top is shown. */
    restOnPage: string;
    /** Before the ways to save a drawing of the reader's selection. */
    downloadShown: string;
    notSaved: string;
    /** Names of files: a picture with four equal sides; a drawing whose letters are shapes. */
    square: string;
    outlines: string;
    open: string;
    all: string;
    zoomIn: string;
    zoomOut: string;
    earlier: string;
    later: string;
    zoomReset: string;
    citedBy: PluralForms;
    events: string;
    close: string;
    notLoaded: string;
    /** How the keys work on a drawing. */
    keys: string;
    notCounted: string;
    copyClaim: string;
    copied: string;
    copyThis: string;
    copyLink: string;
    /** A finding to quote: both bounds, the mix of evidence, how far it reaches, version, address. */
    claim(sentence: string, mix: string, reach: string, version: string, address: string): string;
  };
  filter: {
    title: string;
    from: string;
    to: string;
    services: string;
    headline: string;
    otherServices: string;
    measures: string;
    scope: string;
    grade: string;
    all: string;
    none: string;
    chosen(n: number, of: number): string;
    reset: string;
    loading(loaded: string, total: string): string;
    ask(total: string): string;
    ready: string;
    failed: string;
    /** It had answered before, and could not be started again. */
    lost: string;
    cancel: string;
    again: string;
    decimal: string;
    needsScript: string;
    empty: string;
    rejected: Record<Rejected['reason'], string>;
  };
  data: {
    title: string;
    lede: string;
    rows: PluralForms;
    columns: PluralForms;
    required: string;
    /** Instead of the rows of the one table that may be empty. */
    noMeasurements: string;
    /** How to recount the headline numbers, step by step. */
    recipe: string[];
    englishOnly: string;
    charts: string;
  };
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

const modules: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import('./messages/en'),
  ru: () => import('./messages/ru'),
  kk: () => import('./messages/kk'),
};

/** The words loaded so far: a page loads those of its language. */
export const messages = {} as Record<Locale, Messages>;

/** Loads the words of a language; until then `messages` lacks it. */
export async function loadMessages(locale: Locale): Promise<void> {
  messages[locale] ??= (await modules[locale]()).default;
}
