import type { Locale } from './locale';

/** Regions of ISO 3166-2:KZ and places, as the column `regions` of the events writes them. */
const names: Record<string, Record<Locale, string>> = {
  'KZ-15': { en: 'Aktobe region', ru: 'Актюбинская область', kk: 'Ақтөбе облысы' },
  'KZ-23': { en: 'Atyrau region', ru: 'Атырауская область', kk: 'Атырау облысы' },
  'KZ-47': { en: 'Mangystau region', ru: 'Мангистауская область', kk: 'Маңғыстау облысы' },
  'KZ-61': { en: 'Turkistan region', ru: 'Туркестанская область', kk: 'Түркістан облысы' },
  'KZ-71': { en: 'Astana', ru: 'Астана', kk: 'Астана' },
  'KZ-75': { en: 'Almaty', ru: 'Алматы', kk: 'Алматы' },
  'KZ-79': { en: 'Shymkent', ru: 'Шымкент', kk: 'Шымкент' },
  'place:Aktau': { en: 'Aktau', ru: 'Актау', kk: 'Ақтау' },
  'place:Aktobe': { en: 'Aktobe', ru: 'Актобе', kk: 'Ақтөбе' },
  'place:Atyrau': { en: 'Atyrau', ru: 'Атырау', kk: 'Атырау' },
  'place:Kulsary': { en: 'Kulsary', ru: 'Кульсары', kk: 'Құлсары' },
  'place:Saryagash': { en: 'Saryagash', ru: 'Сарыагаш', kk: 'Сарыағаш' },
  'place:Zhanaozen': { en: 'Zhanaozen', ru: 'Жанаозен', kk: 'Жаңаөзен' },
};

/** The name of a region or place; its code where no name is known. */
export const regionName = (code: string, locale: Locale): string =>
  names[code]?.[locale] ?? code.replace(/^place:/, '');
