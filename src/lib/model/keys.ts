import type { CsvRow, CsvTable } from './csv';
import type { Problem } from './problems';
import { remember } from './remember';
import { itemsOf, type Resource } from './schema';

/** The values of keys that rows have taken so far, by the columns of the key. */
export type Taken = Map<string, Set<string>>;

/** The columns, alone or together, whose values no two rows of a table may share. */
function keysOf({ schema: { fields, primaryKey } }: Resource): string[][] {
  const unique = fields.filter((f) => f.constraints?.unique).map((f) => [f.name]);
  return unique.some((key) => key.join() === primaryKey.join()) ? unique : [primaryKey, ...unique];
}

/**
 * The rows of a table that repeat a key of a row before them.
 * @param taken keys that are taken already; those of the table are added
 */
export function checkKeys(
  resource: Resource,
  table: CsvTable,
  taken: Taken = new Map(),
): Problem[] {
  return keysOf(resource).flatMap((key) => {
    const column = key.join(', ');
    const seen = taken.get(column) ?? new Set<string>();
    taken.set(column, seen);
    const problems: Problem[] = [];
    for (const { row, cells } of table.rows) {
      const value = key.length === 1 ? cells[key[0]!]! : key.map((name) => cells[name]).join(', ');
      if (value !== '' && seen.has(value)) {
        problems.push({ file: table.file, row, column, value, rule: 'duplicate' });
      } else seen.add(value);
    }
    return problems;
  });
}

/** A column whose values, or items, are those of a column of another table. */
export interface Reference {
  column: string;
  /** Between the items of a cell; undefined: the cell is one item. */
  separator: string | undefined;
  resource: string;
  field: string;
}

/** The columns of a table that refer to another. */
export function referencesOf({ schema }: Resource): Reference[] {
  const lists = schema.fields.flatMap(({ name: column, list }) =>
    list?.reference ? [{ column, separator: list.separator, ...list.reference }] : [],
  );
  const keys = (schema.foreignKeys ?? []).map((key) => ({
    column: key.fields[0]!,
    separator: undefined,
    resource: key.reference.resource,
    field: key.reference.fields[0]!,
  }));
  return [...lists, ...keys];
}

/** The items of a row that a reference names. */
export const itemsReferred = ({ column, separator }: Reference, { cells }: CsvRow): string[] =>
  itemsOf(cells[column]!, separator ?? '\n');

/** The values of a table that the tables they refer to do not have. */
export function checkReferences(
  resource: Resource,
  table: CsvTable,
  tables: ReadonlyMap<string, CsvTable>,
): Problem[] {
  return referencesOf(resource).flatMap((reference) => {
    const target = tables.get(reference.resource);
    if (!target?.header.includes(reference.field)) return [];
    if (!table.header.includes(reference.column)) return [];
    const { column, field, separator = '\n' } = reference;
    const known = new Set(target.rows.map(({ cells }) => cells[field]));
    const strangersIn = remember((cell) =>
      itemsOf(cell, separator).filter((item) => !known.has(item)),
    );
    const problems: Problem[] = [];
    for (const { row, cells } of table.rows) {
      for (const value of strangersIn(cells[column]!)) {
        const { file: detail } = target;
        problems.push({ file: table.file, row, column, value, rule: 'reference', detail });
      }
    }
    return problems;
  });
}
