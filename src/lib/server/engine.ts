import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EngineFiles } from '$lib/db/engine-files';
import { engineFolder } from './db';

const { version } = JSON.parse(
  readFileSync(path.join(engineFolder, '../package.json'), 'utf8'),
) as { version: string };

const worker = 'duckdb-browser-eh.worker.js';
const wasm = readFileSync(path.join(engineFolder, 'duckdb-eh.wasm'));

/** Inflated bytes of a part: no part can be too large for a host, and one that is lost costs little. */
const partBytes = 4 * 1024 * 1024;

const slices = Array.from({ length: Math.ceil(wasm.byteLength / partBytes) }, (_, i) =>
  wasm.subarray(i * partBytes, (i + 1) * partBytes),
);
// Level 9 of gzip, not of brotli: browsers inflate it themselves, and it takes seconds, not minutes.
const compressed = slices.map((slice) => gzipSync(slice, { level: 9 }));

/** The engine's files as the site serves them: the version in the address, so that they never go stale. */
export const engineFiles: EngineFiles = {
  worker: `engine/${version}/${worker}`,
  parts: slices.map((slice, i) => ({
    path: `engine/${version}/duckdb-eh.wasm.${i + 1}.gz`,
    bytes: compressed[i]!.byteLength,
    sha256: createHash('sha256').update(slice).digest('hex'),
  })),
  bytes: compressed.reduce((sum, part) => sum + part.byteLength, 0),
  inflatedBytes: wasm.byteLength,
};

/** The bytes behind an address of `engineFiles`; `undefined` where there is no such file. */
export function engineFile(address: string): Uint8Array | undefined {
  if (address === engineFiles.worker) return readFileSync(path.join(engineFolder, worker));
  return compressed[engineFiles.parts.findIndex((part) => part.path === address)];
}
