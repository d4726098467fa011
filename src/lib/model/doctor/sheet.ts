import Papa from 'papaparse';
import type { Problem } from '../problems';
import { decode, type Encoding } from './encoding';
import { separatorOf, type Separator } from './separator';

/** A file of rows as read: nothing is known yet of what the rows are. */
export interface Sheet {
  file: string;
  /** With LF as line break, without a byte order mark. */
  text: string;
  encoding: Encoding;
  separator: Separator;
  /** Every row, also blank and ragged ones: `records[0]` is row 1 of the spreadsheet. */
  records: string[][];
  /** What was unusual and read all the same, and what could not be read. */
  problems: Problem[];
}

/**
 * Reads the bytes of a file (or a text that was pasted) in any of the usual encodings, separators and line
 * breaks. Any bytes will do: what is no table has no records and a problem that says so.
 */
export function readSheet(file: string, content: Uint8Array | string): Sheet {
  const decoded =
    typeof content === 'string'
      ? { text: content.replace(/^\ufeff/, ''), encoding: 'utf-8' as const, hasMark: false }
      : decode(content);
  const nothing = { file, text: '', encoding: 'utf-8' as const, separator: ',' as const };
  if (!decoded) return { ...nothing, records: [], problems: [{ file, rule: 'not-csv' }] };
  const { encoding, hasMark } = decoded;
  const text = decoded.text.replaceAll(/\r\n?/g, '\n');
  if (text.trim() === '')
    return { ...nothing, records: [], problems: [{ file, rule: 'empty-file' }] };

  const separator = separatorOf(headOf(text));
  const problems: Problem[] = [];
  if (encoding !== 'utf-8' || hasMark) {
    problems.push({ file, rule: 'encoding', value: hasMark ? `${encoding}, BOM` : encoding });
  }
  if (separator !== ',') problems.push({ file, rule: 'separator', value: nameOf(separator) });
  if (text.length !== decoded.text.length || decoded.text.includes('\r')) {
    problems.push({
      file,
      rule: 'line-breaks',
      value: decoded.text.includes('\r\n') ? 'CRLF' : 'CR',
    });
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  // Papa Parse reports each mark; a row is told once.
  const told = new Set<number>();
  for (const { row = 0, code } of errors) {
    if (told.has(row) || (code !== 'MissingQuotes' && code !== 'InvalidQuotes')) continue;
    told.add(row);
    problems.push({ file, row: row + 1, rule: code === 'MissingQuotes' ? 'open-quote' : 'quotes' });
  }
  // A final line break ends the last row; Papa Parse reads an empty row behind it.
  if (data.length > 1 && data.at(-1)!.join('') === '') data.pop();
  return { file, text, encoding, separator, records: data, problems };
}

/** The first line that looks like a header, behind a title that may stand above it. */
function headOf(text: string): string {
  const lines = text.slice(0, 20_000).split('\n', 10);
  const isWide = (line: string) => line.split(separatorOf(line)).length >= 3;
  return lines.find(isWide) ?? lines.find((line) => line.trim() !== '') ?? '';
}

/** A separator as people call it, where it cannot be seen. */
const nameOf = (separator: Separator) => (separator === '\t' ? 'TAB' : separator);
