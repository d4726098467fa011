import type { Locale } from '../locale';

/** The words of the small page that stands in a frame whose address leads nowhere, and where scripts are off. */
export interface MissingWords {
  /** In place of a chart. */
  embed: string;
  /** In place of any page. */
  page: string;
  link: string;
}

/** In every language: the address may name none that is known. */
export const missingWords: Record<Locale, MissingWords> = {
  kk: {
    embed: 'Бұл мекенжайда график жоқ.',
    page: 'Мұндай бет жоқ.',
    link: 'KazNet Timeline сайтын ашу',
  },
  ru: {
    embed: 'По этому адресу графика нет.',
    page: 'Такой страницы нет.',
    link: 'Открыть KazNet Timeline',
  },
  en: {
    embed: 'There is no chart at this address.',
    page: 'There is no such page.',
    link: 'Open KazNet Timeline',
  },
};
