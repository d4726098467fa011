import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * All files of a folder by their path in it, with `/` between folders, in an order that no machine changes.
 * @param {string} folder
 * @returns {string[]}
 */
export const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();

/**
 * The paths of all files among files and folders; what does not exist is left out.
 * @param {readonly string[]} places
 * @returns {string[]}
 */
export const filesAmong = (places) =>
  places
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      statSync(place).isDirectory() ? filesOf(place).map((file) => `${place}/${file}`) : [place],
    );

/**
 * The SHA-256 of bytes.
 * @param {import('node:crypto').BinaryLike} bytes
 * @param {'hex' | 'base64'} [encoding]
 */
export const sha256 = (bytes, encoding = 'hex') =>
  createHash('sha256').update(bytes).digest(encoding);
