import { KeepError, type KeepFault } from './keep';
import { listPath, readCacheName, workerPath, type OfflineList } from './list';
import { notePath, type News } from './news';

/** What is kept on this device. */
export interface Kept {
  version: string;
  choice: readonly string[];
  /** When it was kept, by the clock of the host, as HTTP writes it; null where the host said none. */
  since: string | null;
  /** Whether a newer version is kept beside it, for when all pages are closed. */
  hasNewer: boolean;
}

/** Whether this browser can keep a site: over HTTPS or on this machine, and not in a private window of some. */
export const canKeep = () => 'serviceWorker' in navigator && 'caches' in window;

/** @throws Error `not found: 404 …` */
export async function loadList(root: string, version: string): Promise<OfflineList> {
  const response = await fetch(root + listPath(version));
  if (!response.ok) throw new Error(`not found: ${response.status} ${listPath(version)}`);
  return response.json();
}

const registered = async (root: string) => {
  const registration = await navigator.serviceWorker.getRegistration(root);
  return registration?.scope === root ? registration : undefined;
};

/** The names of the caches of the site. */
const ownCaches = async (root: string) => {
  const { pathname } = new URL(root);
  return (await caches.keys()).filter((name) => readCacheName(name, pathname));
};

/** What is kept of the site at `root`, an absolute address; `undefined` where nothing is. */
export async function keptSite(root: string): Promise<Kept | undefined> {
  const registration = await registered(root);
  if (!registration?.active) return undefined;
  for (const cacheName of await ownCaches(root)) {
    const address = registration.active.scriptURL;
    const name = readCacheName(cacheName, new URL(root).pathname)!;
    const note = await caches.match(root + notePath, { cacheName });
    if (!note || !address.endsWith(workerPath(name.choice))) continue;
    const { since } = (await note.json()) as { since: string | null };
    return { ...name, since, hasNewer: Boolean(registration.waiting) };
  }
  return undefined;
}

/**
 * Keeps the site on this device: registers the worker, which stores everything chosen, then serves it.
 * @param onProgress hears how many bytes of how many are kept
 * @throws KeepError
 */
export async function keepSite(
  root: string,
  choice: readonly string[],
  onProgress: (kept: number, of: number) => void,
): Promise<void> {
  const stop = new AbortController();
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (fault: KeepFault) => reject(new KeepError(fault, root));
      navigator.serviceWorker.addEventListener(
        'message',
        ({ data }: MessageEvent<News>) => {
          if (data.says === 'progress') onProgress(data.kept, data.of);
          if (data.says === 'kept') resolve();
          if (data.says === 'failed') fail(data.fault);
        },
        { signal: stop.signal },
      );
      navigator.serviceWorker
        .register(root + workerPath(choice), { scope: root, updateViaCache: 'none' })
        .then((registration) => {
          if (!registration.installing) return resolve();
          registration.installing.addEventListener('statechange', ({ target }) => {
            const { state } = target as ServiceWorker;
            // The news of a failure comes first, where the worker lived to tell.
            if (state === 'redundant') setTimeout(() => fail('connection'), 500);
          });
          return undefined;
        })
        .catch(() => fail('connection'));
    });
  } finally {
    stop.abort();
  }
  await navigator.storage?.persist?.();
}

/** Takes everything off this device: the caches and the worker. */
export async function removeSite(root: string): Promise<void> {
  await (await registered(root))?.unregister();
  for (const name of await ownCaches(root)) await caches.delete(name);
}
