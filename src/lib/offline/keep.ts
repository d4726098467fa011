import type { KeptFile } from './list';

/** Why keeping failed: no connection or a file missing; bytes other than the list says; no room. */
export type KeepFault = 'connection' | 'altered' | 'room';

export class KeepError extends Error {
  constructor(
    readonly fault: KeepFault,
    what: string,
    cause?: unknown,
  ) {
    super(`${fault}: ${what}`, { cause });
  }
}

/** At once: a slow line is not shared by more. */
const inFlight = 4;

/**
 * Fills a cache with files, each verified by its hash. What a cache of the site has already, of this or
 * another version, is not fetched again: a broken attempt goes on where it ended, and an update brings only
 * what changed.
 *
 * @param root of the site, absolute, ending in `/`
 * @param own the caches of the site by name, the one to fill among them
 * @param onKept hears of every file that is in the cache
 * @throws KeepError
 */
export async function keepFiles(
  files: readonly KeptFile[],
  root: string,
  own: { fill: string; others: readonly string[] },
  onKept: (bytes: number) => void,
): Promise<void> {
  const cache = await caches.open(own.fill);
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const [path, bytes, hash] = file;
      const address = new URL(path, root).href;
      const response =
        (await keptBefore(address, hash, [own.fill, ...own.others])) ??
        (await fetchFile(address, hash));
      try {
        await cache.put(address, response);
      } catch (cause) {
        throw new KeepError('room', path, cause);
      }
      onKept(bytes);
    }
  };
  try {
    await Promise.all(Array.from({ length: inFlight }, work));
  } catch (error) {
    // The others stop too: what is in flight ends, nothing new begins.
    waiting.length = 0;
    throw error;
  }
}

async function keptBefore(address: string, hash: string, names: readonly string[]) {
  for (const cacheName of names) {
    const kept = await caches.match(address, { cacheName });
    const bytes = await kept?.arrayBuffer();
    if (bytes && (await sha256(bytes)) === hash) return plain(bytes, kept!);
  }
  return undefined;
}

async function fetchFile(address: string, hash: string): Promise<Response> {
  let response, bytes;
  try {
    response = await fetch(address, { cache: 'no-cache' });
    bytes = await response.arrayBuffer();
  } catch (cause) {
    throw new KeepError('connection', address, cause);
  }
  if (!response.ok) throw new KeepError('connection', `${response.status} ${address}`);
  if ((await sha256(bytes)) !== hash) throw new KeepError('altered', address);
  return plain(bytes, response);
}

/** The bytes as they are, without what the line had to do with them. */
const plain = (bytes: ArrayBuffer, { headers }: Response) =>
  new Response(bytes, {
    headers: { 'content-type': headers.get('content-type') ?? 'application/octet-stream' },
  });

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
