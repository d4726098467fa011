import { monthOf, partsOf, type Day, type Period } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { months, seasons } from './calendar';
import type { Locale } from './locale';

const noBreakSpace = '\u00a0';

/** Words for a count: English uses `one` and `many`, Russian all three, Kazakh only `many`. */
export interface PluralForms {
  one: string;
  few: string;
  many: string;
}

/** How a language writes numbers, dates and lists; the same bytes in Node and in every browser. */
export interface Format {
  /** 14 447; English 14,447. Whole numbers. */
  number(value: number): string;
  /** A number with its noun: 3 days, 3 дня, 3 күн. */
  count(value: number, forms: PluralForms): string;
  /** 9 May 2019 · 9 мая 2019 года · 2019 жылғы 9 мамыр. */
  day(day: Day): string;
  /** 09.05.2019; English 9 May 2019. */
  shortDay(day: Day): string;
  /** May 2019 · май 2019 года · 2019 жылғы мамыр; of `YYYY-MM`. */
  month(month: string): string;
  /** from March to June 2018 · с марта по июнь 2018 года · 2018 жылғы наурыздан маусымға дейін. */
  fromMonthToMonth(first: string, last: string): string;
  /** in May 2019 · в мае 2019 года · 2019 жылғы мамырда. */
  inMonth(month: string): string;
  /** 1 March 2017 – 28 February 2019; numbers only in Russian and Kazakh. */
  period(period: Period): string;
  /** A date in the notation of the tables, no finer than it is known: May 2018, ≈ spring 2019. */
  edtf(text: string): string;
  /** a, b and c. */
  list(items: readonly string[]): string;
}

const two = (value: number) => String(value).padStart(2, '0');

function groupDigits(value: number, separator: string, from: number): string {
  const digits = String(value);
  return digits.length < from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

const yearAndIndex = (month: string) => {
  const [year, number] = month.split('-').map(Number);
  return { year: year!, index: number! - 1 };
};

/** Seasons of ISO 8601-2 start in March, June, September and December. */
const seasonIndex = (day: Day) => Math.floor((partsOf(day).month - 3) / 3);

type Language = Omit<Format, 'edtf' | 'number' | 'count' | 'list'> & {
  groupFrom: number;
  separator: string;
  and: string;
  plural(value: number): keyof PluralForms;
  season(index: number, year: number): string;
  year(year: number): string;
};

const english: Language = {
  groupFrom: 4,
  separator: ',',
  and: 'and',
  plural: (value) => (value === 1 ? 'one' : 'many'),
  day: (day) => {
    const { year, month, dayOfMonth } = partsOf(day);
    return `${dayOfMonth} ${months.en.nominative[month - 1]} ${year}`;
  },
  shortDay: (day) => english.day(day),
  month: (month) => {
    const { year, index } = yearAndIndex(month);
    return `${months.en.nominative[index]} ${year}`;
  },
  fromMonthToMonth: (first, last) => {
    const start = yearAndIndex(first);
    const from =
      start.year === yearAndIndex(last).year
        ? months.en.nominative[start.index]
        : english.month(first);
    return `from ${from} to ${english.month(last)}`;
  },
  inMonth: (month) => `in ${english.month(month)}`,
  period: ({ first, last }) => `${english.day(first)} – ${english.day(last)}`,
  season: (index, year) => `${seasons.en[index]} ${index === 3 ? `${year}–${year + 1}` : year}`,
  year: String,
};

const numericDay = (day: Day) => {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${two(dayOfMonth)}.${two(month)}.${year}`;
};

const russian: Language = {
  groupFrom: 5,
  separator: noBreakSpace,
  and: 'и',
  plural: (value) => {
    const [tens, units] = [value % 100, value % 10];
    if (tens >= 11 && tens <= 14) return 'many';
    if (units === 1) return 'one';
    return units >= 2 && units <= 4 ? 'few' : 'many';
  },
  day: (day) => {
    const { year, month, dayOfMonth } = partsOf(day);
    return `${dayOfMonth}${noBreakSpace}${months.ru.genitive[month - 1]} ${year}${noBreakSpace}года`;
  },
  shortDay: numericDay,
  month: (month) => {
    const { year, index } = yearAndIndex(month);
    return `${months.ru.nominative[index]} ${year}${noBreakSpace}года`;
  },
  fromMonthToMonth: (first, last) => {
    const start = yearAndIndex(first);
    const year = start.year === yearAndIndex(last).year ? '' : ` ${start.year}${noBreakSpace}года`;
    return `с ${months.ru.genitive[start.index]}${year} по ${russian.month(last)}`;
  },
  inMonth: (month) => {
    const { year, index } = yearAndIndex(month);
    return `в ${months.ru.locative[index]} ${year}${noBreakSpace}года`;
  },
  period: ({ first, last }) => `${numericDay(first)} – ${numericDay(last)}`,
  season: (index, year) =>
    `${seasons.ru[index]} ${index === 3 ? `${year}–${year + 1} годов` : `${year}${noBreakSpace}года`}`,
  year: (year) => `${year}${noBreakSpace}год`,
};

const kazakh: Language = {
  groupFrom: 5,
  separator: noBreakSpace,
  and: 'және',
  plural: () => 'many',
  day: (day) => {
    const { year, month, dayOfMonth } = partsOf(day);
    return `${year}${noBreakSpace}жылғы ${dayOfMonth}${noBreakSpace}${months.kk.nominative[month - 1]}`;
  },
  shortDay: numericDay,
  month: (month) => {
    const { year, index } = yearAndIndex(month);
    return `${year}${noBreakSpace}жылғы ${months.kk.nominative[index]}`;
  },
  fromMonthToMonth: (first, last) => {
    const [start, end] = [yearAndIndex(first), yearAndIndex(last)];
    const year = start.year === end.year ? '' : `${end.year}${noBreakSpace}жылғы `;
    return `${start.year}${noBreakSpace}жылғы ${months.kk.ablative[start.index]} ${year}${months.kk.dative[end.index]} дейін`;
  },
  inMonth: (month) => {
    const { year, index } = yearAndIndex(month);
    return `${year}${noBreakSpace}жылғы ${months.kk.locative[index]}`;
  },
  period: ({ first, last }) => `${numericDay(first)} – ${numericDay(last)}`,
  season: (index, year) =>
    `${index === 3 ? `${year}–${year + 1}` : year}${noBreakSpace}жылғы ${seasons.kk[index]}`,
  year: (year) => `${year}${noBreakSpace}жыл`,
};

const languages: Record<Locale, Language> = { en: english, ru: russian, kk: kazakh };

/** The format of a language. */
export function formatOf(locale: Locale): Format {
  const language = languages[locale];
  const number = (value: number) => groupDigits(value, language.separator, language.groupFrom);
  return {
    ...language,
    number,
    count: (value, forms) => `${number(value)}${noBreakSpace}${forms[language.plural(value)]}`,
    list: (items) => joinList(items, language.and),
    edtf: (text) => {
      const { first, precision, approximate } = parseEdtf(text);
      const { year } = partsOf(first);
      const date = {
        day: () => language.day(first),
        month: () => language.month(monthOf(first)),
        season: () => language.season(seasonIndex(first), year),
        year: () => language.year(year),
      }[precision]();
      return approximate ? `≈${noBreakSpace}${date}` : date;
    },
  };
}

/** A text with its first letter lowered, for the middle of a sentence; VPN and HTTPS stay as they are. */
export const lowered = (text: string) =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** A text with its first letter raised, for its start. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
