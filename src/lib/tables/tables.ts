import type { Db } from '$lib/db/db';
import { formatDay } from '$lib/model/day';
import type { DataPackage, Field, Resource } from '$lib/model/schema';
import { outlinedGrades, type Selection } from '$lib/selection/selection';
import clearShownSql from './clear-shown.sql?raw';
import coverageSql from './coverage.sql?raw';
import coverSql from './cover.sql?raw';
import measurementDaysSql from './measurement-days.sql?raw';
import measurementMonthsSql from './measurement-months.sql?raw';
import selectSql from './select.sql?raw';
import sessionSql from './session.sql?raw';
import shownEventDaysSql from './shown-event-days.sql?raw';
import shownSql from './shown.sql?raw';
import tablesSql from './tables.sql?raw';
import viewsSql from './views.sql?raw';

const types: Record<Field['type'], string> = {
  string: 'varchar',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
};

/** The tables that charts read, through tables.sql and its views. */
export const chartTables = [
  'events',
  'spans',
  'services',
  'sources',
  'precedents',
  'legal-steps',
  'provisions',
  'platforms',
  'scenarios',
  'measurements',
];

/**
 * Loads the tables of the schema with their declared types. `select()` then makes what charts read.
 * A cell that does not fit its type is an error; nothing is guessed.
 *
 * @param files texts or their bytes by path, as the schema names them; `spans.csv` among them
 * @param names the tables to load; those that charts read must be among them
 * @throws RangeError `missing file: …`, QueryError
 */
export async function loadTables(
  db: Db,
  dataPackage: DataPackage,
  files: Readonly<Record<string, string | Uint8Array>>,
  names: readonly string[] = dataPackage.resources.map(({ name }) => name),
): Promise<void> {
  await db.run(sessionSql);
  for (const resource of dataPackage.resources.filter(({ name }) => names.includes(name))) {
    const file = files[resource.path];
    if (file === undefined && !resource.optional) {
      throw new RangeError(`missing file: ${resource.path}`);
    }
    await db.run(createTable(resource));
    if (file === undefined) continue;
    await db.addFile(resource.path, file);
    await db.run(copyTable(resource));
    await db.dropFile(resource.path);
  }
  await db.run(coverageSql);
  await db.rows(coverSql, [
    dataPackage.temporal.start,
    dataPackage.lastEvidence,
    dataPackage.lastSearched,
  ]);
  await db.run(tablesSql);
  await db.run(measurementDaysSql);
  await db.run(measurementMonthsSql);
  await db.run(viewsSql);
}

/** Makes the `shown_…` tables, which every chart reads, hold what a selection shows. */
export async function select(db: Db, selection: Selection): Promise<void> {
  const { period, services, measures, scopes, grades } = selection;
  await Promise.all([
    db.run(clearShownSql),
    db.rows(selectSql, [
      period && formatDay(period.first),
      period && formatDay(period.last),
      services && services.join(';'),
      measures.join(';'),
      scopes.join(';'),
      grades.join(';'),
      outlinedGrades(selection).join(';'),
    ]),
    db.rows(shownSql),
    db.rows(shownEventDaysSql),
  ]);
}

/** The statement that makes the table of a resource: its columns, types and allowed values. */
export function createTable({ name, schema }: Resource): string {
  const columns = schema.fields.map(({ name, type, constraints }) => {
    const values = constraints?.enum?.map((value) => `'${value}'`).join(', ');
    const required = constraints?.required ? ' not null' : '';
    return `  ${quoted(name)} ${values ? `enum (${values})` : types[type]}${required}`;
  });
  return `create table ${quoted(name)} (\n${columns.join(',\n')}\n)`;
}

/** The statement that fills the table of a resource from the file at its path. */
export const copyTable = ({ name, path }: Resource): string =>
  `copy ${quoted(name)} from '${path}'
    (format csv, header true, auto_detect false, delimiter ',', quote '"', escape '"', null '')`;

const quoted = (name: string) => `"${name}"`;
