import Papa from 'papaparse';
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
 * Reads a CSV file of others: a byte order mark, any line end, blanks around names, columns without a name
 * and blank rows are all taken as they come. A row with cells beside the header is left out and reported.
 */
export function readSheet(text: string): Sheet {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
  const [names = [], ...records] = data;
  const header = names.map((name) => name.trim().toLowerCase());
  const problems: ImportProblem[] = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0 }) => ({ row: row + 1, rule: 'quotes' }));
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

/** The problem of a header that lacks columns of the layout; none where it has them all. */
export function missingColumns({ header }: Sheet, expected: readonly string[]): ImportProblem[] {
  const missing = expected.filter((name) => !header.includes(name));
  return missing.length === 0
    ? []
    : [{ row: 1, rule: 'layout', detail: `no ${missing.join(', ')}` }];
}

/** The cells of a row whose letters were read in the wrong encoding once. */
export const garbledCells = ({ row, cells }: SheetRow): ImportProblem[] =>
  Object.entries(cells)
    .filter(([, value]) => /\uFFFD|Ã[\u0080-\u00BF]|â€|Ð[\u0080-\u00BF]/.test(value))
    .map(([column, value]) => ({ row, column, value, rule: 'garbled' }));
