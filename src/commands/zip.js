import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { sha256 } from './files.js';

/**
 * Noon of a day in UTC, as a time of this machine's zone: an archive holds the time of a zone, and noon is one
 * in all of them.
 * @param {number} seconds since 1970
 */
function noonOf(seconds) {
  const time = new Date(seconds * 1000);
  return new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), 12);
}

/** What compression would not make smaller. */
const isCompressed = (/** @type {string} */ file) => /\.(png|gz|woff2|pdf)$/.test(file);

/**
 * Writes a zip of files, the same bytes on every machine: in the order given, all of one time. One file at a
 * time is in memory.
 *
 * @param {string} target
 * @param {string} folder where the files lie
 * @param {readonly string[]} files by their path in it
 * @param {number} seconds their time, since 1970; the day of it is written
 * @returns {{ bytes: number; sha256: string }} of the zip
 */
export function writeZip(target, folder, files, seconds) {
  const handle = openSync(target, 'w');
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    writeSync(handle, chunk);
  });
  for (const file of files) {
    const entry = isCompressed(file)
      ? new ZipPassThrough(file)
      : new ZipDeflate(file, { level: 6 });
    entry.mtime = noonOf(seconds);
    zip.add(entry);
    entry.push(readFileSync(`${folder}/${file}`), true);
  }
  zip.end();
  closeSync(handle);
  const bytes = readFileSync(target);
  return { bytes: bytes.length, sha256: sha256(bytes) };
}
