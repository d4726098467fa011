/** The languages of the site. Adding one here makes every missing text a type error. */
export const locales = ['kk', 'ru', 'en'] as const;

/** A language of the site, as ISO 639-1. */
export type Locale = (typeof locales)[number];

/** Whether a text is a language of the site. */
export const isLocale = (text: string): text is Locale => locales.includes(text as Locale);

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

/** Languages as networks that show links name them. */
export const territories: Record<Locale, string> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_US' };
