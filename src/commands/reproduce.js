// `npm run reproduce`: builds the site twice, the second time in another zone and language, and names every
// file that differs.
import { readFileSync, rmSync } from 'node:fs';
import { buildSite, site } from './built-site.js';
import { filesOf, sha256 } from './files.js';

/** @param {NodeJS.ProcessEnv} environment */
function build(environment) {
  for (const folder of [site, '.svelte-kit']) rmSync(folder, { recursive: true, force: true });
  buildSite(environment);
  return new Map(filesOf(site).map((file) => [file, sha256(readFileSync(`${site}/${file}`))]));
}

const first = build({ TZ: 'America/Los_Angeles', LC_ALL: 'C' });
const second = build({ TZ: 'Asia/Almaty', LC_ALL: 'C.UTF-8' });
const names = [...new Set([...first.keys(), ...second.keys()])];
const different = names.filter((file) => first.get(file) !== second.get(file));
for (const file of different) process.stdout.write(`differs: ${file}\n`);
const all = [...first].map(([file, hash]) => `${hash}  ${file}\n`).join('');
process.stdout.write(
  `${names.length - different.length} of ${names.length} files are the same: ${sha256(all)}\n`,
);
process.exitCode = different.length > 0 ? 1 : 0;
