import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openNamespace } from '../tables/open';
import { csvOf, examine, published, schema } from './open';
import { checkPackage } from '$lib/model/check';
import { toCsv } from '$lib/model/csv';
import { diagnoseFolder } from '$lib/model/doctor/folder';
import { isAccepted } from '$lib/model/problems';
import { copyTable, createTable } from '$lib/tables/tables';

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'Қ',
    ' ',
    ',',
    ';',
    '"',
    "'",
    '\n',
    '=',
    '–',
    '😀',
    'NULL',
    '\\',
    '\u00a0',
  ),
  maxLength: 8,
});
const mostly = (...values: string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: text });

/** Rows that a table may take, or nearly: two tables hold every type and an enum between them. */
const rowsOf = {
  indicators: fc.record({
    indicator_id: mostly('a', 'b', 'c-d', 'e', 'f', 'g'),
    year: mostly('2019', '2020', '2021.0', '2022'),
    name: fc.oneof(text, fc.constant('Name')),
    value: mostly('0', '44,5', '12.50', '10 000', '1e3', '-1'),
    unit: mostly('points', 'x "y"', 'a,b'),
    note: text,
    source_ids: mostly(
      'example-dataset',
      'example-dataset;example-news-2018',
      'example-dataset, example-ngo-2019',
    ),
  }),
  services: fc.record({
    service_id: mostly('one', 'two', 'three', 'four', 'five', 'six'),
    name: mostly('Name', 'A, B'),
    name_ru: mostly('Имя', 'Имя '),
    name_kk: mostly('Аты', '\u200bАты'),
    category: mostly('social', 'Messenger', 'video'),
    headline: mostly('true', 'false', 'FALSE', 'ИСТИНА'),
    implies: mostly('', 'facebook', 'facebook; vk'),
    note: text,
  }),
};

/** Ways to save the same rows. */
const savings: ((csv: string) => string | Uint8Array)[] = [
  (csv) => new TextEncoder().encode(csv),
  (csv) => new TextEncoder().encode(`\ufeff${csv.replaceAll('\n', '\r\n')}`),
  (csv) => Uint8Array.from(Buffer.from(`\ufeff${csv}`, 'utf16le')),
  (csv) => `Title\n${csv}`,
  (csv) => csv.trimEnd(),
];

test.each(['indicators', 'services'] as const)(
  'what the doctor accepts as %s, the engine loads with the same rows',
  async (name) => {
    const resource = schema.resources.find((one) => one.name === name)!;
    const columns = resource.schema.fields.map((field) => field.name);
    const db = await openNamespace(`accepted ${name}`);
    const texts = columns.map((column) => `"${column}"::varchar as "${column}"`);
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array<Record<string, string>>(rowsOf[name], { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...savings),
        async (rows, save) => {
          const { problems, tables } = examine({ 'new.csv': save(csvOf(name, ...rows)) });
          if (!isAccepted(problems)) return;
          accepted++;
          const read = tables[0]!.rows.map(({ cells }) => columns.map((column) => cells[column]!));
          await db.addFile(
            resource.path,
            toCsv(
              columns,
              tables[0]!.rows.map(({ cells }) => cells),
            ),
          );
          await db.run(`drop table if exists "${name}"; ${createTable(resource)}`);
          await db.run(copyTable(resource));
          const loaded = await db.rows<Record<string, string | null>>(
            `select ${texts.join(', ')} from "${name}"`,
          );
          const isNumber = (column: string) => column === 'value';
          const plain = (column: string, cell: string | null) =>
            isNumber(column) ? String(Number(cell)) : (cell ?? '');
          expect(loaded.map((row) => columns.map((column) => plain(column, row[column]!)))).toEqual(
            read.map((row) => row.map((cell, i) => plain(columns[i]!, cell))),
          );
        },
      ),
      { numRuns: 200, seed: 20190509 },
    );
    expect(accepted).toBeGreaterThan(10);
  },
);

test('a folder that the doctor accepts keeps the rules when it is read strictly', () => {
  const paths = schema.resources.filter((one) => !one.derivedFrom).map(({ path }) => path);
  const folder = Object.fromEntries(paths.map((path) => [path, published[path]!]));
  const put = fc.oneof(
    fc.constantFrom(
      '',
      ',',
      '\n',
      '"',
      ' ',
      '\r\n',
      '\ufeff',
      '2019-13',
      'x',
      '0',
      '~',
      ';',
      '.',
      'ж',
      '\t',
    ),
    fc.constantFrom('event_id', 'telegram', 'Reported', '01.06.2017', '\u200b', '“'),
  );
  const change = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.nat(20_000),
    cut: fc.nat(6),
    put,
  });
  let accepted = 0;
  fc.assert(
    fc.property(change, ({ path, at, cut, put }) => {
      const old = folder[path]!;
      const place = at % old.length;
      const made = { ...folder, [path]: old.slice(0, place) + put + old.slice(place + cut) };
      if (!isAccepted(diagnoseFolder(schema, made))) return;
      accepted++;
      expect(checkPackage(schema, made)).toEqual([]);
    }),
    { numRuns: 200, seed: 20190509 },
  );
  expect(accepted).toBeGreaterThan(10);
});
