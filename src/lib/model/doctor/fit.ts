import type { CsvRow, CsvTable } from '../csv';
import type { Problem } from '../problems';
import type { Resource } from '../schema';
import type { Encoding } from './encoding';
import type { Header } from './header';
import { menderOf } from './mend';
import type { Sheet } from './sheet';

/** The rows of a sheet under the columns of its table, each cell as it was meant where that is certain. */
export interface Fitted extends CsvTable {
  resource: Resource;
  encoding: Encoding;
  /** Columns of a row of whose cells a problem speaks already: nothing more is to be said of them. */
  doubted: ReadonlyMap<number, ReadonlySet<string>>;
}

/**
 * Puts the rows of a sheet under the columns of its table. Blank rows, repeated headers and ragged rows are left
 * out, columns that the table lacks too; a column that the sheet lacks is empty.
 */
export function fitRows(sheet: Sheet, header: Header): Fitted {
  const { file, records } = sheet;
  const { resource, at, places } = header;
  const { fields } = resource.schema;
  const names = fields.map(({ name }) => name);
  const menders = fields.map(menderOf);
  const empty = Object.fromEntries(names.map((name) => [name, '']));
  const problems: Problem[] = [...header.problems];
  const doubted = new Map<number, Set<string>>();
  const rows: CsvRow[] = [];
  const unreadable = new Set(sheet.problems.map(({ row }) => row));
  const headerText = records[at]!.join('\0');
  let blank = 0;

  for (let index = at + 1; index < records.length; index++) {
    const record = records[index]!;
    const row = index + 1;
    if (unreadable.has(row)) continue;
    if (isBlank(record)) {
      blank++;
      continue;
    }
    const fault = checkShape(record, records[at]!, headerText);
    if (fault) problems.push({ file, row, ...fault });
    if (fault && fault.rule !== 'empty-cells') continue;
    // A copy has room for all cells at once.
    const cells: Record<string, string> = { ...empty };
    for (let i = 0; i < names.length; i++) {
      const column = names[i]!;
      const cell = places[i]! < 0 ? '' : record[places[i]!]!;
      const mended = cell === '' ? undefined : menders[i]!(cell);
      cells[column] = mended ? mended.value : cell;
      if (!mended) continue;
      const { value: mend, rule, readings } = mended;
      const problem: Problem = { file, row, column, value: cell, rule };
      if (rule === 'date-unclear' || rule === 'number-unclear' || rule === 'spreadsheet-error') {
        problems.push(readings ? { ...problem, readings } : problem);
        doubted.set(row, (doubted.get(row) ?? new Set()).add(column));
      } else problems.push({ ...problem, mend });
    }
    rows.push({ row, cells });
  }
  if (blank > 0) problems.push({ file, rule: 'blank-rows', value: String(blank) });
  return { file, header: names, rows, problems, resource, encoding: sheet.encoding, doubted };
}

const isBlank = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

type Shape = Pick<Problem, 'rule' | 'detail'>;

function checkShape(
  record: readonly string[],
  header: readonly string[],
  headerText: string,
): Shape | undefined {
  if (record.some(opensCurly)) return { rule: 'smart-quotes' };
  if (record.length === header.length) {
    return record[0] === header[0] && record.join('\0') === headerText
      ? { rule: 'header-again' }
      : undefined;
  }
  const hasOnlyBlanksBehind =
    record.length > header.length &&
    record.slice(header.length).every((cell) => cell.trim() === '');
  if (hasOnlyBlanksBehind) return { rule: 'empty-cells' };
  return { rule: 'ragged-row', detail: `${record.length} ≠ ${header.length}` };
}

/** Whether a cell begins with a quote of a word processor and does not end with one. */
function opensCurly(cell: string): boolean {
  // Most cells begin with a letter or a digit.
  const first = cell.charCodeAt(0);
  const isPlain = first > 0x20 && first < 0x7f;
  return !isPlain && /^\s*[“”„]/.test(cell) && !/[“”„].*[“”]\s*$/.test(cell);
}
