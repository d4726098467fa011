import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EngineFiles, EngineParts } from '$lib/db/engine-files';
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

const list: EngineParts = {
  parts: slices.map((slice, i) => ({
    path: `duckdb-eh.wasm.${i + 1}.gz`,
    bytes: compressed[i]!.byteLength,
    sha256: createHash('sha256').update(slice).digest('hex'),
  })),
  inflatedBytes: wasm.byteLength,
};

const files = new Map<string, Uint8Array>([
  [worker, readFileSync(path.join(engineFolder, worker))],
  ['parts.json', Buffer.from(JSON.stringify(list))],
  ...list.parts.map((part, i) => [part.path, compressed[i]!] as const),
]);

/** Where the engine lies, from the root: the version in the address, so that its files never go stale. */
export const engineFiles: EngineFiles = {
  worker: `engine/${version}/${worker}`,
  parts: `engine/${version}/parts.json`,
  bytes: compressed.reduce((sum, part) => sum + part.byteLength, 0),
};

/** The version and the name of every file of the engine. */
export const engineEntries = [...files.keys()].map((file) => ({ version, file }));

/** The bytes of a file of the engine; `undefined` where there is no such file. */
export const engineFile = (asked: string, file: string): Uint8Array | undefined =>
  asked === version ? files.get(file) : undefined;
