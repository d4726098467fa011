import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeProblem } from '$lib/i18n/problems';
import { words } from '$lib/i18n/problems.en';
import { format } from '$lib/model/doctor/format';
import { folder, readSchema } from './data-files';

/**
 * Writes tables anew as they should stand, in place: `npm run data:format -- [--sort] [file…]`; without files
 * those of data/. Rows that need no mending keep their bytes and, without `--sort`, their order.
 * @returns 1 where a file could not be written anew; it is left as it was
 */
export async function run(given: readonly string[]): Promise<number> {
  const dataPackage = readSchema();
  const isSorted = given.includes('--sort');
  const named = given.filter((word) => word !== '--sort');
  const tables = dataPackage.resources.filter((resource) => !resource.derivedFrom);
  const files = named.length > 0 ? named : tables.map((table) => path.join(folder, table.path));
  let left = 0;
  for (const file of files) {
    const before = readFileSync(file);
    const { text, problems } = format(dataPackage, file, before, isSorted);
    if (text === undefined) left++;
    const isChanged = text !== undefined && !before.equals(Buffer.from(text));
    if (isChanged) writeFileSync(file, text);
    const said = text === undefined ? 'left as it was' : isChanged ? 'written anew' : 'unchanged';
    const lines = problems.map((problem) => `  ${describeProblem(problem, words)}`);
    process.stdout.write([`${file}: ${said}`, ...lines, ''].join('\n'));
  }
  return left > 0 ? 1 : 0;
}
