import path from 'node:path/posix';
import { expect, test } from 'vitest';
import dataPackage from '../data/datapackage.json';

// What a file reaches through a glob or an address in a text is not seen here.

const sources = import.meta.glob<string>(['/src/**/*.{ts,js,svelte}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * Who may import whom: the folders of src/lib, types included. A folder may always import itself; the
 * pages of src/routes may import all of them.
 */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  db: [],
  i18n: ['charts', 'model', 'offline', 'selection'],
  charts: ['i18n', 'model'],
  tables: ['db', 'model', 'selection'],
  selection: ['charts', 'db', 'figure', 'i18n', 'model', 'tables'],
  edition: ['charts', 'embed', 'figure', 'i18n', 'model'],
  embed: ['charts', 'figure', 'i18n', 'model', 'selection'],
  offline: [],
  figure: ['charts', 'i18n', 'model', 'selection', 'tables'],
  server: ['charts', 'db', 'edition', 'embed', 'figure', 'i18n', 'model', 'selection', 'tables'],
};

/** What stands between the pages and the charts of a folder: every chart may import it. */
const sharedByCharts = ['marks', 'chart.ts'];

interface Import {
  file: string;
  specifier: string;
  /** Path from the root, where the module is ours. */
  target: string | undefined;
}

function importsOf(file: string, text: string): Import[] {
  const found = [
    ...text.matchAll(/\b(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/\bimport\.meta\.glob(?:<[^(]*>)?\(\s*\[?\s*['"]([^'"]+)['"]/g),
  ];
  return found.map(([, specifier]) => ({
    file,
    specifier: specifier!,
    target: resolve(file, specifier!),
  }));
}

function resolve(file: string, specifier: string): string | undefined {
  const plain = specifier.split('?')[0]!;
  if (plain === '$lib' || plain.startsWith('$lib/')) return plain.replace('$lib', '/src/lib');
  if (plain.startsWith('/')) return plain;
  return plain.startsWith('.') ? path.join(path.dirname(file), plain) : undefined;
}

/** `model` of `/src/lib/model/day.ts`; `routes` of a page; undefined outside. */
const folderOf = (file: string) =>
  /^\/src\/lib\/([^/]+)/.exec(file)?.[1] ?? /^\/src\/(routes)\//.exec(file)?.[1];

const imports = Object.entries(sources).flatMap(([file, text]) => importsOf(file, text));
const told = ({ file, specifier }: Import) => `${file} imports ${specifier}`;

test('the imports of src/ are found', () => {
  // A pattern that finds nothing would let everything pass.
  expect(imports.length).toBeGreaterThan(200);
  const has = (file: string, specifier: string) =>
    imports.some((found) => found.file === file && found.specifier === specifier);
  expect(has('/src/lib/model/event.ts', './day')).toBe(true);
  expect(has('/src/lib/tables/tables.ts', './select.sql?raw')).toBe(true);
  expect(has('/src/lib/server/data.ts', '../../../data/datapackage.json')).toBe(true);
  expect(has('/src/lib/charts/index.ts', './*/chart.ts')).toBe(true);
  expect(has('/src/lib/db/browser.ts', '@duckdb/duckdb-wasm')).toBe(true);
});

test('every folder of src/lib has its place among who may import whom', () => {
  const folders = new Set(Object.keys(sources).map(folderOf).filter(Boolean));
  folders.delete('routes');
  expect([...folders].sort()).toEqual(Object.keys(mayImport).sort());
});

test('every import keeps to who may import whom', () => {
  const wrong = imports.filter(({ file, target }) => {
    const from = folderOf(file);
    const to = target && folderOf(target);
    if (!to || !from || from === to || from === 'routes') return false;
    return !mayImport[from]?.includes(to);
  });
  expect(wrong.map(told)).toEqual([]);
});

test('model imports nothing of ours', () => {
  const wrong = imports.filter(
    ({ file, target }) => folderOf(file) === 'model' && target && folderOf(target) !== 'model',
  );
  expect(wrong.map(told)).toEqual([]);
});

test('only server, commands and the server side of pages import server', () => {
  const isServerSide = (file: string) =>
    folderOf(file) === 'server' ||
    file.startsWith('/src/commands/') ||
    /\/\+(page|layout)\.server\.ts$|\/\+server\.ts$|hooks\.server\.ts$/.test(file);
  const wrong = imports.filter(
    ({ file, target }) => target && folderOf(target) === 'server' && !isServerSide(file),
  );
  expect(wrong.map(told)).toEqual([]);
});

test('nothing imports a page', () => {
  const wrong = imports.filter(
    ({ file, target }) => target && folderOf(target) === 'routes' && folderOf(file) !== 'routes',
  );
  expect(wrong.map(told)).toEqual([]);
});

test('no chart imports another', () => {
  const chartOf = (file: string) => /^\/src\/lib\/charts\/([^/]+)\//.exec(file)?.[1];
  const wrong = imports.filter(({ file, target }) => {
    const own = chartOf(file);
    if (!own || !target?.startsWith('/src/lib/charts')) return false;
    const rest = path.relative('/src/lib/charts', target).replace(/^chart$/, 'chart.ts');
    const [first = ''] = rest.split('/');
    return first !== own && !sharedByCharts.includes(first);
  });
  expect(wrong.map(told)).toEqual([]);
});

test('marks serve every chart and know none', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      file.startsWith('/src/lib/charts/marks/') &&
      target?.startsWith('/src/lib/charts/') &&
      !target.startsWith('/src/lib/charts/marks/') &&
      target !== '/src/lib/charts/chart',
  );
  expect(wrong.map(told)).toEqual([]);
});

test('the engine is named in db and server alone', () => {
  const wrong = imports.filter(
    ({ file, specifier }) =>
      specifier.includes('duckdb') && !['db', 'server'].includes(folderOf(file) ?? ''),
  );
  expect(wrong.map(told)).toEqual([]);
});

// Pure folders.

/** A text without its comments and the insides of its strings. */
const codeOf = (text: string) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|[^:'"`])\/\/.*/gm, '$1')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

/** What makes a result depend on where and when it is worked out. */
const impure: [what: string, pattern: RegExp][] = [
  ['a clock', /\bDate\.now\b|\bnew Date(\(\)|\b(?!\())|\bperformance\b|(?<!new )\bDate\(/],
  ['chance', /\bMath\.random\b|\bcrypto\b/],
  [
    'the machine’s zone',
    /\.get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\bIntl\b|\.toLocale\w+\(/,
  ],
  [
    'the page',
    /\b(document|window|navigator|localStorage|sessionStorage|location|fetch|self)\b\s*[.(]/,
  ],
  ['Node', /\bprocess\.|\brequire\(|\b__dirname\b|\bBuffer\b/],
];

test.each<[what: string, line: string, isPure: boolean]>([
  ['a clock', 'const day = Date.now() / 864e5;', false],
  ['a clock', 'const day = new Date();', false],
  ['a clock', 'const text = new Date(day * 864e5).toISOString();', true],
  ['a clock', 'const day = Date.UTC(2019, 4, 9);', true],
  ['chance', 'const share = Math.random();', false],
  ['the machine’s zone', 'const year = date.getFullYear();', false],
  ['the page', 'const width = window.innerWidth;', false],
  ['the page', "const classes = ['named', 'window'];", true],
  ['the page', '// the window. of days', true],
  ['Node', 'const zone = process.env.TZ;', false],
])('the pattern for %s judges rightly: %s', (what, line, isPure) => {
  const [, pattern] = impure.find(([name]) => name === what)!;
  expect(pattern.test(codeOf(line))).toBe(!isPure);
});

test.each(impure)('no file of model, no layout and no selection touches %s', (_, pattern) => {
  const pure = Object.entries(sources).filter(
    ([file]) =>
      folderOf(file) === 'model' ||
      (folderOf(file) === 'i18n' && file.endsWith('.ts')) ||
      (folderOf(file) === 'charts' && file.endsWith('.ts')) ||
      file === '/src/lib/selection/selection.ts',
  );
  expect(pure.length).toBeGreaterThan(20);
  const wrong = pure.flatMap(([file, text]) =>
    codeOf(text)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});

test('model imports neither Svelte nor the engine nor Node', () => {
  const wrong = imports.filter(
    ({ file, specifier }) =>
      folderOf(file) === 'model' &&
      /svelte|duckdb|^node:|^\$app|^\$env|^(fs|path)$/.test(specifier),
  );
  expect(wrong.map(told)).toEqual([]);
});

test('no file of model is a component or holds state', () => {
  const files = Object.keys(sources).filter((file) => folderOf(file) === 'model');
  expect(files.filter((file) => !/^[^.]+\.ts$/.test(path.basename(file)))).toEqual([]);
});

test('state that reacts stands in what asks the engine or the model, in a draft, and in components', () => {
  const files = Object.keys(sources).filter((file) => /\.svelte\.(ts|js)$/.test(file));
  expect(files).toEqual([
    '/src/lib/selection/live.svelte.ts',
    '/src/routes/[lang=locale]/contribute/contribution.svelte.ts',
    '/src/routes/[lang=locale]/projection/forecaster.svelte.ts',
  ]);
});

test('no file reads a clock', () => {
  const wrong = Object.entries(sources).filter(([, text]) =>
    /\bDate\.now\b|\bnew Date\(\)/.test(codeOf(text)),
  );
  expect(wrong.map(([file]) => file)).toEqual([]);
});

// One list of columns: datapackage.json.

test('no file lists the columns of a table a second time', () => {
  const wide = dataPackage.resources.filter((resource) => resource.schema.fields.length > 4);
  const wrong = Object.entries(sources).flatMap(([file, text]) => {
    const strings = [...text.matchAll(/['"]([a-z_0-9]+)['"]/g)].map((match) => match[1]).join(',');
    return wide
      .filter(({ schema }) => strings.includes(schema.fields.map((field) => field.name).join(',')))
      .map(({ path }) => `${file} lists the columns of ${path}`);
  });
  expect(wrong).toEqual([]);
});
