import { checkAgainst, checkCells } from '../check';
import type { CsvRow, CsvTable } from '../csv';
import { parseDay } from '../day';
import { checkKeys } from '../keys';
import type { Problem } from '../problems';
import type { DataPackage } from '../schema';
import { checkSameSources, checkUnused } from './citations';
import type { Fitted } from './fit';
import { checkLetters } from './letters';
import { checkOverlaps } from './overlaps';
import { checkPrecision } from './precision';
import { withProposals } from './suggest';

/**
 * The problems of the rows of a table: of each cell, of keys, of references, and of what they say.
 * @param known other rows of the same table
 * @param tables all tables with all their rows, those of `table` among them
 */
export function examine(
  dataPackage: DataPackage,
  table: Fitted,
  known: readonly CsvRow[],
  tables: ReadonlyMap<string, CsvTable>,
): Problem[] {
  const { resource, rows, doubted } = table;
  const taken = new Map<string, Set<string>>();
  checkKeys(resource, { ...table, rows: [...known] }, taken);
  const formal = [
    ...checkCells(resource, table),
    ...checkKeys(resource, table, taken),
    ...checkAgainst(dataPackage, resource, table, tables),
  ].filter(({ row, column }) => !doubted.get(row!)?.has(column!));
  const suggested = withProposals(formal, resource, tables);
  const said = sayingsOf(dataPackage, table, known, tables);
  return [...suggested, ...checkLetters(table, rows), ...said];
}

/** What the rows of events and of sources contradict or repeat. */
function sayingsOf(
  dataPackage: DataPackage,
  { file, resource, rows }: Fitted,
  known: readonly CsvRow[],
  tables: ReadonlyMap<string, CsvTable>,
): Problem[] {
  if (resource.name === 'events') {
    const sources = tables.get('sources')?.rows ?? [];
    const published = new Map(sources.map(({ cells }) => [cells.source_id!, cells.published!]));
    return [
      ...checkPrecision(file, rows, published),
      ...checkOverlaps(file, known, rows, parseDay(dataPackage.lastEvidence)),
    ];
  }
  if (resource.name !== 'sources') return [];
  const same = checkSameSources(file, known, rows);
  const told = new Set(same.map(({ value }) => value));
  const unused = checkUnused(dataPackage, file, rows, tables);
  return [...same, ...unused.filter(({ value }) => !told.has(value))];
}
