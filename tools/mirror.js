// `npm run mirror`: the whole built site as a zip with its SHA-256, in dist/. Addresses in it are relative: it
// works in any folder of any host. `npm run mirror -- --small` leaves out pictures and PDF files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { out, site, upToDate } from './built-site.js';
import { filesOf } from './files.js';
import { buildVersion, sourceSeconds } from './version.js';
import { writeZip } from './zip.js';

/** Of no use in a mirror: a page of the root of a host, and data of pages that are opened as files. */
const isUseless = (/** @type {string} */ file) =>
  file === '404.html' || /\/(events|services)\/[^/]+\/__data\.json$/.test(file);
const isPicture = (/** @type {string} */ file) => /\/charts\/.*\.(png|pdf)$/.test(file);

const { values } = parseArgs({ options: { small: { type: 'boolean', default: false } } });
upToDate();
const files = filesOf(site).filter(
  (file) => !isUseless(file) && !(values.small && isPicture(file)),
);
const name = `kaznet-timeline-${buildVersion()}${values.small ? '-small' : ''}.zip`;
mkdirSync(out, { recursive: true });
const { bytes, sha256 } = writeZip(`${out}/${name}`, site, files, sourceSeconds());
writeFileSync(`${out}/${name}.sha256`, `${sha256}  ${name}\n`);
process.stdout.write(`${sha256}  ${out}/${name}  ${files.length} files, ${bytes} bytes\n`);
