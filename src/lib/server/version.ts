import { createHash } from 'node:crypto';
import type { Files } from '$lib/model/check';
import { publishedData, schema } from './data';

/**
 * A short fingerprint of files: the first 8 hexadecimal digits of the SHA-256 of every path and text. The
 * order in which they are listed, Git and the clock do not matter; one byte of one file does.
 */
export function fingerprint(files: Files): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort()) {
    const bytes = Buffer.from(files[path]!, 'utf8');
    hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 8);
}

let known: string | undefined;

/** The version of the data with the fingerprint of its files, e.g. `0.2.0+1a2b3c4d`; worked out once. */
export function dataVersion(): string {
  known ??= `${schema.version}+${fingerprint(publishedData())}`;
  return known;
}
