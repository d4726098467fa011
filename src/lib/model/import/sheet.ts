import { readSheet as readRecords } from '../doctor/sheet';
import { severityOf } from '../problems';
import type { ImportProblem } from './problem';

/** A foreign row: its cells by the name of the column in lower case, without blanks at their edges. */
export interface SheetRow {
  row: number;
  cells: Record<string, string>;
}

/** A foreign CSV file: columns without a name, and rows without any cell, are not in it. */
export interface Sheet {
  header: string[];
  rows: SheetRow[];
  problems: ImportProblem[];
}

/**
 * Reads a CSV file of others: a byte order mark, any separator and line end, blanks around names, columns without
 * a name and blank rows are all taken as they come. A row with cells beside the header is left out and reported.
 */
export function readSheet(text: string): Sheet {
  const sheet = readRecords('', text);
  const [names = [], ...records] = sheet.records;
  const header = names.map((name) => name.trim().toLowerCase());
  const problems: ImportProblem[] = sheet.problems
    .filter((problem) => severityOf(problem) === 'error')
    .map(({ row, rule }) => ({ ...(row !== undefined && { row }), rule }));
  const rows = records.flatMap((record, index): SheetRow[] => {
    const row = index + 2;
    if (record.every((cell) => cell.trim() === '')) return [];
    if (record.length < header.filter(Boolean).length || record.length > header.length) {
      const detail = `${record.length} cells under ${header.length} headers`;
      problems.push({ row, rule: 'ragged-row', detail });
      return [];
    }
    const named = header.flatMap((name, i) => (name ? [[name, (record[i] ?? '').trim()]] : []));
    return [{ row, cells: Object.fromEntries(named) }];
  });
  return { header: header.filter(Boolean), rows, problems };
}

/**
 * The problem of a header that lacks columns of the layout; none where it has them all, or where there is nothing.
 * @param expected names of columns; one that versions of the layout call differently, with all its names
 */
export function missingColumns(
  { header, problems }: Sheet,
  expected: readonly (string | readonly string[])[],
): ImportProblem[] {
  const missing = expected
    .map((names) => [names].flat())
    .filter((names) => !names.some((name) => header.includes(name)))
    .map((names) => names.join(' or '));
  const isEmpty = problems.some(({ rule }) => rule === 'empty-file');
  return isEmpty || missing.length === 0
    ? []
    : [{ row: 1, rule: 'layout', detail: `no ${missing.join(', ')}` }];
}

/** The cells of a row whose letters were read in the wrong encoding once. */
export const garbledCells = ({ row, cells }: SheetRow): ImportProblem[] =>
  Object.entries(cells)
    .filter(([, value]) => /\uFFFD|Ã[\u0080-\u00BF]|â€|Ð[\u0080-\u00BF]/.test(value))
    .map(([column, value]) => ({ row, column, value, rule: 'garbled' }));
