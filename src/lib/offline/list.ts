/** A part of the site that a reader may keep: `basis`, `engine`, or the pages of a language. */
export interface Part {
  /** On the device, and to download where the host compresses. */
  bytes: number;
  compressed: number;
  /** From the root of the site; bytes; SHA-256 in base64. */
  files: KeptFile[];
}
export type KeptFile = [path: string, bytes: number, sha256: string];

/** What the build of a version says of its parts. */
export interface OfflineList {
  version: string;
  parts: Record<string, Part>;
}

/** Where the list of a version lies, from the root of the site. */
export const listPath = (version: string) => `offline/${version}.json`;

/** Parts that are always kept; readers choose the others. */
const always = ['basis'];

/** The parts kept for a choice, in the order of the list; what the list does not know is no part. */
export const chosenParts = (list: OfflineList, choice: readonly string[]): Part[] =>
  Object.entries(list.parts)
    .filter(([name]) => always.includes(name) || choice.includes(name))
    .map(([, part]) => part);

/** Bytes of a choice: on the device, and to download where the host compresses. */
export function sizeOf(list: OfflineList, choice: readonly string[]) {
  const parts = chosenParts(list, choice);
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  return { bytes: sum((part) => part.bytes), compressed: sum((part) => part.compressed) };
}

/** The address of the worker that keeps a choice: what was chosen lives in it, and nowhere else. */
export const workerPath = (choice: readonly string[]) =>
  `service-worker.js?keep=${[...choice].sort().join('-')}`;

/** The choice in the query of a worker's address. */
export const choiceFrom = (search: string): string[] =>
  (new URLSearchParams(search).get('keep') ?? '').split('-').filter(Boolean);

/** The name of a cache: sites in other folders of a host have their own, and so has every version and choice. */
export interface CacheName {
  /** Path of the root of the site, ending in `/`. */
  root: string;
  version: string;
  choice: readonly string[];
}

const family = 'kaznet-timeline';

export const writeCacheName = ({ root, version, choice }: CacheName) =>
  [family, root, version, [...choice].sort().join('-')].join(' ');

/** Reads the name of a cache; `undefined` where it is not one of the site at `root`. */
export function readCacheName(name: string, root: string): CacheName | undefined {
  const [prefix, at, version, choice] = name.split(' ');
  if (prefix !== family || at !== root || !version || choice === undefined) return undefined;
  return { root, version, choice: choice.split('-').filter(Boolean) };
}
