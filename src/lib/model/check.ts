import { checkCell, isEdtf, succeeds } from './cell';
import { parseCsv, type CsvTable } from './csv';
import { parseDay } from './day';
import { toSpans, type EventDates } from './event';
import type { Problem } from './problems';
import { itemsOf, type DataPackage, type Resource } from './schema';

/** The texts of the files of data/ by path, e.g. `events.csv`. */
export type Files = Record<string, string>;

/**
 * Every problem of a data folder at once: table by table the types, forms, allowed values and keys,
 * then references, then dates of events that run backwards or outrun the evidence.
 */
export function checkPackage(dataPackage: DataPackage, files: Files): Problem[] {
  const problems: Problem[] = [];
  const tables = new Map<string, CsvTable>();
  for (const resource of dataPackage.resources.filter((r) => !r.derivedFrom)) {
    const text = files[resource.path];
    if (text === undefined) {
      problems.push({ file: resource.path, rule: 'missing-file' });
      continue;
    }
    const table = parseCsv(resource.path, text);
    tables.set(resource.name, table);
    problems.push(...table.problems, ...checkTable(resource, table));
  }
  for (const resource of dataPackage.resources) {
    const table = tables.get(resource.name);
    if (table) problems.push(...checkReferences(resource, table, tables));
  }
  const events = tables.get('events');
  if (events) problems.push(...checkEventDates(events, dataPackage));
  return problems;
}

/** The problems of one table taken alone. */
export function checkTable(resource: Resource, table: CsvTable): Problem[] {
  const { fields, primaryKey } = resource.schema;
  const expected = fields.map((field) => field.name).join(',');
  const found = table.header.join(',');
  if (found !== expected) {
    return [{ file: table.file, row: 1, rule: 'header', value: found, detail: expected }];
  }
  const cells = table.rows.flatMap((row) =>
    fields.flatMap((field) => checkCell(table.file, row, field)),
  );
  const unique = fields.filter((f) => f.constraints?.unique).map((f) => [f.name]);
  const keys = unique.some((key) => key.join() === primaryKey.join())
    ? unique
    : [primaryKey, ...unique];
  return [...cells, ...keys.flatMap((key) => checkUnique(table, key))];
}

function checkUnique(table: CsvTable, key: string[]): Problem[] {
  const seen = new Set<string>();
  return table.rows.flatMap(({ row, cells }) => {
    const value = key.map((name) => cells[name]).join(', ');
    if (value === '' || !seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ file: table.file, row, column: key.join(', '), value, rule: 'duplicate' as const }];
  });
}

function checkReferences(
  resource: Resource,
  table: CsvTable,
  tables: ReadonlyMap<string, CsvTable>,
): Problem[] {
  const lists = resource.schema.fields.flatMap(({ name, list }) =>
    list?.reference ? [{ name, separator: list.separator, ...list.reference }] : [],
  );
  const keys = (resource.schema.foreignKeys ?? []).map((key) => ({
    name: key.fields[0]!,
    separator: undefined,
    resource: key.reference.resource,
    field: key.reference.fields[0]!,
  }));
  return [...lists, ...keys].flatMap((reference) => {
    const target = tables.get(reference.resource);
    if (!target?.header.includes(reference.field)) return [];
    if (!table.header.includes(reference.name)) return [];
    const known = new Set(target.rows.map(({ cells }) => cells[reference.field]));
    return table.rows.flatMap(({ row, cells }) =>
      itemsOf(cells[reference.name]!, reference.separator ?? '\n')
        .filter((item) => !known.has(item))
        .map((value) => ({
          file: table.file,
          row,
          column: reference.name,
          value,
          rule: 'reference' as const,
          detail: target.file,
        })),
    );
  });
}

function checkEventDates(table: CsvTable, { lastEvidence }: DataPackage): Problem[] {
  const last = parseDay(lastEvidence);
  return table.rows.flatMap(({ row, cells }): Problem[] => {
    const { start = '', end = '', cadence = '' } = cells;
    const dates: EventDates = { start, end, cadence };
    if (!isEdtf(start) || (end !== '' && end !== '..' && !isEdtf(end))) return [];
    const place = { file: table.file, row, column: 'end', value: `${start}/${end}` };
    if (!succeeds(() => toSpans(dates, last))) return [{ ...place, rule: 'reversed' }];
    const isCovered = toSpans(dates, last).every((span) => span.last <= last);
    return isCovered ? [] : [{ ...place, rule: 'beyond-evidence', detail: lastEvidence }];
  });
}
