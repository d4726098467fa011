import { formatDay } from '../day';
import { succeeds } from '../cell';
import { parseEdtf } from '../edtf';

/** What a date that is not in the notation of edtf.ts may mean, in that notation. */
export interface Readings {
  values: string[];
  /** There is one reading, and no spreadsheet makes this form of a date known less finely. */
  isCertain: boolean;
}

/** How the names of months and seasons begin, in the languages of the site, in the order of their numbers. */
const names: readonly (readonly [number, RegExp])[] = [
  ...'jan|янв|қаң feb|фев|ақп mar|март?|нау apr|апр|сәу may|мая|май|мам jun|июн|мау jul|июл|шіл aug|авг|там sep|сен|қыр oct|окт|қаз nov|ноя|қар dec|дек|жел'
    .split(' ')
    .map((begin, index) => [index + 1, new RegExp(`^(?:${begin})`)] as const),
  ...'spring|весн|көкте summer|лет|жаз autumn|fall|осен|күз winter|зим|қыс'
    .split(' ')
    .map((begin, index) => [index + 21, new RegExp(`^(?:${begin})`)] as const),
];

/** The first day of Excel's calendar that counts as 1, less the leap day of 1900 that there was not: 1899-12-30. */
const serialStart = -25_569;

const two = (value: string | number) => String(Number(value)).padStart(2, '0');
const yearOf = (text: string) => (text.length === 2 ? `20${text}` : text);
const isDate = (text: string) => succeeds(() => parseEdtf(text));

/**
 * Reads a date as spreadsheets and people write it: `09.05.2019`, `5/9/2019`, `Mar-18`, `43544`, `9 May 2019`,
 * `2019 жылғы 9 мамыр`. A first of the month may be a month that a spreadsheet completed; `5/9` may be read
 * from either side; a serial number and a year of two digits are always asked.
 *
 * @returns undefined where it looks like no date
 */
export function readDate(text: string): Readings | undefined {
  if (text.length > 40) return undefined;
  const approximate = /~|^(ca?\.|около|шамамен|about) ?/i.test(text) ? '~' : '';
  const bare = text
    .replace(/^(ca?\.|около|шамамен|about) ?/i, '')
    .replaceAll(/[~\u00a0\s]+/g, (found) => (found.includes('~') ? '' : ' '))
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .trim();
  const [, day = bare, hour] = /^(.*?)(?:T| (?=\d{1,2}:))(\d{1,2}:\d{2}.*)$/.exec(bare) ?? [];
  const found = readNumbers(day) ?? readNames(day.toLowerCase());
  if (!found) return undefined;
  const values = [...new Set(found.values)].filter(isDate).map((value) => value + approximate);
  if (values.length === 0) return undefined;
  // Midnight is what a spreadsheet adds to a day; another hour was somebody's.
  const isMidnight = hour === undefined || /^0?0:00(:00)?(\.0+)?Z?$/.test(hour);
  return { values, isCertain: found.isCertain && isMidnight && values.length === 1 };
}

/** The ways to write a date in digits, and how each is read. */
const digitForms: readonly (readonly [RegExp, (...parts: string[]) => Readings])[] = [
  [/^(\d{4})\.0$/, (y) => certain(y!)],
  [/^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?$/, (y, _, m, d) => yearFirst(y!, m!, d)],
  [
    /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})\.?$/,
    (a, mark, b, y) => {
      // Dots are for days first; nobody writes 5.13 for 13 May.
      const isDotted = mark === '.' && Number(b) <= 12;
      const days = [dateOf(y!, b!, a!), ...(isDotted ? [] : [dateOf(y!, a!, b!)])].filter(isDate);
      return { values: withMonths(days), isCertain: y!.length === 4 };
    },
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, (y, m, d) => certain(`${y}-${m}-${d}`)],
  [
    /^([2-5]\d{4})(?:\.\d+)?$/,
    (serial) => ({
      values: withMonths([formatDay(Number(serial) + serialStart)]),
      isCertain: false,
    }),
  ],
  [/^(\d{1,2})[./](\d{4})$/, (m, y) => certain(`${y}-${two(m!)}`)],
];

function readNumbers(text: string): Readings | undefined {
  for (const [form, read] of digitForms) {
    const parts = form.exec(text);
    if (parts) return read(...parts.slice(1));
  }
  return undefined;
}

/** A month or a day of zero is how some programs write that it is not known. */
function yearFirst(year: string, month: string, day: string | undefined): Readings {
  if (Number(month) === 0) return { values: [year], isCertain: false };
  if (day === undefined) return certain(`${year}-${two(month)}`);
  return Number(day) === 0
    ? { values: [`${year}-${two(month)}`], isCertain: false }
    : certain(`${year}-${two(month)}-${two(day)}`);
}

const certain = (value: string): Readings => ({ values: [value], isCertain: true });
const dateOf = (year: string, month: string, day: string) =>
  `${yearOf(year)}-${two(month)}-${two(day)}`;

/** A first of the month is what a spreadsheet makes of a month. */
const withMonths = (days: readonly string[]) =>
  days.flatMap((day) => (day.endsWith('-01') ? [day, day.slice(0, 7)] : [day]));

function readNames(text: string): Readings | undefined {
  const words = text.replace(/^\p{L}+, /u, '').match(/\p{L}+|\d+/gu) ?? [];
  const month = words.flatMap((word) => names.filter(([, begin]) => begin.test(word)))[0]?.[0];
  if (month === undefined || words.length > 5) return undefined;
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((number) => number.length === 4);
  const others = numbers.filter((number) => number !== year);
  if (year !== undefined && others.length === 0) return certain(`${year}-${two(month)}`);
  if (year !== undefined && others.length === 1 && others[0]!.length <= 2 && month <= 12) {
    return certain(`${year}-${two(month)}-${two(others[0]!)}`);
  }
  if (year !== undefined || numbers.some((number) => number.length > 2)) return undefined;
  // Mar-18 is March 2018 as Excel writes it; 18-Mar has lost its year.
  const isMonthFirst = !/^\d/.test(text);
  if (numbers.length === 1 && isMonthFirst) {
    return { values: [`20${two(numbers[0]!)}-${two(month)}`], isCertain: false };
  }
  if (numbers.length !== 2 || month > 12) return undefined;
  const [day, short] = numbers;
  return { values: withMonths([`20${two(short!)}-${two(month)}-${two(day!)}`]), isCertain: false };
}
