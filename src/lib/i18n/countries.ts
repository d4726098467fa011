import type { Locale } from './locale';

/** Countries of the precedents, by ISO 3166-1 code. */
const names: Record<string, Record<Locale, string>> = {
  BR: { en: 'Brazil', ru: 'Бразилия', kk: 'Бразилия' },
  DE: { en: 'Germany', ru: 'Германия', kk: 'Германия' },
  ID: { en: 'Indonesia', ru: 'Индонезия', kk: 'Индонезия' },
  IN: { en: 'India', ru: 'Индия', kk: 'Үндістан' },
  IR: { en: 'Iran', ru: 'Иран', kk: 'Иран' },
  KG: { en: 'Kyrgyzstan', ru: 'Кыргызстан', kk: 'Қырғызстан' },
  KZ: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' },
  MY: { en: 'Malaysia', ru: 'Малайзия', kk: 'Малайзия' },
  NG: { en: 'Nigeria', ru: 'Нигерия', kk: 'Нигерия' },
  NP: { en: 'Nepal', ru: 'Непал', kk: 'Непал' },
  PK: { en: 'Pakistan', ru: 'Пакистан', kk: 'Пәкістан' },
  RU: { en: 'Russia', ru: 'Россия', kk: 'Ресей' },
  TR: { en: 'Turkey', ru: 'Турция', kk: 'Түркия' },
  TZ: { en: 'Tanzania', ru: 'Танзания', kk: 'Танзания' },
  UG: { en: 'Uganda', ru: 'Уганда', kk: 'Уганда' },
  UZ: { en: 'Uzbekistan', ru: 'Узбекистан', kk: 'Өзбекстан' },
  VN: { en: 'Vietnam', ru: 'Вьетнам', kk: 'Вьетнам' },
};

/** The name of a country; its code where no name is known. */
export const countryName = (code: string, locale: Locale): string => names[code]?.[locale] ?? code;
