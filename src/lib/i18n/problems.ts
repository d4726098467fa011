import { isEdtf } from '$lib/model/cell';
import { severityOf, type Problem, type Rule, type Severity } from '$lib/model/problems';
import type { Field } from '$lib/model/schema';
import { formatOf, type PluralForms } from './format';
import type { Locale } from './locale';

/**
 * What is said of a rule that is broken: what is wrong, and how to mend it. `{value}`, `{detail}` and `{mend}` stand
 * for those of the problem; a value and a detail that are not named stand behind.
 */
export interface RuleWords {
  wrong: string;
  mend: string;
}

/** The words of the data doctor in one language. A rule that has none is a type error. */
export interface ProblemWords {
  locale: Locale;
  rules: Record<Rule, RuleWords>;
  severities: Record<Severity, PluralForms>;
  types: Record<Field['type'], string>;
  /** `events.csv row 212`. */
  place(file: string, row: number): string;
  /** What was probably meant, e.g. “did you mean telegram?”. */
  meant(value: string): string;
  /** What a value may mean, as a question. */
  whichOf(readings: string[]): string;
}

const modules: Record<Locale, () => Promise<{ words: ProblemWords }>> = {
  en: () => import('./problems.en'),
  ru: () => import('./problems.ru'),
  kk: () => import('./problems.kk'),
};

/** Loads the words of the data doctor in a language. */
export const loadProblemWords = async (locale: Locale): Promise<ProblemWords> =>
  (await modules[locale]()).words;

/** A problem in words, in parts that a page can set apart. */
export interface ProblemInWords {
  severity: Severity;
  /** File and row as the spreadsheet shows it. */
  place: string;
  column: string | undefined;
  /** What is wrong, with the value. */
  wrong: string;
  /** How to mend it, with what was probably meant. */
  mend: string;
}

/** Says a problem in a language. */
export function wordsOf(problem: Problem, words: ProblemWords): ProblemInWords {
  const { file, row, column, rule } = problem;
  const said = words.rules[rule];
  const value = problem.value === undefined ? undefined : visible(problem.value);
  const parts = {
    value,
    detail: detailOf(problem, words),
    mend: problem.mend && visible(problem.mend),
  };
  const text = said.wrong + said.mend;
  const isNamed = (part: string) => text.includes(`{${part}}`);
  const more = [
    isNamed('detail') ? undefined : parts.detail,
    parts.mend === undefined || isNamed('mend') ? undefined : words.meant(parts.mend),
    problem.readings && words.whichOf(problem.readings.map((one) => readingOf(one, words.locale))),
  ];
  const wrong = fill(said.wrong, parts);
  return {
    severity: severityOf(problem),
    place: row === undefined ? file : words.place(file, row),
    column,
    wrong: value === undefined || isNamed('value') ? wrong : `${wrong}: ${value}`,
    mend: [fill(said.mend, parts), ...more].filter(Boolean).join('; '),
  };
}

/**
 * A problem in one line: file, row, column, what is wrong, the value, how to mend it, e.g.
 * `events.csv row 212, end: there is no such date: 2019-02-30 (check the calendar)`.
 */
export function describeProblem(problem: Problem, words: ProblemWords): string {
  const { place, column, wrong, mend } = wordsOf(problem, words);
  return `${place}${column === undefined ? '' : `, ${column}`}: ${wrong} (${mend})`;
}

const fill = (text: string, parts: Partial<Record<string, string>>) =>
  text.replaceAll(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');

function detailOf({ rule, detail }: Problem, { rules, types }: ProblemWords): string | undefined {
  if (rule === 'type') return types[detail as Field['type']] ?? detail;
  return rule === 'more' ? fill(rules[detail as Rule].wrong, { detail: '…', value: '…' }) : detail;
}

/** A date that may have been meant, in words and as the tables write it; another value as it is. */
const readingOf = (reading: string, locale: Locale) =>
  isEdtf(reading) && reading.length > 4
    ? `${formatOf(locale).edtf(reading)} = ${reading}`
    : reading;

/** How much of a value is shown. */
const shown = 120;

/** A value on one line, with what cannot be seen in it by its number. */
function visible(value: string): string {
  const cut = value.length > shown ? `${value.slice(0, shown)}…` : value;
  return cut.replaceAll('\n', '⏎').replaceAll(
    // eslint-disable-next-line no-control-regex
    /[\0-\x1f\x7f-\xa0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|^ | $/g,
    (found) => `[U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
