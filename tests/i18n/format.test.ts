import '../languages';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { months, seasons } from '$lib/i18n/calendar';
import { datesInWords } from '$lib/i18n/dates-in-words';
import { capitalised, formatOf, lowered } from '$lib/i18n/format';
import { isLocale, locales, type Locale } from '$lib/i18n/locale';
import { messages } from '$lib/i18n/messages';
import { loadDataWords } from '$lib/i18n/pages/data';
import { loadHomeWords } from '$lib/i18n/pages/home';
import { parseCsv } from '$lib/model/csv';
import { parseDay } from '$lib/model/day';

const [en, ru, kk] = [formatOf('en'), formatOf('ru'), formatOf('kk')];

/** A text with its no-break spaces shown as `_`. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

// Numbers and their nouns.

test.each<[number, string, string, string]>([
  [0, '0', '0', '0'],
  [999, '999', '999', '999'],
  // English sets off thousands from four digits on, Russian and Kazakh from five.
  [4_510, '4,510', '4510', '4510'],
  [14_447, '14,447', '14_447', '14_447'],
  [1_234_567, '1,234,567', '1_234_567', '1_234_567'],
])('number() writes %d as each language does', (value, ...expected) => {
  expect([en, ru, kk].map((format) => shown(format.number(value)))).toEqual(expected);
});

test.each<[number, string]>([
  [0, 'дней'],
  [1, 'день'],
  [2, 'дня'],
  [4, 'дня'],
  [5, 'дней'],
  [11, 'дней'],
  [12, 'дней'],
  [14, 'дней'],
  [20, 'дней'],
  [21, 'день'],
  [22, 'дня'],
  [25, 'дней'],
  [100, 'дней'],
  [101, 'день'],
  [111, 'дней'],
  [112, 'дней'],
  [121, 'день'],
])('count() gives %d the Russian noun %s', (value, noun) => {
  expect(shown(ru.count(value, messages.ru.words.days))).toBe(`${value}_${noun}`);
});

test.each<[number, string]>([
  [1, '1_day'],
  [2, '2_days'],
  [11, '11_days'],
  [21, '21_days'],
  [0, '0_days'],
])('count() gives %d the English noun: %s', (value, text) => {
  expect(shown(en.count(value, messages.en.words.days))).toBe(text);
});

test('count() gives every number the one Kazakh noun', () => {
  expect([1, 2, 5, 21].map((value) => shown(kk.count(value, messages.kk.words.days)))).toEqual([
    '1_күн',
    '2_күн',
    '5_күн',
    '21_күн',
  ]);
});

test('list() joins items with commas and a word before the last', () => {
  const items = (count: number) => ['a', 'b', 'c'].slice(0, count);
  expect([0, 1, 2, 3].map((count) => en.list(items(count)))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect([ru.list(items(3)), kk.list(items(3))]).toEqual(['a, b и c', 'a, b және c']);
});

test('lowered() leaves what is written in capitals', () => {
  expect([lowered('VPN blocking'), lowered('HTTPS'), lowered('Қазан')]).toEqual([
    'VPN blocking',
    'HTTPS',
    'қазан',
  ]);
});

test('capitalised() and lowered() change the first letter only, Kazakh letters too', () => {
  expect([capitalised('қазан ӘР'), lowered('Қазан ӘР'), capitalised('')]).toEqual([
    'Қазан ӘР',
    'қазан ӘР',
    '',
  ]);
});

// Dates.

test.each<[string, (locale: Locale) => string, [string, string, string]]>([
  [
    'day() writes a day in full',
    (locale) => formatOf(locale).day(parseDay('2019-05-09')),
    ['9 May 2019', '9_мая 2019_года', '2019_жылғы 9_мамыр'],
  ],
  [
    'shortDay() writes a day for tables',
    (locale) => formatOf(locale).shortDay(parseDay('2019-05-09')),
    ['9 May 2019', '09.05.2019', '09.05.2019'],
  ],
  [
    'month() writes a month',
    (locale) => formatOf(locale).month('2018-03'),
    ['March 2018', 'март 2018_года', '2018_жылғы наурыз'],
  ],
  [
    'inMonth() writes when',
    (locale) => formatOf(locale).inMonth('2018-12'),
    ['in December 2018', 'в декабре 2018_года', '2018_жылғы желтоқсанда'],
  ],
  [
    'fromMonthToMonth() says the year once where it is the same',
    (locale) => formatOf(locale).fromMonthToMonth('2018-03', '2018-06'),
    ['from March to June 2018', 'с марта по июнь 2018_года', '2018_жылғы наурыздан маусымға дейін'],
  ],
  [
    'fromMonthToMonth() says both years where they differ',
    (locale) => formatOf(locale).fromMonthToMonth('2018-12', '2019-03'),
    [
      'from December 2018 to March 2019',
      'с декабря 2018_года по март 2019_года',
      '2018_жылғы желтоқсаннан 2019_жылғы наурызға дейін',
    ],
  ],
  [
    'period() writes both ends',
    (locale) =>
      formatOf(locale).period({ first: parseDay('2017-03-01'), last: parseDay('2019-02-28') }),
    ['1 March 2017 – 28 February 2019', '01.03.2017 – 28.02.2019', '01.03.2017 – 28.02.2019'],
  ],
])('%s, in three languages', (_, write, expected) => {
  expect((['en', 'ru', 'kk'] as const).map((locale) => shown(write(locale)))).toEqual(expected);
});

test.each<[string, string, string, string]>([
  ['2019-05-09', '9 May 2019', '9_мая 2019_года', '2019_жылғы 9_мамыр'],
  ['2018-03-15~', '≈_15 March 2018', '≈_15_марта 2018_года', '≈_2018_жылғы 15_наурыз'],
  ['2018-05', 'May 2018', 'май 2018_года', '2018_жылғы мамыр'],
  ['2021-07~', '≈_July 2021', '≈_июль 2021_года', '≈_2021_жылғы шілде'],
  ['2019-21', 'spring 2019', 'весна 2019_года', '2019_жылғы көктем'],
  ['2019-22', 'summer 2019', 'лето 2019_года', '2019_жылғы жаз'],
  ['2019-23~', '≈_autumn 2019', '≈_осень 2019_года', '≈_2019_жылғы күз'],
  // A winter has two years.
  ['2019-24', 'winter 2019–2020', 'зима 2019–2020 годов', '2019–2020_жылғы қыс'],
  ['2018', '2018', '2018_год', '2018_жыл'],
  ['2018~', '≈_2018', '≈_2018_год', '≈_2018_жыл'],
])('edtf() writes %s as precisely as it is known', (text, ...expected) => {
  expect([en, ru, kk].map((format) => shown(format.edtf(text)))).toEqual(expected);
});

const two = (value: number) => String(value).padStart(2, '0');
const anyYear = fc.integer({ min: 2002, max: 2030 }).map(String);
const anyMonth = fc.integer({ min: 1, max: 12 }).map(two);
const anyDate: fc.Arbitrary<{ text: string; parts: string[] }> = fc.oneof(
  anyYear.map((text) => ({ text, parts: ['year'] })),
  fc.tuple(anyYear, anyMonth).map(([y, m]) => ({ text: `${y}-${m}`, parts: ['year', 'month'] })),
  fc
    .tuple(anyYear, fc.integer({ min: 21, max: 24 }))
    .map(([y, s]) => ({ text: `${y}-${s}`, parts: ['year', 'season'] })),
  fc
    .tuple(anyYear, anyMonth, fc.integer({ min: 1, max: 28 }).map(two))
    .map((p) => ({ text: p.join('-'), parts: ['year', 'month', 'day'] })),
);

test('edtf() never says more than the notation: no month of a season, no day of a month', () => {
  fc.assert(
    fc.property(anyDate, fc.boolean(), fc.constantFrom(...locales), (date, isRough, locale) => {
      const said = formatOf(locale).edtf(date.text + (isRough ? '~' : ''));
      const words = said.split(/[\s\u00a0]+/);
      const has = (list: readonly string[]) => words.some((word) => list.includes(word));
      const numbers = said.match(/\d+/g)!.map(Number);
      const [y, second, d] = date.text.split('-').map(Number);
      const isWinter = date.parts.includes('season') && second === 24;
      const years = isWinter ? [y, y! + 1] : [y];
      expect(numbers.sort((a, b) => a - b)).toEqual(d === undefined ? years : [d, y]);
      expect(has(Object.values(months[locale]).flat())).toBe(date.parts.includes('month'));
      expect(has(seasons[locale])).toBe(date.parts.includes('season'));
      expect(said.startsWith('≈')).toBe(isRough);
    }),
    { seed: 20190509, numRuns: 500 },
  );
});

test.each<[string, string, string | null, string]>([
  ['one date where start and end are the same', '2019-05-09', '2019-05-09', '9 May 2019'],
  ['both dates', '2018-07', '2018-11', 'July 2018 – November 2018'],
  ['an end that is not known', '2016-05-20', null, '20 May 2016; end not recorded'],
  [
    'an end that is still ahead',
    '2015-02-26',
    '..',
    '26 February 2015 – in force on 7 November 2025',
  ],
  ['an approximate end', '2021-07-28', '2021-07~', '28 July 2021 – ≈_July 2021'],
])('datesInWords() says %s', (_, start, end, expected) => {
  const said = datesInWords({ start, end }, en, messages.en.words, parseDay('2025-11-07'));
  expect(shown(said)).toBe(expected);
});

// The calendar in Kazakh is that of the translators.

test('every Kazakh month and season has the forms of calendar.kk.csv', () => {
  const file = 'data/translations/calendar.kk.csv';
  const { rows, problems } = parseCsv(file, readFileSync(file, 'utf8'));
  expect(problems).toEqual([]);
  const cells = rows.map((row) => row.cells);
  const order = cells.find(({ kind }) => kind === 'case_order')!;
  expect(order.genitive_or_locative_forms).toBe('genitive; locative; ablative; dative');
  const cases = (index: number) =>
    cells
      .filter(({ kind }) => kind === 'month')
      .map((month) => month.genitive_or_locative_forms!.split('; ')[index]);
  const named = (name: string, kind: string) =>
    cells.filter((row) => row.kind === kind).map((row) => row[name]);
  expect(months.kk).toEqual({
    nominative: named('long', 'month'),
    locative: cases(1),
    ablative: cases(2),
    dative: cases(3),
    short: named('short', 'month'),
  });
  expect(seasons.kk).toEqual(named('long', 'season'));
});

test.each(locales)(
  'the calendar in %s has every form of twelve months and four seasons',
  (locale) => {
    expect(seasons[locale]).toHaveLength(4);
    for (const form of [...Object.values(months[locale]), seasons[locale]]) {
      expect(form.filter((word) => word === '')).toEqual([]);
      expect(new Set(form).size, 'no two alike').toBe(form === seasons[locale] ? 4 : 12);
    }
  },
);

// Messages.

const homeWords = {
  en: await loadHomeWords('en'),
  ru: await loadHomeWords('ru'),
  kk: await loadHomeWords('kk'),
};
const dataWords = {
  en: await loadDataWords('en'),
  ru: await loadDataWords('ru'),
  kk: await loadDataWords('kk'),
};

/** Every path of the messages and what lies there. */
function walk(value: unknown, path: string): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
}
const leaves = (locale: Locale) => [
  ...walk(messages[locale], 'messages'),
  ...walk(homeWords[locale], 'home'),
  ...walk(dataWords[locale], 'data'),
];

test.each(locales)('the messages in %s have the keys of the English ones', (locale) => {
  const shape = (of: Locale) => leaves(of).map(([path, value]) => `${path}: ${typeof value}`);
  expect(shape(locale).sort()).toEqual(shape('en').sort());
});

test.each(locales)('no message in %s is empty', (locale) => {
  const empty = leaves(locale)
    .filter(([, value]) => typeof value === 'string' && value.trim() === '')
    .map(([path]) => path);
  // Only translations have to say that some texts are in English.
  expect(empty).toEqual(locale === 'en' ? ['data.englishOnly'] : []);
});

test.each(locales)('every message in %s that takes values says them', (locale) => {
  const counts = [
    { label: 'measured', value: 'kept', n: 3 },
    { label: 'reported', value: 'dropped', n: 4 },
  ];
  const values = ['12', '34', '56', '78', '90'];
  for (const [path, value] of leaves(locale)) {
    if (typeof value !== 'function') continue;
    const key = path.split('.').at(-1)!;
    const takesCounts = ['grades', 'outlined', 'normsSentence'].includes(key);
    const said = (value as (...values: unknown[]) => string)(...(takesCounts ? [counts] : values));
    expect(said.trim(), path).not.toBe('');
    expect(said, path).toMatch(takesCounts ? /3.*4|4.*3/ : /12/);
    expect(said, path).not.toMatch(/undefined|NaN|null|\[object/);
    if (takesCounts) continue;
    for (const one of values.slice(0, value.length)) expect(said, path).toContain(one);
  }
});

test('the messages in Russian and Kazakh borrow no English sentence', () => {
  for (const locale of ['ru', 'kk'] as const) {
    const borrowed = leaves(locale).filter(
      ([, value]) => typeof value === 'string' && /[a-z]{3,} [a-z]{3,} [a-z]{3,}/.test(value),
    );
    expect(borrowed).toEqual([]);
  }
});

test('isLocale() knows the three languages and nothing else', () => {
  expect(['en', 'ru', 'kk', 'EN', 'kz', ''].map(isLocale)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
