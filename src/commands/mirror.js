// `npm run mirror`: the whole built site as a zip with its SHA-256, in dist/. Addresses in it are relative: it
// works in any folder of any host. `npm run mirror -- --small` leaves out pictures and PDF files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { out, site, upToDate } from './built-site.js';
import { mirrorFiles } from './mirror-files.js';
import { sourceSeconds } from './version.js';
import { writeZip } from './zip.js';

const { small } = parseArgs({ options: { small: { type: 'boolean', default: false } } }).values;
const version = upToDate();
const files = mirrorFiles(site, small);
const name = `kaznet-timeline-${version}${small ? '-small' : ''}.zip`;
mkdirSync(out, { recursive: true });
const { bytes, sha256 } = writeZip(`${out}/${name}`, site, files, sourceSeconds());
writeFileSync(`${out}/${name}.sha256`, `${sha256}  ${name}\n`);
process.stdout.write(`${sha256}  ${out}/${name}  ${files.length} files, ${bytes} bytes\n`);
