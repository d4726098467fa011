import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesOf, sha256 } from './files.js';

/** What every reader keeps who keeps anything. */
const basis = 'basis';

/**
 * The part of the site that a file belongs to: `basis`, `engine` or a language; `undefined` for what is not
 * kept: pictures, embeds, and the pages of single events, which one page draws from the data.
 * @param {string} file from the root of the built site
 * @returns {string | undefined}
 */
export function partOf(file) {
  if (/^(_app|data)\/|^(index\.html|__data\.json|manifest\.webmanifest|icon\.svg)$/.test(file)) {
    return basis;
  }
  // A search looks through the events of all languages.
  if (file.endsWith('/events.json')) return basis;
  if (file.startsWith('engine/')) return 'engine';
  const [, locale, rest] = /^([a-z]{2})\/(.*)/.exec(file) ?? [];
  if (!rest || /^(events|embed)\/[^/]+\/|^services\/.*\.json$/.test(rest)) return undefined;
  return /(^|\/)(index\.html|__data\.json)$|^notes\/.*\.json$/.test(rest) ? locale : undefined;
}

/**
 * The parts of a built site that a reader may keep: how many bytes each takes on the device, how many it is
 * to download where the host compresses, and the SHA-256 of each of its files.
 * @param {string} site folder of the built site
 * @returns {Record<string, import('../lib/offline/list').Part>}
 */
export function partsOf(site) {
  /** @type {Record<string, import('../lib/offline/list').Part>} */
  const parts = {};
  for (const file of filesOf(site)) {
    const name = partOf(file);
    if (!name) continue;
    const bytes = readFileSync(`${site}/${file}`);
    const part = (parts[name] ??= { bytes: 0, compressed: 0, files: [] });
    part.bytes += bytes.length;
    part.compressed += Math.min(bytes.length, gzipSync(bytes).length);
    part.files.push([file, bytes.length, sha256(bytes, 'base64')]);
  }
  return parts;
}

/**
 * An adapter that also writes `offline/<version>.json`: what the service worker of that version keeps.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {{ site: string; version: string }} where
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withOfflineList = (adapter, { site, version }) => ({
  ...adapter,
  async adapt(builder) {
    await adapter.adapt(builder);
    mkdirSync(`${site}/offline`);
    writeFileSync(
      `${site}/offline/${version}.json`,
      JSON.stringify({ version, parts: partsOf(site) }),
    );
  },
});
