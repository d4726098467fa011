import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build as bundle, runnerImport, type InlineConfig } from 'vite';
import type * as NodeHarness from '../pages/harness/node';
import type { EngineFiles, EnginePart, EngineParts } from '../../src/lib/db/engine-files';
import type { DataPackage } from '../../src/lib/model/schema';
import type { Selection } from '../../src/lib/selection/selection';

/** A bare page that can open the engine of the site, and a module that runs in it. */
export interface EnginePage {
  engine: EngineFiles;
  /** Opens it anew, with the module loaded. */
  open(browser: Browser): Promise<Page>;
  stop(): void;
}

const config: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { $lib: path.resolve('src/lib') } },
};
const folderOfEngine = path.dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

const partOf = (path: string, content: Uint8Array): EnginePart => ({
  path,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** Serves a page for a module. */
export async function serveEnginePage(entry: string): Promise<EnginePage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-page-'));
  await bundle({
    ...config,
    publicDir: false,
    build: {
      outDir: folder,
      lib: {
        entry: path.resolve(entry),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
      },
    },
  });
  const wasm = readFileSync(path.join(folderOfEngine, 'duckdb-eh.wasm'));
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
  rmSync(folder, { recursive: true, force: true });
  const server = createServer(({ url = '' }, response) => {
    const [type, content] = files[url] ?? ['text/html', '<!doctype html><title>bench</title>'];
    response.setHeader('content-type', type);
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    engine: { parts: `${address}/parts.json`, bytes: worker.length + wasm.length },
    async open(browser) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.addScriptTag({ url: `${address}/page.js` });
      return page;
    },
    stop: () => server.close(),
  };
}

/** The published tables, and selections of them as addresses write them. */
export async function readPublished(searches: readonly string[]): Promise<{
  dataPackage: DataPackage;
  files: Record<string, string>;
  selections: Selection[];
}> {
  const { module: node } = await runnerImport<typeof NodeHarness>(
    path.resolve('tests/pages/harness/node.ts'),
    config,
  );
  const dataPackage = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as DataPackage;
  const files = node.filesOf('data', dataPackage);
  const selections = Object.values(node.selectionsOf(searches, dataPackage, files));
  return { dataPackage, files, selections };
}
