import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { slugs } from '$lib/charts';
import { locales, type Locale } from '$lib/i18n/locale';
import { chartFiles } from './chart-files';
import { released } from './cite';
import { embedDocument } from './embed-document';
import { embeddedChart } from './embedded';
import {
  embedPath,
  ending,
  folderOf,
  livePage,
  readStore,
  snippetPath,
  type Frozen,
} from './frozen';
import { dataVersion } from './version';

/** The files of a chart that are frozen: its rows, its drawing, and the drawing of its card. */
const kept = ['.csv', '.json', '.svg', '-card.svg'] as const;

/** The embeds, drawings and rows of the current data, in every language. */
export async function frozenNow(): Promise<Frozen> {
  const all = locales.flatMap((locale) => slugs.map((slug) => filesOf(slug, locale)));
  const files = (await Promise.all(all)).flat().sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: dataVersion(), released, files: Object.fromEntries(files) };
}

async function filesOf(slug: string, locale: Locale): Promise<[path: string, text: string][]> {
  const page = livePage(slug, locale);
  const document = await embedDocument(slug, locale, { page, canonical: page, isFrozen: true });
  const { title, alt, credit, height } = await embeddedChart(slug, locale);
  const write = await chartFiles(slug, locale);
  return [
    [embedPath(slug, locale), document],
    [snippetPath(slug, locale), `${JSON.stringify({ title, alt, credit, height }, null, 1)}\n`],
    ...kept.map((end): [string, string] => [`${locale}/charts/${slug}${end}`, write[end]()]),
  ];
}

/** What came of freezing: a version lies in the folder, since now or before, or may not for a reason in plain words. */
export type Freezing = { done: 'written' | 'kept' } | { problem: string };

/** Keeps a version in a folder, once and for all: what lies there already is never written again. */
export function freeze(folder: string, frozen: Frozen): Freezing {
  const file = path.join(folder, `${folderOf(frozen.version)}${ending}`);
  const text = JSON.stringify(frozen);
  if (existsSync(file)) {
    const before = brotliDecompressSync(readFileSync(file)).toString('utf8');
    return before === text
      ? { done: 'kept' }
      : { problem: differsFrom(JSON.parse(before) as Frozen, frozen) };
  }
  const [number] = frozen.version.split('+');
  const namesake = readStore(folder).find(({ version }) => version.split('+')[0] === number);
  if (namesake) {
    return {
      problem: `${number} is frozen already with other data, as ${namesake.version}: raise version in data/datapackage.json and say in data/CHANGES.md what changed`,
    };
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, compress(text));
  return { done: 'written' };
}

/** Languages and charts repeat each other: a window over all of them leaves a quarter of what a zip does. */
const compress = (text: string) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });

function differsFrom(before: Frozen, now: Frozen): string {
  const paths = [...new Set([...Object.keys(before.files), ...Object.keys(now.files)])];
  const changed = paths.filter((file) => before.files[file] !== now.files[file]);
  const named = changed.slice(0, 5).join(', ') || 'the day of its release';
  const more = changed.length > 5 ? ` and ${changed.length - 5} more` : '';
  return `${now.version} is frozen already and stays as it is, but the site now writes it differently: ${named}${more}. To freeze that too, raise version in data/datapackage.json`;
}
