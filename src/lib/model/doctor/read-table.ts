import type { Problem } from '../problems';
import type { DataPackage, Resource } from '../schema';
import { fitRows, type Fitted } from './fit';
import { findHeader, mapHeader } from './header';
import { readSheet } from './sheet';

/** The bytes of a file, or a text that somebody pasted. */
export type Content = Uint8Array | string;

/** How long the start of a header that fits no table is shown. */
const shown = 200;

/**
 * Reads a file as one of the tables: which one, its header says.
 * @param resource where the table is known already
 * @returns no table where none can be read; the problems say why
 */
export function readTable(
  dataPackage: DataPackage,
  file: string,
  content: Content,
  resource?: Resource,
): { table?: Fitted; problems: Problem[] } {
  const sheet = readSheet(file, content);
  if (sheet.records.length === 0) return { problems: sheet.problems };
  const resources = resource ? [resource] : dataPackage.resources;
  const found = findHeader({ ...dataPackage, resources }, sheet.records);
  if (!found) {
    const at = sheet.records.findIndex((record) => record.some((cell) => cell.trim() !== ''));
    if (at < 0) return { problems: [...sheet.problems, { file, rule: 'empty-file' }] };
    const value = sheet.records[at]!.join(',').slice(0, shown);
    const tables = resources.filter((one) => !one.derivedFrom).map(({ path }) => path);
    const problem = { file, row: at + 1, rule: 'unknown-table' as const, value };
    return { problems: [...sheet.problems, { ...problem, detail: tables.join(', ') }] };
  }
  const header = mapHeader(file, found.resource, sheet.records, found.at);
  const isWhole = !header.problems.some(
    ({ rule }) => rule === 'column-missing' || rule === 'column-twice',
  );
  if (!isWhole) return { problems: [...sheet.problems, ...header.problems] };
  const table = fitRows(sheet, header);
  const problems = [...sheet.problems, ...table.problems];
  const isEmpty = sheet.records.length <= found.at + 1;
  return { table, problems: isEmpty ? [...problems, { file, rule: 'no-rows' }] : problems };
}
