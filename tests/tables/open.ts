import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { parseCsv, type CsvTable } from '$lib/model/csv';
import type { Db } from '$lib/db/db';
import type { Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import { toSpans, type Span } from '$lib/model/event';
import { enumOf, resourceOf, type DataPackage } from '$lib/model/schema';
import { defaultSelection, type Choices } from '$lib/selection/selection';
import { writeSpans } from '$lib/model/spans';
import { schema as dataPackage } from '$lib/server/data';
import { openNodeDb } from '$lib/server/db';
import { loadTables, select } from '$lib/tables/tables';

// Starting the engine takes a second or two, and many more on a machine with other work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The published tables, or the invented ones. */
export type Folder = 'data' | 'tests/fixtures';

/**
 * The schema of a folder. The fixtures keep their own horizon: new evidence must change no test.
 */
export function schemaOf(folder: Folder): DataPackage {
  return folder === 'data'
    ? dataPackage
    : { ...dataPackage, lastEvidence: '2025-11-07', lastSearched: '2026-03' };
}

/** A table of a folder as Papa Parse reads it. */
export function readTable(folder: Folder, name: string): CsvTable {
  const { path } = resourceOf(schemaOf(folder), name);
  return parseCsv(path, readFileSync(`${folder}/${path}`, 'utf8'));
}

/** The rows of a table of a folder, as cells by column. */
export const cellsOf = (folder: Folder, name: string): Record<string, string>[] =>
  readTable(folder, name).rows.map(({ cells }) => cells);

/** The days that an event of a folder is about, worked out anew from its cells. */
export const spansOf = (folder: Folder, { start, end, cadence }: Record<string, string>): Span[] =>
  toSpans({ start: start!, end: end!, cadence: cadence! }, parseDay(schemaOf(folder).lastEvidence));

/** The texts that `loadTables()` asks for, by path. */
export function filesOf(folder: Folder): Record<string, string> {
  const { resources } = schemaOf(folder);
  const read = resources.filter((resource) => !resource.derivedFrom);
  return {
    ...Object.fromEntries(
      read.map(({ path }) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
    ),
    'spans.csv': writeSpans(readTable(folder, 'events'), dataPackage),
  };
}

/** What a reader of a folder may choose, with services named in a language. */
export function choicesOf(folder: Folder, locale: Locale = 'en'): Choices {
  const schema = schemaOf(folder);
  return {
    period: { first: parseDay(schema.temporal.start), last: parseDay(schema.lastEvidence) },
    services: cellsOf(folder, 'services').map((row) => ({
      id: row.service_id!,
      name: { en: row.name!, ru: row.name_ru!, kk: row.name_kk! }[locale],
      isHeadline: row.headline === 'true',
    })),
    measures: enumOf(schema, 'events', 'measure'),
    scopes: enumOf(schema, 'events', 'scope'),
    grades: enumOf(schema, 'events', 'evidence_grade'),
  };
}

let engine: Promise<Db> | undefined;
const opened = new Map<Folder, Promise<Db>>();

/**
 * The tables of a folder in the engine of the build, under the default selection. Test files share one
 * engine: what a file selected before is selected back.
 */
export async function openTables(folder: Folder): Promise<Db> {
  const opening = opened.get(folder) ?? open(folder);
  opened.set(folder, opening);
  const db = await opening;
  await select(db, defaultSelection(choicesOf(folder)));
  return db;
}

async function open(folder: Folder): Promise<Db> {
  engine ??= openNodeDb();
  const db = within(await engine, folder);
  await loadTables(db, schemaOf(folder), filesOf(folder));
  return db;
}

/** A namespace of its own in an engine, so that one holds the tables of several folders. */
export function within(db: Db, namespace: string): Db {
  const use = `create schema if not exists "${namespace}"; use "${namespace}";`;
  return {
    ...db,
    run: (sql) => db.run(`${use}\n${sql}`),
    async rows(sql, parameters) {
      // The engine blocks, so that nothing comes between the two.
      const [, rows] = await Promise.all([db.run(use), db.rows<never>(sql, parameters)]);
      return rows;
    },
  };
}

/** An empty namespace, for tables that a test makes itself. */
export async function openNamespace(namespace: string): Promise<Db> {
  engine ??= openNodeDb();
  return within(await engine, namespace);
}
