import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesAmong } from './files.js';

/** Everything that a build is made of. */
export const ingredients = [
  'CITATION.cff',
  'data',
  'src',
  'static',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
];
const settings = ['BASE_PATH', 'ORIGIN', 'ISSUES_ADDRESS', 'GITHUB_REPOSITORY'];

/**
 * The name of a build: 12 hexadecimal digits of a fingerprint of all that it is made of. The same commit has
 * the same name on every machine, with Git or from an archive; one changed byte gives another.
 * @returns {string}
 */
export function buildVersion() {
  const hash = createHash('sha256');
  for (const file of filesAmong(ingredients)) {
    const bytes = readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  return hash.digest('hex').slice(0, 12);
}

/** The first time that an archive can hold, in seconds since 1970. */
const firstOfZip = Date.UTC(1980, 0, 1) / 1000;

/**
 * When the sources were committed, in seconds since 1970: from SOURCE_DATE_EPOCH, else from Git, else the
 * beginning of 1980. The clock is never asked.
 * @returns {number}
 */
export function sourceSeconds() {
  const { SOURCE_DATE_EPOCH } = process.env;
  if (SOURCE_DATE_EPOCH) return Number(SOURCE_DATE_EPOCH);
  try {
    /** @type {import('node:child_process').ExecFileSyncOptionsWithStringEncoding} */
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], options));
  } catch {
    return firstOfZip;
  }
}
