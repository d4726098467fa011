import Papa from 'papaparse';
import { toCsv } from '../csv';
import { severityOf, type Problem, type Rule } from '../problems';
import type { DataPackage } from '../schema';
import { fitRows, type Fitted } from './fit';
import { findHeader, mapHeader } from './header';
import { readSheet, type Sheet } from './sheet';
import type { Content } from './read-table';
import { compareRows } from './sort';

/** A file as it should stand. */
export interface Formatted {
  /** UTF-8, LF, commas. Absent: the file cannot be written anew without losing something; `problems` say what. */
  text?: string;
  problems: Problem[];
}

/** What a person has to settle before a file can be written anew: cells could move or be lost. */
const hindrances: readonly Rule[] = [
  'quotes',
  'open-quote',
  'smart-quotes',
  'column-twice',
  'column-missing',
  'column-unknown',
  'column-guessed',
];

/**
 * Writes a table anew with everything mended that is certain. A row that needs no mending keeps its bytes; what
 * only a person can settle stays as it is. `format()` of what it wrote is the same text.
 *
 * @param isSorted whether rows are put in the order of data/README.md; else they keep theirs
 */
export function format(
  dataPackage: DataPackage,
  file: string,
  content: Content,
  isSorted = false,
): Formatted {
  const sheet = readSheet(file, content);
  const { records } = sheet;
  const found = records.length > 0 ? findHeader(dataPackage, records) : undefined;
  if (!found) {
    const unknown: Problem = { file, row: 1, rule: 'unknown-table' };
    return { problems: records.length > 0 ? [...sheet.problems, unknown] : sheet.problems };
  }
  const header = mapHeader(file, found.resource, records, found.at);
  const table = fitRows(sheet, header);
  const problems = [...sheet.problems, ...table.problems];
  // A ragged row has its place, but no cell to sort it by.
  const hindering = isSorted ? [...hindrances, 'ragged-row'] : hindrances;
  if (problems.some(({ rule }) => hindering.includes(rule))) return { problems };
  const lines = linesOf(sheet, table);
  if (isSorted) {
    const order = compareRows(found.resource);
    lines.sort((a, b) => order(a.cells!, b.cells!));
  }
  const head = write(table.header);
  return {
    text: head + lines.map(({ text }) => text).join(''),
    problems: problems.filter((problem) => severityOf(problem) !== 'note'),
  };
}

interface Line {
  /** Absent: the row is ragged. */
  cells?: Readonly<Record<string, string>>;
  text: string;
}

/** The rows of a sheet as they should stand: as they are, where nothing is to be mended. */
function linesOf(sheet: Sheet, table: Fitted): Line[] {
  const { records, problems } = sheet;
  const raw = problems.some(({ rule }) => rule === 'separator') ? undefined : rawRows(sheet.text);
  const asIs = (index: number) => {
    const text = raw?.[index] ?? write(records[index]!);
    return text.endsWith('\n') ? text : `${text}\n`;
  };
  const ragged = table.problems.filter(({ rule }) => rule === 'ragged-row').map(({ row }) => row!);
  const fitted = table.rows.map(({ row, cells }) => {
    const made = table.header.map((name) => cells[name]!);
    const isSame = made.join('\0') === records[row - 1]!.join('\0');
    return { row, cells, text: isSame ? asIs(row - 1) : write(made) };
  });
  return [...fitted, ...ragged.map((row) => ({ row, text: asIs(row - 1) }))].sort(
    (a, b) => a.row - b.row,
  );
}

/** The rows of a text as they stand in it, with their line breaks. */
export function rawRows(text: string): string[] {
  const rows: string[] = [];
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ meta }) => {
      rows.push(text.slice(from, meta.cursor));
      from = meta.cursor;
    },
  });
  return rows;
}

const write = (cells: readonly string[]) => toCsv(cells, []);
