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
    /** A link to the page that compares them. */
    lawSideBySide: string;
    embed: string;
    howToEmbed: string;
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
}

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
