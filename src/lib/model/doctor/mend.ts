import type { Rule } from '../problems';
import type { Field } from '../schema';
import { readDate } from './dates';
import { readNumber } from './numbers';
import { hasInvisible, withoutInvisible } from './letters';

/** A cell as it was meant, where that is certain, and what was unusual about it. */
export interface Mended {
  value: string;
  rule: Rule;
  /** What the cell may mean, where that is not certain; `value` is then as it was. */
  readings?: string[];
}

/** A function that mends the cells of a column; undefined: the cell is as it should be, or past mending. */
export function menderOf(field: Field): (cell: string) => Mended | undefined {
  const read = readerOf(field);
  return (cell) => {
    // Most cells are plain.
    const tidied = /^[!-~](?:[ -~]*[!-~])?$|^$/.test(cell) ? undefined : tidy(cell);
    const value = tidied?.value ?? cell;
    if (value === '') return tidied;
    if (/^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|#{2,})/i.test(value)) {
      return { value, rule: 'spreadsheet-error' };
    }
    return read(value) ?? tidied;
  };
}

/** Takes what cannot be seen out of a cell. */
function tidy(cell: string): Mended | undefined {
  const seen = hasInvisible(cell) ? withoutInvisible(cell) : cell;
  const value = seen.trim();
  if (value === cell) return undefined;
  return { value, rule: seen === cell ? 'trimmed' : 'invisible' };
}

/** What a column reads out of cells that are not as its schema wants them. */
function readerOf(field: Field): (value: string) => Mended | undefined {
  const { type, notation, constraints = {}, list } = field;
  const values = constraints.enum;
  const isDate = notation === 'edtf' || type === 'date';
  // Of a text for people nothing is certain but its edges.
  if (type === 'string' && !isDate && !values && !list && !constraints.pattern)
    return () => undefined;
  const pattern = constraints.pattern ? new RegExp(constraints.pattern) : undefined;
  const isSound = (value: string): boolean => {
    if (values) return values.includes(value);
    if (isDate)
      return (
        value === '..' ||
        (type === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}(-\d\d){0,2}~?$/).test(value)
      );
    if (type === 'boolean') return value === 'true' || value === 'false';
    if (type === 'integer' || type === 'number')
      return /^-?\d+(\.\d+)?$/.test(value) && !(type === 'integer' && value.includes('.'));
    return pattern!.test(value);
  };
  return (value) => {
    if (isSound(value)) return undefined;
    const bare = unwrap(value);
    if (bare !== value && isSound(bare)) return { value: bare, rule: 'unwrapped' };
    if (isDate) return mendDate(bare, type === 'date');
    if (values) return mendValue(bare, values);
    if (type === 'boolean') return mendBoolean(bare);
    if (type === 'integer' || type === 'number') return mendNumber(bare, type);
    const made = list ? readList(bare, list.separator) : readTime(bare);
    const rule = list ? 'list-form' : 'value-form';
    return made !== undefined && isSound(made) ? { value: made, rule } : undefined;
  };
}

/** Takes away what word processors and spreadsheets put around a cell: “x”, 'x, ="x". */
const unwrap = (value: string) =>
  value
    .replace(/^=(?=")/, '')
    .replaceAll(/^["'“”„‟‘’`«»]+|["'“”„‟‘’`«»]+$/g, '')
    .trim();

function mendDate(value: string, daysOnly: boolean): Mended {
  if (isOngoing(value)) return { value: '..', rule: 'date-form' };
  const found = readDate(value);
  const values = found?.values.filter((one) => !daysOnly || one.length === 10) ?? [];
  if (found && values.length === 1 && (found.isCertain || values[0] === value)) {
    return { value: values[0]!, rule: 'date-form' };
  }
  return { value, rule: 'date-unclear', ...(values.length > 0 ? { readings: values } : {}) };
}

/** Three dots, one letter, or the word that lists of shutdowns use. */
const isOngoing = (value: string) => /^(\.{3}|…|ongoing)$/i.test(value);

const likeValue = (text: string) => text.toLowerCase().replaceAll(/[\s\-_]+/g, '_');

function mendValue(value: string, values: readonly string[]): Mended | undefined {
  const like = likeValue(value);
  const found = values.find((one) => likeValue(one) === like);
  return found === undefined ? undefined : { value: found, rule: 'value-form' };
}

/** As spreadsheets write them in the languages of the site. */
function mendBoolean(value: string): Mended | undefined {
  const word = value.toLowerCase();
  if (['true', 'истина', 'ақиқат'].includes(word)) return { value: 'true', rule: 'boolean-form' };
  return ['false', 'ложь', 'жалған'].includes(word)
    ? { value: 'false', rule: 'boolean-form' }
    : undefined;
}

function mendNumber(value: string, type: 'integer' | 'number'): Mended | undefined {
  const readings = readNumber(value, type);
  if (readings.length === 0) return undefined;
  return readings.length === 1
    ? { value: readings[0]!, rule: 'number-form' }
    : { value, rule: 'number-unclear', readings };
}

/** Items that are parted by commas or line breaks, or by more than the separator. */
const readList = (value: string, separator: string) =>
  value
    .split(/[;,|\n]/)
    .map((item) => item.trim())
    .filter(Boolean)
    .join(separator);

/** A time of the day as spreadsheets write it: `8:00 PM`, `20:00:00`, `9.30`. */
function readTime(value: string): string | undefined {
  const [, hour, minute, half] =
    /^(\d{1,2})[:.](\d{2})(?::\d{2})?(?: ?([AP])M)?$/i.exec(value) ?? [];
  if (hour === undefined) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
