import type { Locale } from '../locale';

/** The words of the box that makes codes to embed a chart. */
export interface BuilderWords {
  language: string;
  theme: string;
  themes: Record<'auto' | 'light' | 'dark' | 'transparent', string>;
  preview: string;
  widths: Record<'phone' | 'column' | 'wide', string>;
  frame: string;
  frameNote: string;
  listener: string;
  listenerNote: string;
  image: string;
  imageNote: string;
  /** Where the frame shows a selection. */
  imageOfWhole: string;
  clock: { title: string; names: Record<'Asia/Almaty' | 'UTC', string> };
  copy: string;
  nothingSent: string;
}

const modules: Record<Locale, () => Promise<{ words: BuilderWords }>> = {
  en: () => import('./builder.en'),
  ru: () => import('./builder.ru'),
  kk: () => import('./builder.kk'),
};

/** Loads the words of a language. */
export const loadBuilderWords = async (locale: Locale): Promise<BuilderWords> =>
  (await modules[locale]()).words;
