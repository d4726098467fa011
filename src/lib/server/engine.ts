import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EngineFiles } from '$lib/figure/site';
import { engineFolder } from './db';

const { version } = JSON.parse(
  readFileSync(path.join(engineFolder, '../package.json'), 'utf8'),
) as { version: string };

const worker = 'duckdb-browser-eh.worker.js';
const wasm = 'duckdb-eh.wasm';

// Level 9 of gzip, not of brotli: browsers inflate it themselves, and it takes seconds, not minutes.
const inflated = readFileSync(path.join(engineFolder, wasm));
const compressed = gzipSync(inflated, { level: 9 });

/** The engine's files as the site serves them: the version in the address, so that they never go stale. */
export const engineFiles: EngineFiles = {
  worker: `engine/${version}/${worker}`,
  wasm: `engine/${version}/${wasm}.gz`,
  bytes: compressed.byteLength,
  inflatedBytes: inflated.byteLength,
};

/** The bytes behind an address of `engineFiles`; `undefined` where there is no such file. */
export function engineFile(address: string): Uint8Array | undefined {
  if (address === engineFiles.wasm) return compressed;
  if (address === engineFiles.worker) return readFileSync(path.join(engineFolder, worker));
  return undefined;
}
