import type { CsvRow } from '../csv';
import type { Problem } from '../problems';
import type { Fitted } from './fit';

/** Controls but tab and line break, soft hyphens, zero widths, marks of direction, byte order marks. */
const invisible =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const everyInvisible = new RegExp(invisible.source, 'g');

/** Whether a text holds characters that take no place. */
export const hasInvisible = (text: string) => invisible.test(text);

/** A text without characters that take no place. */
export const withoutInvisible = (text: string) => text.replaceAll(everyInvisible, '');

/** Latin letters that look like Cyrillic ones, and those, in the same order. */
const lookAlikes = ['ABCEHIKMOPTXYaceiopxyh', 'АВСЕНІКМОРТХУасеіорхуһ'] as const;

const mixed = /[A-Za-z][\u0400-\u052f]|[\u0400-\u052f][A-Za-z]/;

/** A word in which letters of two alphabets stand side by side, and how it was probably meant. */
export interface MixedWord {
  value: string;
  mend?: string;
}

/**
 * The first word with Latin among Cyrillic letters or the other way round: `Kазахстан`. The mend puts it into
 * the alphabet that most of its letters are of, where every other letter has a twin there.
 */
export function mixedWordOf(text: string): MixedWord | undefined {
  if (!mixed.test(text)) return undefined;
  const word = (text.match(/[\p{L}\p{M}]+/gu) ?? []).find((one) => mixed.test(one));
  if (word === undefined) return undefined;
  const cyrillic = word.match(/[\u0400-\u052f]/g)!.length;
  const [from, to] = cyrillic * 2 >= word.length ? lookAlikes : [lookAlikes[1], lookAlikes[0]];
  const mend = [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
  return mixed.test(mend) ? { value: word } : { value: word, mend };
}

/** The cells with letters of two alphabets in one word, or with letters that were lost on the way. */
export function checkLetters(
  { file, resource, encoding }: Fitted,
  rows: readonly CsvRow[],
): Problem[] {
  const columns = resource.schema.fields.filter((f) => f.type === 'string').map((f) => f.name);
  const problems: Problem[] = [];
  for (const { row, cells } of rows) {
    for (const column of columns) {
      const value = cells[column]!;
      if (!/[^ -~]/.test(value)) continue;
      const isLost =
        hasLostLetters(value) || (encoding === 'windows-1251' && hasQuestionMarks(value));
      if (isLost) problems.push({ file, row, column, value, rule: 'lost-letters' });
      const mixed = mixedWordOf(value);
      if (mixed) problems.push({ file, row, column, rule: 'mixed-script', ...mixed });
    }
  }
  return problems;
}

/** Letters that were lost on the way: replaced by a mark, or UTF-8 that was read as another encoding. */
export function hasLostLetters(text: string): boolean {
  return (
    text.includes('\ufffd') ||
    /(?:[РС][\u0400-\u040f\u0450-\u045f\u0490\u0491\u00a0-\u00bf\u2010-\u2122]){3}|(?:[ÐÑÒÓ][\u0080-\u00bf\u2010-\u2122]){3}/.test(
      text,
    )
  );
}

/** Words that an encoding without Kazakh letters has left with question marks: `?аза?стан`. */
export const hasQuestionMarks = (text: string) =>
  /(?:^|\s)\?[\u0430-\u044f]|[\u0430-\u044f]\?[\u0430-\u044f]/.test(text);
