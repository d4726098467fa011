import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { EngineFiles, EnginePart, EngineParts } from '$lib/db/engine-files';
import { engineFolder } from './db';

const { version } = JSON.parse(
  readFileSync(path.join(engineFolder, '../package.json'), 'utf8'),
) as { version: string };

const worker = readFileSync(path.join(engineFolder, 'duckdb-browser-eh.worker.js'));
const wasm = readFileSync(path.join(engineFolder, 'duckdb-eh.wasm'));

/** Inflated bytes of a part: no part can be too large for a host, and one that is lost costs little. */
const partBytes = 4 * 1024 * 1024;

const slices = Array.from({ length: Math.ceil(wasm.byteLength / partBytes) }, (_, i) =>
  wasm.subarray(i * partBytes, (i + 1) * partBytes),
);

const files = new Map<string, Uint8Array>();

// Level 9 of gzip, not of brotli: browsers inflate it themselves, and it takes seconds, not minutes.
function addPart(name: string, content: Uint8Array): EnginePart {
  const compressed = gzipSync(content, { level: 9 });
  files.set(`${name}.gz`, compressed);
  return {
    path: `${name}.gz`,
    bytes: compressed.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

const list: EngineParts = {
  worker: addPart('duckdb-browser-eh.worker.js', worker),
  wasm: slices.map((slice, i) => addPart(`duckdb-eh.wasm.${i + 1}`, slice)),
  inflatedBytes: worker.byteLength + wasm.byteLength,
};
files.set('parts.json', Buffer.from(JSON.stringify(list)));

/** Where the engine lies, from the root. Its version is in the address; what its parts hold, the list says. */
export const engineFiles: EngineFiles = {
  parts: `engine/${version}/parts.json`,
  bytes: [list.worker, ...list.wasm].reduce((sum, part) => sum + part.bytes, 0),
};

/** The version and the name of every file of the engine. */
export const engineEntries = [...files.keys()].map((file) => ({ version, file }));

/** The bytes of a file of the engine; `undefined` where there is no such file. */
export const engineFile = (asked: string, file: string): Uint8Array | undefined =>
  asked === version ? files.get(file) : undefined;
