import { cellChecker } from './cell';
import { parseCsv, type CsvTable } from './csv';
import { checkKeys, checkReferences } from './keys';
import { checkEvidence, checkOrder } from './order';
import type { Problem } from './problems';
import type { DataPackage, Resource } from './schema';

/** The texts of the files of data/ by path, e.g. `events.csv`. */
export type Files = Record<string, string>;

/**
 * Every problem of a data folder at once: table by table the types, forms, allowed values and keys,
 * then references, then dates that run backwards or outrun the evidence. It reads the files strictly, as
 * the engine does: what `diagnose()` would mend is a problem.
 */
export function checkPackage(dataPackage: DataPackage, files: Files): Problem[] {
  const found: Problem[][] = [];
  const tables = new Map<string, CsvTable>();
  for (const resource of dataPackage.resources.filter((r) => !r.derivedFrom)) {
    const text = files[resource.path];
    if (text === undefined) {
      found.push([{ file: resource.path, rule: 'missing-file' }]);
      continue;
    }
    const table = parseCsv(resource.path, text);
    tables.set(resource.name, table);
    found.push(table.problems, checkTable(resource, table));
  }
  for (const resource of dataPackage.resources) {
    const table = tables.get(resource.name);
    if (table) found.push(checkAgainst(dataPackage, resource, table, tables));
  }
  return found.flat();
}

/** The problems of one table taken alone: its header, its cells, its keys. */
export function checkTable(resource: Resource, table: CsvTable): Problem[] {
  const expected = resource.schema.fields.map((field) => field.name).join(',');
  const found = table.header.join(',');
  return found === expected
    ? [...checkCells(resource, table), ...checkKeys(resource, table)]
    : [{ file: table.file, row: 1, rule: 'header', value: found, detail: expected }];
}

/** The problems of the cells of a table, row by row. */
export function checkCells(resource: Resource, table: CsvTable): Problem[] {
  const checkers = resource.schema.fields.map((field) => cellChecker(table.file, field));
  const problems: Problem[] = [];
  for (const row of table.rows) {
    for (const check of checkers) {
      for (const problem of check(row)) problems.push(problem);
    }
  }
  return problems;
}

/** The problems of a table beside the others: what it refers to, and the order of its dates. */
export function checkAgainst(
  dataPackage: DataPackage,
  resource: Resource,
  table: CsvTable,
  tables: ReadonlyMap<string, CsvTable>,
): Problem[] {
  const hasColumns = resource.schema.fields.every(({ name }) => table.header.includes(name));
  return [
    ...checkReferences(resource, table, tables),
    ...(hasColumns ? checkOrder(dataPackage, resource, table) : []),
    ...(hasColumns && resource.name === 'events' ? checkEvidence(dataPackage, table) : []),
  ];
}
