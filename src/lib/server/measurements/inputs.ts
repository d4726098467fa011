import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';

const endings = /\.(csv|json|jsonl|ndjson)(\.gz)?$/i;
const headLength = 65_536;

/**
 * The files to read: those named, and those of known endings in the folders named, at any depth, sorted.
 * @throws Error of Node where there is no such file
 */
export function findFiles(paths: readonly string[]): string[] {
  const found = paths.flatMap((file) => {
    if (!statSync(file).isDirectory()) return [file];
    return readdirSync(file, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => [entry, path.join(file, entry.name)] as const)
      .flatMap(([entry, inner]) =>
        entry.isDirectory() ? findFiles([inner]) : endings.test(entry.name) ? [inner] : [],
      );
  });
  return [...new Set(found)].sort();
}

/** SHA-256 of the bytes of a file, in hexadecimal digits. */
export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Uint8Array);
  }
  return hash.digest('hex');
}

/** The first characters of a file, inflated where its name says that it is compressed. */
export async function headOf(file: string): Promise<string> {
  const bytes = createReadStream(file);
  const stream = /\.gz$/i.test(file) ? bytes.pipe(createGunzip()) : bytes;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).byteLength;
    if (length >= headLength) break;
  }
  bytes.destroy();
  return Buffer.concat(chunks).toString('utf8', 0, headLength);
}
