import type { Locale } from '../locale';

export const sections = [
  'snippets',
  'systems',
  'height',
  'privacy',
  'credit',
  'check',
  'charts',
] as const;
export type SectionId = (typeof sections)[number];

/** What a newsroom pastes. */
export const snippetKinds = ['iframe', 'listener', 'image'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** Where a newsroom publishes; names stay as they are, but for the last. */
export const systems = [
  ['wordpress', 'WordPress'],
  ['wordpressCom', 'WordPress.com'],
  ['ghost', 'Ghost'],
  ['drupal', 'Drupal'],
  ['medium', 'Medium'],
  ['amp', 'AMP'],
  ['googleDocs', 'Google Docs'],
  ['other', ''],
] as const;
export type SystemId = (typeof systems)[number][0];

/** The words of the page for newsrooms. */
export interface EmbedWords {
  name: string;
  title: string;
  lede: string;
  contents: string;
  headings: Record<SectionId | 'contact', string>;
  snippets: Record<SnippetKind | 'frozen', { name: string; about: string }>;
  /** Before the snippets: where the example stands for the others. */
  example(chart: string): string;
  otherSystem: string;
  systems: Record<SystemId, string[]>;
  /** On the button that AMP shows where the frame is cut off. */
  ampMore: string;
  height(width: number): string[];
  privacy: string[];
  credit: string[];
  creditExample: string;
  check: string[];
  sqlPage: string;
  dataPage: string;
  methodPage: string;
  /** Above the list of charts, and on each code in it. */
  charts: string;
  code: string;
  contact: string;
  report: string;
}

const modules: Record<Locale, () => Promise<{ words: EmbedWords }>> = {
  en: () => import('./embed.en'),
  ru: () => import('./embed.ru'),
  kk: () => import('./embed.kk'),
};

/** Loads the words of a language. */
export const loadEmbedWords = async (locale: Locale): Promise<EmbedWords> =>
  (await modules[locale]()).words;
