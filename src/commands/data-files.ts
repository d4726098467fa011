import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '$lib/model/check';
import type { DataPackage } from '$lib/model/schema';

/** The folder of the published tables, beside the sources of the program. */
export const folder = path.resolve(import.meta.dirname, '../../data');

/** The schema of the published tables. */
export const readSchema = (): DataPackage =>
  JSON.parse(readFileSync(path.join(folder, 'datapackage.json'), 'utf8')) as DataPackage;

/** The bytes of every CSV file of the folder by path, e.g. `translations/events.ru.csv`. */
export function readFolder(): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.csv'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
  return Object.fromEntries(paths.map((file) => [file, readFileSync(path.join(folder, file))]));
}

/** The published tables as texts. */
export const readTexts = (): Files =>
  Object.fromEntries(
    Object.entries(readFolder()).map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]),
  );

/** The path of a file within the folder; undefined: it stands elsewhere. */
export function pathInFolder(file: string): string | undefined {
  const found = path.relative(folder, path.resolve(file));
  return found.startsWith('..') || path.isAbsolute(found)
    ? undefined
    : found.replaceAll(path.sep, '/');
}
