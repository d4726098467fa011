import type { Files } from '../check';
import type { CsvRow, CsvTable } from '../csv';
import type { Problem } from '../problems';
import type { DataPackage } from '../schema';
import { keyOf } from '../translation';
import { examine } from './examine';
import type { Fitted } from './fit';
import { ProblemList } from './limit';
import { readTable, type Content } from './read-table';

/** What the doctor says of files, and the tables that it read from them: those that have one. */
export interface Diagnosis {
  problems: Problem[];
  tables: Fitted[];
}

/**
 * Every problem of new files beside the published tables: how they are written, what their cells hold, what they
 * refer to, and what contradicts itself. A row whose key is published takes the place of the old one; a row that
 * is published as it stands is not looked at again.
 *
 * New files may refer to each other. Their names do not matter: the header says which table a file belongs to.
 * Rows are those of `tables`, with every cell as it was meant where that is certain; they may go into the
 * published tables where `isAccepted(problems)`.
 *
 * @param files texts of the published tables by path
 * @param newFiles bytes of each new file, or a text that was pasted, by name
 */
export function diagnose(
  dataPackage: DataPackage,
  files: Files,
  newFiles: Record<string, Content>,
): Diagnosis {
  const published = readPublished(dataPackage, files);
  const read = Object.entries(newFiles).map(([file, content]) => ({
    file,
    ...readTable(dataPackage, file, content),
  }));
  const merged = new Map(published);
  const news = new Map<Fitted, News>();
  for (const { table } of read) {
    if (!table) continue;
    const { name } = table.resource;
    const now = newsOf(table, merged.get(name)?.rows ?? []);
    news.set(table, now);
    const target = { ...table, file: table.resource.path, problems: [] };
    merged.set(name, { ...target, rows: [...now.kept, ...table.rows] });
  }
  const problems = read.flatMap(({ problems, table }) => {
    const list = new ProblemList();
    list.addAll(problems);
    if (table) {
      const { fresh, kept, replaced } = news.get(table)!;
      list.addAll(replaced);
      list.addAll(examine(dataPackage, { ...table, rows: fresh }, kept, merged));
    }
    return list.end();
  });
  return { problems, tables: [...news.keys()] };
}

const publishedBefore = new WeakMap<Files, ReadonlyMap<string, CsvTable>>();

/** The published tables by name, read once: new files are checked beside the same ones again and again. */
function readPublished(dataPackage: DataPackage, files: Files): ReadonlyMap<string, CsvTable> {
  const known = publishedBefore.get(files);
  if (known) return known;
  const tables = new Map<string, CsvTable>();
  for (const resource of dataPackage.resources) {
    const text = files[resource.path];
    if (text === undefined) continue;
    const { table } = readTable(dataPackage, resource.path, text, resource);
    if (table) tables.set(resource.name, table);
  }
  publishedBefore.set(files, tables);
  return tables;
}

/** What a new table brings. */
interface News {
  /** Rows of the table as it was that stay. */
  kept: CsvRow[];
  /** New rows that are not there yet as they stand. */
  fresh: CsvRow[];
  /** A note for each row that takes the place of another. */
  replaced: Problem[];
}

function newsOf({ file, resource, rows }: Fitted, known: readonly CsvRow[]): News {
  const old = new Map(known.map((row) => [keyOf(resource, row.cells), row]));
  const taken = new Set<CsvRow>();
  const replaced: Problem[] = [];
  const same = new Set<CsvRow>();
  for (const row of rows) {
    const key = keyOf(resource, row.cells);
    const before = old.get(key);
    if (!before || taken.has(before)) continue;
    taken.add(before);
    const changed = resource.schema.fields.filter(
      ({ name }) => before.cells[name] !== row.cells[name],
    );
    if (changed.length === 0) {
      same.add(row);
      continue;
    }
    const column = resource.schema.primaryKey.join(', ');
    const detail = changed.map(({ name }) => name).join(', ');
    replaced.push({ file, row: row.row, column, value: key, rule: 'replaces-row', detail });
  }
  const kept = [...known.filter((row) => !taken.has(row)), ...same];
  return { kept, fresh: rows.filter((row) => !same.has(row)), replaced };
}
