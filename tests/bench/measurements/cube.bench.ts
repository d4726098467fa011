import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { build as bundle, runnerImport, type InlineConfig } from 'vite';
import type * as NodeHarness from '../../pages/harness/node';
import type { EngineFiles, EnginePart, EngineParts } from '../../../src/lib/db/engine-files';
import type { DataPackage } from '../../../src/lib/model/schema';
import { lines } from '../growth';
import { note } from '../results';
import { isQuick } from '../size';
import type { Measured, Task } from './page';

// The engine of the site in a bare page, with invented measurements beside the published events.

/** None first: what a change costs without any measurement is what the others are held against. */
const sizes = isQuick ? [0, 1e3, 1e4] : [0, 1e3, 1e4, 1e5, 1e6, 1e7];

/** Milliseconds that a change may take at the median; fewer measurements are drawn too, in the bench beside. */
const targets: Readonly<Record<number, number>> = { 1e7: 400 };

/** Three choices, none of them the one before. */
const searches = ['', 'services=telegram,youtube', 'from=2018-01-01&to=2019-12-31'];

const config: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { $lib: path.resolve('src/lib') } },
};
const folderOfEngine = path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

let folder: string;
let server: Server;
let address: string;

const wasm = readFileSync(path.join(folderOfEngine, 'duckdb-eh.wasm'));

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cube-'));
  await bundle({
    ...config,
    publicDir: false,
    build: {
      outDir: folder,
      lib: {
        entry: path.resolve('tests/bench/measurements/page.ts'),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
      },
    },
  });
  const partOf = (path: string, content: Uint8Array): EnginePart => ({
    path,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  const worker = readFileSync(path.join(folderOfEngine, 'duckdb-browser-eh.worker.js'));
  const list: EngineParts = {
    worker: partOf('worker.js', worker),
    wasm: [partOf('engine.wasm', wasm)],
    inflatedBytes: worker.length + wasm.length,
  };
  const files: Record<string, [type: string, content: string | Uint8Array]> = {
    '/page.js': ['text/javascript', readFileSync(path.join(folder, 'page.js'))],
    '/worker.js': ['text/javascript', worker],
    '/parts.json': ['application/json', JSON.stringify(list)],
    '/engine.wasm': ['application/wasm', wasm],
  };
  server = createServer(({ url = '' }, response) => {
    const [type, content] = files[url] ?? ['text/html', '<!doctype html><title>bench</title>'];
    response.setHeader('content-type', type);
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('measurements in the browser: from a change of the selection to the rows of the charts', async ({
  browser,
}) => {
  const { module: node } = await runnerImport<typeof NodeHarness>(
    path.resolve('tests/pages/harness/node.ts'),
    config,
  );
  const dataPackage = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as DataPackage;
  const files = node.filesOf('data', dataPackage);
  const selections = Object.values(node.selectionsOf(searches, dataPackage, files));
  const engine: EngineFiles = {
    parts: `${address}/parts.json`,
    bytes: wasm.length,
  };
  for (const rows of sizes) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.addScriptTag({ url: `${address}/page.js` });
    const task: Task = { engine, dataPackage, files, selections, rows };
    await note(...rowsOf(rows, await page.evaluate((task) => window.measure(task), task)));
    await page.close();
  }
});

/** What a size has shown; without measurements there is nothing to count by hand. */
function rowsOf(rows: number, { made, cube, straight, byHand }: Measured) {
  const common = { subject: 'measurements', unit: 'ms', rows } as const;
  const against = 'typed arrays counted by hand';
  const row = (what: string, value: number, baseline: number, target?: number) => ({
    ...common,
    what,
    value,
    ...(rows > 0 && { baseline, against }),
    ...(target && { target }),
  });
  return [
    row(lines.cube, cube.median, byHand.median, targets[rows]),
    row('rows of two charts, 95th percentile', cube.p95, byHand.p95),
    row(lines.straight, straight.median, byHand.median),
    ...(rows > 0 ? [{ ...common, what: lines.byHand, value: byHand.median }] : []),
    { ...common, what: 'adding up by day and service, once', value: made },
  ];
}
