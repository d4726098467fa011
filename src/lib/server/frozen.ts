import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { FrozenChoice } from '$lib/figure/frozen-choice';
import type { Embedded } from '$lib/figure/snippets';
import type { Locale } from '$lib/i18n/locale';
import { toPng } from './images';

/** The embeds, drawings and rows of one version of the data, as they were. */
export interface Frozen {
  /** With its fingerprint, as `dataVersion()` writes it. */
  version: string;
  /** When this version came out, `YYYY-MM-DD`. */
  released: string;
  /** Texts by path below the folder of the version, e.g. `en/charts/hours.csv`; embeds end in `/`. */
  files: Record<string, string>;
}

/** What a snippet of a frozen embed says; its addresses follow from where the site lies. */
export type FrozenEmbed = Pick<Embedded, 'title' | 'alt' | 'credit' | 'height'>;

/** Where frozen versions are kept, one file each, and its ending. */
export const store = 'data/frozen';
export const ending = '.json.br';

/** The name of a version in addresses and files: hosts read a plus as a blank. */
export const folderOf = (version: string): string => version.replace('+', '-');

/** The path of the embed of a chart, and of what its snippet says, below the folder of a version. */
export const embedPath = (slug: string, locale: Locale): string => `${locale}/embed/${slug}/`;
export const snippetPath = (slug: string, locale: Locale): string =>
  `${locale}/charts/${slug}-embed.json`;

/** The page of a chart, from a frozen embed of it: up from frozen/<version>/<language>/embed/<slug>/, wherever the site lies. */
export const livePage = (slug: string, locale: Locale): string =>
  `../../../../../${locale}/charts/${slug}/`;

/** Every frozen version of a folder, newest first. */
export function readStore(folder: string): Frozen[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => JSON.parse(inflate(path.join(folder, file))) as Frozen)
    .sort((a, b) => compareVersions(b.version, a.version));
}

const inflate = (file: string) => brotliDecompressSync(readFileSync(file)).toString('utf8');

/** By the numbers of two versions; a number stands for one fingerprint. */
function compareVersions(a: string, b: string): number {
  const numbersOf = (version: string) => version.split('+')[0]!.split('.').map(Number);
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  return ours.map((number, i) => number - theirs[i]!).find((difference) => difference !== 0) ?? 0;
}

let known: Frozen[] | undefined;

/** Every frozen version of the site, newest first; read once. */
export const frozenVersions = (): Frozen[] => (known ??= readStore(store));

/** The frozen version whose folder has a name. */
export const frozenIn = (folder: string): Frozen | undefined =>
  frozenVersions().find(({ version }) => folderOf(version) === folder);

/** The slugs of the charts that a version holds. */
export const slugsOf = ({ files }: Frozen): string[] =>
  Object.keys(files).flatMap((file) => /^en\/embed\/([^/]+)\/$/.exec(file)?.[1] ?? []);

/** The paths of what a version publishes besides its embeds: a picture is drawn from each card. */
export const filesOf = ({ files }: Frozen): string[] =>
  Object.keys(files)
    .filter((file) => !file.endsWith('/'))
    .flatMap((file) => (file.endsWith('-card.svg') ? [file, file.replace(/svg$/, 'png')] : [file]));

/** What a path of `filesOf()` holds; `undefined` where there is no such file. */
export function readFrozen(
  { files }: Frozen,
  file: string,
): string | Uint8Array<ArrayBuffer> | undefined {
  const drawing = file.endsWith('-card.png') ? files[file.replace(/png$/, 'svg')] : undefined;
  // Its letters are shapes: no font has a say in the picture.
  return drawing === undefined ? files[file] : toPng(drawing);
}

/** The newest version that holds a chart; `undefined` where it was never frozen. */
export function frozenChoice(
  slug: string,
  current: string,
  versions = frozenVersions(),
): FrozenChoice | undefined {
  const newest = versions.find((frozen) => slugsOf(frozen).includes(slug));
  return (
    newest && {
      version: newest.version,
      folder: folderOf(newest.version),
      released: newest.released,
      isCurrent: newest.version === current,
    }
  );
}
