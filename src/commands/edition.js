// `npm run edition`: the editions in one file, each with its SHA-256, in dist/.
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { out, site, upToDate } from './built-site.js';
import { sha256 } from './files.js';

upToDate();
mkdirSync(out, { recursive: true });
for (const file of readdirSync(`${site}/edition`).sort()) {
  copyFileSync(`${site}/edition/${file}`, `${out}/${file}`);
  if (!file.endsWith('.html')) continue;
  const bytes = readFileSync(`${out}/${file}`);
  process.stdout.write(`${sha256(bytes)}  ${out}/${file}  ${bytes.length} bytes\n`);
}
