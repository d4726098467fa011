import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { buildVersion } from './version.js';

/** Folder of the built site. */
export const site = 'build';

/** Where files for handing on are written. */
export const out = 'dist';

/**
 * Builds the site, with what the environment adds.
 * @param {NodeJS.ProcessEnv} [environment]
 * @throws Error `the build failed: 1`
 */
export function buildSite(environment = {}) {
  const { status } = spawnSync('npx', ['vite', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the build failed: ${status}`);
}

/**
 * Makes sure that the built site is that of the sources as they are, and gives its version.
 * @returns {string}
 */
export function upToDate() {
  const version = buildVersion();
  const file = `${site}/_app/version.json`;
  const built = existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version;
  if (built !== version) buildSite();
  return version;
}
