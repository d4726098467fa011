import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build as bundle, runnerImport, type InlineConfig } from 'vite';
import type * as NodeHarness from './harness/node';
import type { Task } from './harness/queries';
import type { EngineFiles } from '../../src/lib/db/engine-files';
import { build, builtFiles, engineBytes, schema } from './site';

/** Every part of a selection, alone and together, with nothing and with everything. */
const searches = [
  '',
  'from=2018-01-01&to=2018-12-31&grade=measured,reported,recalled',
  'services=telegram,youtube&measures=blocking,throttling',
  'from=2019-03-15&to=2019-11-20&scope=national,regional',
  'grade=measured',
  'services=',
  'measures=content_order,https_interception&grade=recalled',
];

const config: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { $lib: path.resolve('src/lib') } },
};

/** The engine as the pages know it. */
const readEngine = (host: string): EngineFiles => ({
  parts: host + builtFiles.find((file) => /^\/engine\/.*\.json$/.test(file))!,
  bytes: engineBytes,
});

// One worker, so that the harness is built once.
test.describe.configure({ mode: 'default' });
test.use({ bypassCSP: true });

let folder: string;
let node: typeof NodeHarness;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'harness-'));
  const [imported] = await Promise.all([
    runnerImport<typeof NodeHarness>(path.resolve('tests/pages/harness/node.ts'), config),
    bundle({
      ...config,
      publicDir: false,
      build: {
        outDir: folder,
        lib: {
          entry: path.resolve('tests/pages/harness/browser.ts'),
          formats: ['iife'],
          name: 'harness',
          fileName: () => 'harness.js',
        },
      },
    }),
  ]);
  node = imported.module;
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [name, filesOf] of Object.entries<() => Task['files']>({
  'the published tables': () =>
    Object.fromEntries(
      schema.resources.map(({ path }) => [path, readFileSync(`${build}/data/${path}`, 'utf8')]),
    ),
  'the fixtures': () => node.filesOf('tests/fixtures', schema),
})) {
  test(`Node and browser answer every query on ${name} with the same rows`, async ({
    page,
    baseURL,
  }) => {
    const files = filesOf();
    const task: Task = {
      dataPackage: schema,
      files,
      selections: node.selectionsOf(searches, schema, files),
    };
    const built = await node.answerInNode(task);

    await page.goto('/');
    await page.addScriptTag({ path: path.join(folder, 'harness.js') });
    const shown = await page.evaluate(([engine, task]) => window.answerInBrowser(engine, task), [
      readEngine(baseURL!),
      task,
    ] as const);

    expect(Object.keys(shown)).toEqual(searches);
    for (const search of searches) {
      for (const [query, rows] of Object.entries(built[search]!)) {
        const others = shown[search]![query]!;
        expect(others.length, `${query} under ?${search}`).toBe(rows.length);
        for (const [i, row] of rows.entries()) {
          expect(others[i], `${query} under ?${search}, row ${i + 1}`).toEqual(row);
        }
      }
    }
    // The comparison is not of nothing with nothing.
    for (const [query, rows] of Object.entries(built['']!)) {
      expect(rows.length, query).toBeGreaterThan(0);
    }
  });
}
