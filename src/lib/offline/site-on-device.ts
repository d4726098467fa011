import { KeepError } from './keep';
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
 * Keeps the site on this device: registers the worker, which stores everything chosen, then serves it. Where
 * that is kept already, looks for a newer version.
 * @param onProgress hears how many bytes of how many are kept
 * @throws KeepError
 */
export async function keepSite(
  root: string,
  choice: readonly string[],
  onProgress: (kept: number, of: number) => void,
): Promise<void> {
  const stop = new AbortController();
  const told = hearOfEnd(onProgress, stop.signal);
  try {
    const worker = await startWorker(root, choice);
    if (!worker) return;
    const { takesOver } = await Promise.race([told, endOf(worker)]);
    if (takesOver) await reaches(worker, 'activated');
  } finally {
    stop.abort();
  }
  await navigator.storage?.persist?.();
}

/** The worker that begins to keep a choice; `undefined` where there is nothing new to keep. */
async function startWorker(root: string, choice: readonly string[]) {
  try {
    const registration = await navigator.serviceWorker.register(root + workerPath(choice), {
      scope: root,
      updateViaCache: 'none',
    });
    if (!registration.installing) await registration.update();
    return registration.installing ?? undefined;
  } catch (cause) {
    throw new KeepError('connection', root, cause);
  }
}

type End = Extract<News, { says: 'kept' }>;

/** What the worker says at the end, good or bad. */
const hearOfEnd = (onProgress: (kept: number, of: number) => void, signal: AbortSignal) =>
  new Promise<End>((resolve, reject) =>
    navigator.serviceWorker.addEventListener(
      'message',
      ({ data }: MessageEvent<News>) => {
        if (data.says === 'progress') onProgress(data.kept, data.of);
        if (data.says === 'kept') resolve(data);
        if (data.says === 'failed') reject(new KeepError(data.fault, 'worker'));
      },
      { signal },
    ),
  );

/** Fails once a worker is given up; its own news of that, where it lived to tell, comes first. */
async function endOf(worker: ServiceWorker): Promise<never> {
  await reaches(worker, 'redundant');
  await new Promise((resolve) => setTimeout(resolve, 500));
  throw new KeepError('connection', 'worker');
}

const reaches = (worker: ServiceWorker, state: ServiceWorkerState) =>
  new Promise<void>((resolve) => {
    const look = () => worker.state === state && resolve();
    worker.addEventListener('statechange', look);
    look();
  });

/** Takes everything off this device: the caches and the worker. */
export async function removeSite(root: string): Promise<void> {
  await (await registered(root))?.unregister();
  for (const name of await ownCaches(root)) await caches.delete(name);
}
