import type { Files } from './check';
import { parseCsv, toCsv } from './csv';
import { resourceOf, type DataPackage } from './schema';
import { writeSpans } from './spans';
import { keyOf } from './translation';

/** One row: its cells by column. */
export type Row = Readonly<Record<string, string>>;

/** Rows that someone proposes, by table, in the columns of the table. */
export type Draft = Readonly<Record<string, readonly Row[]>>;

/** What a proposed row does to its table: `same`, it is there already, cell by cell. */
export type Effect = 'added' | 'changed' | 'same';

/**
 * A function that says what proposed rows do to a published table: a row with their key may be there, and may be
 * the same.
 *
 * @param files texts of the published tables by path
 */
export function effectsOn(
  dataPackage: DataPackage,
  files: Files,
  table: string,
): (row: Row) => Effect {
  const resource = resourceOf(dataPackage, table);
  const known = new Map(
    rowsOf(dataPackage, files, table).map((row) => [keyOf(resource, row), row]),
  );
  return (row) => {
    const old = known.get(keyOf(resource, row));
    if (!old) return 'added';
    const isSame = resource.schema.fields.every(({ name }) => old[name] === (row[name] ?? ''));
    return isSame ? 'same' : 'changed';
  };
}

/** A draft with more rows; those with their keys give way. */
export function withRows(
  dataPackage: DataPackage,
  draft: Draft,
  table: string,
  rows: readonly Row[],
): Draft {
  return { ...draft, [table]: merged(dataPackage, table, draft[table] ?? [], rows) };
}

/** A draft without a row; a table that has none left is gone. */
export function withoutRow(draft: Draft, table: string, row: Row): Draft {
  const { [table]: rows = [], ...others } = draft;
  const left = rows.filter((one) => one !== row);
  return left.length === 0 ? others : { ...others, [table]: left };
}

/**
 * The tables with the rows of a draft in them, spans worked out again: rows whose key is known take the
 * place of the old, new ones stand at the end.
 *
 * @throws RangeError `unknown table: …`, or as `toSpans()` for dates that are none
 */
export function withDraft(dataPackage: DataPackage, files: Files, draft: Draft): Files {
  const changed = Object.entries(draft).map(([table, rows]) => {
    const { path, schema } = resourceOf(dataPackage, table);
    const columns = schema.fields.map(({ name }) => name);
    const all = merged(dataPackage, table, rowsOf(dataPackage, files, table), rows);
    return [path, toCsv(columns, all)] as const;
  });
  const made: Files = { ...files, ...Object.fromEntries(changed) };
  const { path } = resourceOf(dataPackage, 'events');
  return { ...made, 'spans.csv': writeSpans(parseCsv(path, made[path]!), dataPackage) };
}

/** The rows of a draft for one table, as a CSV file with its header. */
export const draftCsv = (dataPackage: DataPackage, draft: Draft, table: string): string =>
  toCsv(
    resourceOf(dataPackage, table).schema.fields.map(({ name }) => name),
    draft[table] ?? [],
  );

function merged(
  dataPackage: DataPackage,
  table: string,
  old: readonly Row[],
  rows: readonly Row[],
): Row[] {
  const resource = resourceOf(dataPackage, table);
  const fresh = new Map(rows.map((row) => [keyOf(resource, row), row]));
  const kept = old.map((row) => {
    const key = keyOf(resource, row);
    const taken = fresh.get(key);
    fresh.delete(key);
    return taken ?? row;
  });
  return [...kept, ...fresh.values()];
}

const rowsOf = (dataPackage: DataPackage, files: Files, table: string): Row[] => {
  const { path } = resourceOf(dataPackage, table);
  return parseCsv(path, files[path] ?? '').rows.map(({ cells }) => cells);
};
