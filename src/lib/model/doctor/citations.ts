import type { CsvRow, CsvTable } from '../csv';
import { itemsReferred, referencesOf } from '../keys';
import type { Problem } from '../problems';
import type { DataPackage } from '../schema';

/** The sources that no row of any table cites. */
export function checkUnused(
  dataPackage: DataPackage,
  file: string,
  rows: readonly CsvRow[],
  tables: ReadonlyMap<string, CsvTable>,
): Problem[] {
  const cited = new Set<string>();
  for (const resource of dataPackage.resources) {
    for (const reference of referencesOf(resource).filter((one) => one.resource === 'sources')) {
      for (const row of tables.get(resource.name)?.rows ?? []) {
        for (const id of itemsReferred(reference, row)) cited.add(id);
      }
    }
  }
  return rows
    .filter(({ cells }) => !cited.has(cells.source_id!))
    .map(({ row, cells: { source_id: value = '' } }) => ({
      file,
      row,
      column: 'source_id',
      value,
      rule: 'unused-source' as const,
    }));
}

/** An address without what leads to the same page all the same: scheme, www and mobile hosts, marks of campaigns. */
export const plainAddress = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|amp)\./, '')
    .replace(/#.*$/, '')
    .replaceAll(/(?<=[?&])(?:utm_[a-z]+|fbclid|gclid|yclid)=[^&]*&?/g, '')
    .replace(/\/?[?&]?$/, '')
    .replace(/\/(?:index\.html?)?$/, '');

/**
 * The sources that are probably there already: with the same address but for its form, or with the same title
 * of the same publisher and day.
 *
 * @param known sources to compare with; they are not reported
 */
export function checkSameSources(
  file: string,
  known: readonly CsvRow[],
  rows: readonly CsvRow[],
): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  const look = ({ row, cells }: CsvRow, isNew: boolean) => {
    const { source_id: id = '', url = '', title = '', publisher = '', published = '' } = cells;
    const marks = [
      ...(url === '' ? [] : [`url ${plainAddress(url)}`]),
      ...(title === '' ? [] : [`title ${`${title}\n${publisher}`.toLowerCase()}\n${published}`]),
    ];
    const same = marks.map((mark) => seen.get(mark)).find((one) => one !== undefined && one !== id);
    for (const mark of marks) seen.set(mark, seen.get(mark) ?? id);
    if (!isNew || same === undefined) return;
    problems.push({ file, row, column: 'source_id', value: id, rule: 'same-source', detail: same });
  };
  for (const row of known) look(row, false);
  for (const row of rows) look(row, true);
  return problems;
}
