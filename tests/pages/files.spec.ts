import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { recount } from './recount';
import { build, builtFiles, countsIn, open, readCsv, schema, sentenceOf, valuesOf } from './site';

const locales = ['en', 'ru', 'kk'];
const tables = schema.resources.map((resource) => `/data/${resource.path}`);
// Nobody has brought measurements or found a mistake yet.
const mayBeEmpty = schema.resources
  .filter(({ name, optional }) => optional === true || name === 'corrections')
  .map((resource) => `/data/${resource.path}`);
const ofCharts = (ending: string) =>
  builtFiles.filter((file) => /^\/[a-z]+\/charts\//.test(file) && file.endsWith(ending));

test('the tables of the schema, the spans and the schema itself are published', async ({
  request,
}) => {
  expect(tables).toContain('/data/spans.csv');
  for (const file of [...tables, '/data/datapackage.json']) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    expect((await response.body()).byteLength, file).toBeGreaterThan(0);
  }
  expect(builtFiles.filter((file) => /^\/data\/.*\.csv$/.test(file)).sort()).toEqual(
    [...tables].sort(),
  );
});

test('no file is larger than 20 MiB, which any host takes', () => {
  const large = builtFiles.filter((file) => statSync(build + file).size > 20 * 1024 * 1024);
  expect(large).toEqual([]);
});

test('a table that does not exist is not found', async ({ request }) => {
  expect((await request.get('/data/nothing.csv')).status()).toBe(404);
});

for (const file of [...tables, ...ofCharts('.csv')]) {
  test(`${file} is UTF-8 with LF and one header`, async ({ request }) => {
    const bytes = await (await request.get(file)).body();
    // A faulty byte throws; a byte order mark would stay.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text).not.toContain('\r');
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
    const header = text.slice(0, text.indexOf('\n'));
    expect(header).toMatch(/^[a-z_0-9]+(,[a-z_0-9]+)*$/);
    const columns = header.split(',');
    expect(new Set(columns).size).toBe(columns.length);
    const rows = readCsv(text);
    if (!mayBeEmpty.includes(file)) expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
    expect(rows.filter((row) => Object.values(row).join() === columns.join())).toEqual([]);
  });
}

test('the columns of a table are those of the schema', () => {
  for (const { path, schema: table } of schema.resources) {
    const [header] = readFileSync(`${build}/data/${path}`, 'utf8').split('\n');
    expect(header, path).toBe(table.fields.map((field) => field.name).join());
  }
});

const csvOf = (slug: string, locale = 'en') =>
  readFileSync(`${build}/${locale}/charts/${slug}.csv`, 'utf8');

test('restricted-days.csv has one row per month of the evidence', () => {
  const text = csvOf('restricted-days');
  expect(text.split('\n')[0]).toBe('month,named,pattern,possible,recalled');
  const months = readCsv(text).map((row) => row.month);
  const [from = '', to = ''] = [schema.temporal.start, schema.lastEvidence];
  const monthsUntil = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  expect(months).toHaveLength(monthsUntil(to) - monthsUntil(from) + 1);
  expect(months).toHaveLength(251);
  expect(new Set(months).size).toBe(251);
  expect([months[0], months.at(-1)]).toEqual([from.slice(0, 7), to.slice(0, 7)]);
});

test('the counts of every month are cumulative and no more than its days', () => {
  for (const row of readCsv(csvOf('restricted-days'))) {
    const [year = 0, month = 0] = row.month!.split('-').map(Number);
    const counts = [
      row.named,
      row.pattern,
      row.possible,
      new Date(Date.UTC(year, month, 0)).getUTCDate(),
    ];
    expect(counts.map(Number), row.month).toEqual(counts.map(Number).sort((a, b) => a - b));
  }
});

test('restricted-days.csv can be counted again from spans.csv', () => {
  const measures = valuesOf('measures').filter(
    (measure) => !['content_order', 'https_interception'].includes(measure),
  );
  for (const row of readCsv(csvOf('restricted-days')).filter((row) => row.possible !== '0')) {
    const { month, ...counts } = row;
    const again = recount({
      from: `${month}-01`,
      to: `${month}-31`,
      measures,
      grades: ['measured', 'reported'],
    });
    expect(again, month).toEqual(
      Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, Number(n)])),
    );
  }
});

test('every number of the first sentence can be counted again from spans.csv', async ({ page }) => {
  const measures = valuesOf('measures').filter(
    (measure) => !['content_order', 'https_interception'].includes(measure),
  );
  const { named, pattern, possible, recalled } = recount({
    from: '2015-01-01',
    to: '2022-12-31',
    measures,
    grades: ['measured', 'reported'],
  });
  for (const locale of locales) {
    await open(page, `/${locale}/`);
    const sentence = await sentenceOf(page, 'restricted-days').textContent();
    expect(countsIn(sentence), locale).toEqual([named, pattern, possible, recalled]);
  }
});

test('before-after.csv has one row per period, with both bounds', () => {
  const rows = readCsv(csvOf('before-after'));
  expect(rows.map((row) => row.period)).toEqual(['before', 'spring-2019', 'after']);
  for (const row of rows) {
    const counts = [row.named, row.pattern, row.possible].map(Number);
    expect(counts.every(Number.isInteger), row.period).toBe(true);
    expect(counts, row.period).toEqual([...counts].sort((a, b) => a - b));
  }
});

test('projection.csv holds the cases known on 1 October 2021', () => {
  const rows = readCsv(csvOf('rates'));
  expect(Object.keys(rows[0]!)).toEqual(
    expect.arrayContaining(['as_of', 'services', 'weight', 'outcome', 'n']),
  );
  const known = (services: string) =>
    ['complied_open', 'refused_open', 'slowed', 'blocked', 'unknown_open'].map((outcome) => {
      const found = rows.filter(
        (row) =>
          row.as_of === '2021-10-01' &&
          row.services === services &&
          row.weight === 'row' &&
          row.outcome === outcome,
      );
      expect(found, `${services} ${outcome}`).toHaveLength(1);
      return Number(found[0]!.n);
    });
  expect(known('all')).toEqual([14, 16, 5, 8, 2]);
  expect(known('statement')).toEqual([7, 12, 3, 1, 1]);
});

test('the rows of a chart are the same in every language, and in both formats', () => {
  for (const file of ofCharts('.csv').filter((file) => file.startsWith('/en/'))) {
    const slug = file.slice('/en/charts/'.length, -'.csv'.length);
    for (const locale of locales) {
      expect(csvOf(slug, locale), file).toBe(csvOf(slug));
      const { rows } = JSON.parse(
        readFileSync(`${build}/${locale}/charts/${slug}.json`, 'utf8'),
      ) as { rows: Record<string, unknown>[] };
      const asText = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')])),
      );
      for (const [i, row] of readCsv(csvOf(slug)).entries()) {
        expect(row, `${file} row ${i + 2}`).toEqual(
          Object.fromEntries(Object.keys(row).map((name) => [name, asText[i]?.[name] ?? ''])),
        );
      }
      expect(asText).toHaveLength(readCsv(csvOf(slug)).length);
    }
  }
});

test('every drawing is well-formed XML that needs nothing from outside', async ({ page }) => {
  const drawings = builtFiles.filter((file) => file.endsWith('.svg'));
  expect(drawings.length).toBeGreaterThanOrEqual(3 * 4);
  for (const file of drawings) {
    const text = readFileSync(build + file, 'utf8');
    expect(text, file).not.toMatch(/var\(|NaN|undefined|<script|<foreignObject|@import/);
    expect(text.replaceAll('http://www.w3.org/', ''), file).not.toMatch(/(href|src)="?https?:/);
    const root = await page.evaluate((markup) => {
      const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml');
      return drawing.querySelector('parsererror')?.textContent ?? drawing.documentElement.nodeName;
    }, text);
    expect(root, file).toBe('svg');
  }
});

test('every drawing of a chart says its title, its bounds and its language', async ({ page }) => {
  for (const file of ofCharts('.svg')) {
    const [title, description, lang] = await page.evaluate(
      (markup) => {
        const { documentElement: svg } = new DOMParser().parseFromString(markup, 'image/svg+xml');
        return [
          svg.querySelector('title')?.textContent,
          svg.querySelector('desc')?.textContent,
          svg.getAttribute('lang'),
        ];
      },
      readFileSync(build + file, 'utf8'),
    );
    expect(title, file).toBeTruthy();
    expect(description, file).toMatch(/\d/);
    expect(`/${lang}/`, file).toBe(file.slice(0, 4));
  }
});
