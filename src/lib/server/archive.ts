import { strToU8, zipSync } from 'fflate';
import citation from '../../../CITATION.cff?raw';
import type { Files } from '$lib/model/check';
import { publishedData, schema } from './data';

const texts = import.meta.glob<string>('/data/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The name of the archive: that of the data package. */
export const archiveName = schema.name;

/** Everything that belongs to the data: the tables and their translations, the schema, and what explains them. */
export const archivedFiles = (): Files => ({
  ...Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path.slice('/data/'.length), text]),
  ),
  ...publishedData(),
  'CITATION.cff': citation,
});

/**
 * Files as a ZIP archive. The same files give the same bytes: in order of their names, all of one day,
 * whatever the zone of the machine.
 */
export function zip(files: Files): Uint8Array<ArrayBuffer> {
  const sorted = Object.keys(files)
    .sort()
    .map((path) => [path, strToU8(files[path]!)]);
  // The first day that the format knows; it holds local times.
  const mtime = new Date(1980, 0, 1);
  return new Uint8Array(zipSync(Object.fromEntries(sorted), { level: 9, mtime }));
}

let made: Uint8Array<ArrayBuffer> | undefined;

/** The whole data package as an archive; made once. */
export function dataArchive(): Uint8Array<ArrayBuffer> {
  made ??= zip(archivedFiles());
  return made;
}
