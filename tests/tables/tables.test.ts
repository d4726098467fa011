import { beforeAll, expect, test } from 'vitest';
import { charts } from '../languages';
import { publishedTable } from '$lib/charts/chart';
import type { Db } from '$lib/db/db';
import { QueryError } from '$lib/db/db';
import type { Resource } from '$lib/model/schema';
import { resourceOf } from '$lib/model/schema';
import { defaultSelection } from '$lib/selection/selection';
import { createTable, loadTables, select } from '$lib/tables/tables';
import {
  cellsOf,
  choicesOf,
  filesOf,
  openNamespace,
  openTables,
  readTable,
  schemaOf,
  type Folder,
} from './open';

const chartSql = import.meta.glob<string>('/src/lib/charts/*/query.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tableSql = import.meta.glob<string>('/src/lib/tables/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const allSql = Object.entries({ ...chartSql, ...tableSql });
const rowSources = import.meta.glob<string>('/src/lib/charts/*/rows.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const queries = [
  ...Object.entries(chartSql),
  ...['events', 'publishers', 'sources'].map((name): [string, string] => {
    const path = `/src/lib/tables/${name}.sql`;
    return [path, tableSql[path]!];
  }),
];
const folders: Folder[] = ['tests/fixtures', 'data'];
const tables = schemaOf('data').resources.filter((resource) => !resource.derivedFrom);

let db: Record<Folder, Db>;
beforeAll(async () => {
  db = { data: await openTables('data'), 'tests/fixtures': await openTables('tests/fixtures') };
});

test('there is one query in the folder of each chart', () => {
  expect(Object.values(chartSql).sort()).toEqual(charts.map((chart) => chart.query).sort());
});

test.each(folders)('every query gives rows of %s under the default selection', async (folder) => {
  for (const [path, query] of queries) {
    const rows = await db[folder].rows(query);
    expect(rows.length, path).toBeGreaterThan(0);
  }
});

test.each(folders)('every query gives rows of %s that are plain JSON', async (folder) => {
  for (const [path, query] of queries) {
    const rows = await db[folder].rows(query);
    expect(JSON.parse(JSON.stringify(rows)), path).toEqual(rows);
  }
});

test('every query casts what it gives to text, number or boolean', async () => {
  // Days, enums and whole numbers of 64 bits reach the page as objects.
  for (const [path, query] of queries) {
    const columns = await db.data.rows<{ column_type: string }>(`describe ${query}`);
    const types = new Set(columns.map((column) => column.column_type));
    expect(
      [...types].filter((type) => !['VARCHAR', 'DOUBLE', 'BOOLEAN'].includes(type)),
      path,
    ).toEqual([]);
  }
});

test('every query bears a selection that matches nothing', async () => {
  const choices = choicesOf('data');
  await select(db.data, {
    ...defaultSelection(choices),
    services: [],
    measures: [],
    scopes: [],
    grades: [],
  });
  for (const [path, query] of queries) {
    await expect(db.data.rows(query), path).resolves.toBeInstanceOf(Array);
  }
  await select(db.data, defaultSelection(choices));
});

/** The columns of the rows that a chart draws: those of its query, or those that its model makes of them. */
async function columnsOf(chart: (typeof charts)[number]): Promise<string[]> {
  if (!chart.derive) {
    const columns = await db.data.rows<{ column_name: string }>(`describe ${chart.query}`);
    return columns.map((column) => column.column_name);
  }
  const rows = await chart.derive(await db.data.rows<never>(chart.query));
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

test('every chart draws the columns of its Row type', async () => {
  for (const chart of charts) {
    const source = rowSources[`/src/lib/charts/${chart.slug}/rows.ts`]!;
    const body = /export interface Row \{\n(.*?)\n\}/s.exec(source)![1]!;
    const properties = [...body.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1]);
    expect((await columnsOf(chart)).sort(), chart.slug).toEqual(properties.sort());
  }
});

test.each(folders)('every chart publishes all its columns in each row of %s', async (folder) => {
  for (const chart of charts) {
    const found = await db[folder].rows<never>(chart.query);
    const published = publishedTable(chart, chart.derive ? await chart.derive(found) : found);
    expect(published.columns.slice(0, chart.columns.length), chart.slug).toEqual(chart.columns);
    for (const row of published.rows) {
      expect(
        published.columns.filter((column) => row[column] === undefined),
        chart.slug,
      ).toEqual([]);
    }
  }
});

test('a chart that publishes the rows of its query as they are lacks no column but names', async () => {
  for (const chart of charts.filter((chart) => !chart.publish)) {
    const left = (await columnsOf(chart)).filter((name) => !chart.columns.includes(name));
    // A service is published by its id; services.csv has what belongs to it.
    expect(
      left.filter((name) => !/^(name(_\w\w)?|category)$/.test(name)),
      chart.slug,
    ).toEqual([]);
  }
});

test('createTable() makes the columns of the schema, in order and with their types', async () => {
  const types: Record<string, string> = {
    string: 'VARCHAR',
    integer: 'INTEGER',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
  };
  for (const { name, schema } of schemaOf('data').resources) {
    const columns = await db.data.rows(
      `select column_name as name, column_type as type, "null" as optional from (describe "${name}")`,
    );
    expect(columns, name).toEqual(
      schema.fields.map((field) => {
        const values = field.constraints?.enum?.map((value) => `'${value}'`).join(', ');
        return {
          name: field.name,
          type: values ? `ENUM(${values})` : types[field.type],
          optional: field.constraints?.required ? 'NO' : 'YES',
        };
      }),
    );
  }
});

/** Loads a table of the fixtures in which one text is replaced by another. */
async function loadChanged(name: string, from: string, to: string): Promise<void> {
  const resource = resourceOf(schemaOf('tests/fixtures'), name);
  const text = filesOf('tests/fixtures')[resource.path]!;
  expect(text, 'the text to replace').toContain(from);
  const bad = await openNamespace(`bad ${name} ${to}`);
  await loadTables(
    bad,
    { ...schemaOf('tests/fixtures'), resources: [resource] },
    { [resource.path]: text.replace(from, to) },
  );
}

test.each<[what: string, table: string, from: string, to: string, found: string]>([
  ['a boolean that is neither true nor false', 'services', ',true', ',maybe', 'maybe'],
  ['a number that is none', 'indicators', ',2020,', ',about 2020,', 'about 2020'],
  ['a day that does not exist', 'spans', '2019-05-09', '2019-02-30', '2019-02-30'],
  ['a value outside its enum', 'events', ',continuous,', ',always,', 'always'],
  ['a required cell that is empty', 'services', 'facebook,Facebook', 'facebook,', 'name'],
  ['a row with a cell too many', 'sources', 'example-dataset,', 'example-dataset,,', 'sources'],
])(
  'loadTables() refuses %s, with the statement in the error',
  async (_, table, from, to, found) => {
    const error = await loadChanged(table, from, to).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QueryError);
    expect((error as QueryError).sql).toContain(`copy "${table}" from`);
    expect((error as QueryError).message).toContain((error as QueryError).sql);
    expect((error as QueryError).message).toContain(found);
  },
);

test('loadTables() names the file that is missing', async () => {
  const { 'claims.csv': _, ...files } = filesOf('tests/fixtures');
  const half = await openNamespace('half');
  await expect(loadTables(half, schemaOf('tests/fixtures'), files)).rejects.toThrow(
    'missing file: claims.csv',
  );
});

test('a query that does not run is an error that carries the statement', async () => {
  await expect(db.data.rows('select nothing from nowhere')).rejects.toThrow(
    /nowhere.*\nselect nothing from nowhere$/s,
  );
});

// Two parsers, one truth.

/** A cell as text; a number without the form in which it was written. */
const asText = ({ schema }: Resource, column: string, value: string | null): string => {
  const { type } = schema.fields.find((field) => field.name === column)!;
  if (value === null || value === '') return '';
  return type === 'number' ? String(Number(value)) : value;
};

test.each(folders.flatMap((folder) => tables.map((table) => [table.path, folder, table] as const)))(
  'Papa Parse and the engine see the same rows of %s in %s',
  async (_, folder, resource) => {
    const columns = resource.schema.fields.map((field) => field.name);
    const texts = columns.map((column) => `"${column}"::varchar as "${column}"`);
    const loaded = await db[folder].rows<Record<string, string | null>>(
      `select ${texts.join(', ')} from "${resource.name}"`,
    );
    const parsed = readTable(folder, resource.name);
    expect(parsed.problems).toEqual([]);
    expect(
      loaded.map((row) => columns.map((column) => asText(resource, column, row[column]!))),
    ).toEqual(
      parsed.rows.map(({ cells }) =>
        columns.map((column) => asText(resource, column, cells[column]!)),
      ),
    );
  },
);

test('createTable() keeps a column that SQL would take for a word of its own', () => {
  const { name, path, title, description, schema } = resourceOf(schemaOf('data'), 'precedents');
  const fields = schema.fields.filter((field) => field.name === 'set');
  const table = { name, path, title, description, schema: { ...schema, fields } };
  expect(createTable(table)).toContain('"set" enum (');
});

// The text of a statement is constant: a selection is a row, never a part of the text.

test('no SQL file has a mark that a program would fill in', () => {
  expect(allSql.filter(([, sql]) => /\$\{|\$\d|%s/.test(sql)).map(([path]) => path)).toEqual([]);
});

test('only the two statements that write a row take parameters', () => {
  const withParameters = allSql.filter(([, sql]) => sql.replaceAll(/--.*/g, '').includes('?'));
  // cover.sql: what the tables cover; select.sql: the selection.
  expect(withParameters.map(([path]) => path).sort()).toEqual([
    '/src/lib/tables/cover.sql',
    '/src/lib/tables/select.sql',
  ]);
});

test('no SQL file names a service or a scope', () => {
  const { services, scopes } = choicesOf('data');
  const values = [...services.map((service) => service.id), ...scopes];
  const found = allSql.flatMap(([path, sql]) =>
    values.filter((value) => sql.includes(`'${value}'`)).map((value) => `${path}: ${value}`),
  );
  expect(found).toEqual([]);
});

test('what is shown is worked out without naming a measure, a grade or a day', () => {
  const { measures, grades } = choicesOf('data');
  const shown = allSql.filter(([path]) => /\/(select|shown|views)\.sql$/.test(path));
  expect(shown).toHaveLength(3);
  const found = shown.flatMap(([path, sql]) => [
    ...[...measures, ...grades].filter((value) => sql.includes(`'${value}'`)),
    ...(sql.match(/\d{4}-\d{2}/g) ?? []).map((day) => `${path}: ${day}`),
  ]);
  expect(found).toEqual([]);
});

test('no SQL file reads a clock', () => {
  const clock = /\b(current_date|current_timestamp|now|today|get_current_\w+)\b/i;
  expect(
    allSql.filter(([, sql]) => clock.test(sql.replaceAll(/--.*/g, ''))).map(([path]) => path),
  ).toEqual([]);
});

test('every SQL file says at its top what one row is, or what it does', () => {
  expect(allSql.filter(([, sql]) => !sql.startsWith('-- ')).map(([path]) => path)).toEqual([]);
});

// Who stands behind what is shown.

test('events.sql gives each shown event once, with its widest span', async () => {
  const rows = await db['tests/fixtures'].rows<{ event_id: string; first: string; last: string }>(
    tableSql['/src/lib/tables/events.sql']!,
  );
  const daysOf = (id: string) =>
    rows.filter((row) => row.event_id === id).map((row) => `${row.first}/${row.last}`);
  // Named 28 July and window 29–31 July are one event.
  expect(daysOf('kz-2021-approximate-end')).toEqual(['2021-07-28/2021-07-31']);
  // Regional, so not shown by default.
  expect(daysOf('kz-2019-regional')).toEqual([]);
});

test('events.sql says of recalled events that they are not counted', async () => {
  const rows = await db['tests/fixtures'].rows<{ event_id: string; is_counted: boolean }>(
    tableSql['/src/lib/tables/events.sql']!,
  );
  expect(rows.filter((row) => !row.is_counted).map((row) => row.event_id)).toEqual([
    'kz-2018-recalled',
  ]);
});

test('publishers.sql counts the rows that cite a publisher, each once', async () => {
  const rows = await db['tests/fixtures'].rows<{
    cited_by: string;
    publisher: string;
    citing_rows: number;
  }>(tableSql['/src/lib/tables/publishers.sql']!);
  const news = cellsOf('tests/fixtures', 'sources').find(
    (row) => row.source_id === 'example-news-2018',
  )!.publisher;
  // Shown and citing example-news-2018: month-precise, near-daily, season; the open-ended row is no
  // headline service. All twelve precedents cite it.
  const found = rows.filter((row) => row.publisher === news);
  expect(found.map((row) => [row.cited_by, row.citing_rows])).toEqual([
    ['events', 3],
    ['precedents', 12],
  ]);
});

test('publishers.sql gives at most four publishers of a table, and says how many there are', async () => {
  for (const folder of folders) {
    const sql = tableSql['/src/lib/tables/publishers.sql']!;
    const leading = await db[folder].rows<{ cited_by: string; publishers: number }>(sql);
    const sources = await db[folder].rows<{ cited_by: string; publisher: string }>(
      tableSql['/src/lib/tables/sources.sql']!,
    );
    for (const table of ['events', 'precedents']) {
      const all = new Set(
        sources.filter((row) => row.cited_by === table).map((row) => row.publisher),
      );
      const found = leading.filter((row) => row.cited_by === table);
      expect(found, `${folder} ${table}`).toHaveLength(Math.min(4, all.size));
      expect(new Set(found.map((row) => row.publishers))).toEqual(new Set([all.size]));
    }
  }
});
