import Papa from 'papaparse';
import type { Problem } from './problems';

/** A row of a CSV file: its cells by column, and its number as a spreadsheet shows it (header = 1). */
export interface CsvRow {
  row: number;
  cells: Record<string, string>;
}

/** A CSV file as read: nothing is converted, nothing is dropped but what `problems` names. */
export interface CsvTable {
  file: string;
  header: string[];
  rows: CsvRow[];
  problems: Problem[];
}

/**
 * Reads a CSV file with one header row. Rows that are ragged or blank are left out and reported.
 * @param file name for the problems, e.g. `events.csv`
 */
export function parseCsv(file: string, text: string): CsvTable {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const problems: Problem[] = errors.map((error) => ({
    file,
    row: (error.row ?? 0) + 1,
    rule: error.code === 'MissingQuotes' ? 'open-quote' : 'quotes',
  }));
  // A final line break ends the last row; Papa Parse reads an empty row behind it.
  if (data.length > 1 && isBlank(data.at(-1)!)) data.pop();
  const [header = [], ...records] = data;
  const rows: CsvRow[] = [];
  records.forEach((record, index) => {
    const row = index + 2;
    if (isBlank(record)) {
      problems.push({ file, row, rule: 'blank-row' });
    } else if (record.length !== header.length) {
      problems.push({
        file,
        row,
        rule: 'ragged-row',
        detail: `${record.length} ≠ ${header.length}`,
      });
    } else {
      rows.push({ row, cells: cellsOf(header, record) });
    }
  });
  return { file, header, rows, problems };
}

function cellsOf(header: readonly string[], record: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (let i = 0; i < header.length; i++) cells[header[i]!] = record[i]!;
  return cells;
}

const isBlank = (record: readonly string[]) => record.length === 1 && record[0] === '';

/** Writes rows as CSV: header, comma, LF, quotes only where needed, an empty cell for null. */
export function toCsv(header: readonly string[], rows: readonly Record<string, unknown>[]): string {
  const records = rows.map((row) => header.map((name) => row[name] ?? ''));
  return Papa.unparse([[...header], ...records], { newline: '\n' }) + '\n';
}

/**
 * As `toCsv()`, for people who open the file in a spreadsheet: a cell that would run as a formula starts with
 * an apostrophe. Numbers stay numbers.
 */
export const toSheetCsv: typeof toCsv = (header, rows) =>
  toCsv(
    header,
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, inert(cell)])),
    ),
  );

const inert = (cell: unknown) =>
  typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)
    ? `'${cell}`
    : cell;
