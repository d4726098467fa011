/// <reference lib="webworker" />
// Runs only where a reader asked to keep the site: until then nothing registers it.
import { version } from '$service-worker';
import { answerTo } from '$lib/offline/answer';
import { KeepError, keepFiles } from '$lib/offline/keep';
import {
  choiceFrom,
  chosenParts,
  listPath,
  readCacheName,
  sizeOf,
  writeCacheName,
  type OfflineList,
} from '$lib/offline/list';
import { notePath, type News } from '$lib/offline/news';

const worker = self as unknown as ServiceWorkerGlobalScope;
const root = new URL('./', worker.location.href);
const choice = choiceFrom(worker.location.search);
const own = writeCacheName({ root: root.pathname, version, choice });

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const isOurs = url.origin === root.origin && url.pathname.startsWith(root.pathname);
  if (isOurs && event.request.method === 'GET') event.respondWith(respond(event.request, url));
});

/** The caches of this site but for that of this version and choice. */
const others = async () =>
  (await caches.keys()).filter((name) => name !== own && readCacheName(name, root.pathname));

/** Keeps everything, or fails and leaves what was kept before as it is. */
async function install() {
  try {
    await keep();
  } catch (error) {
    const fault = error instanceof KeepError ? error.fault : 'connection';
    if (fault === 'room') await caches.delete(own);
    await tell({ says: 'failed', fault });
    throw error;
  }
  // Pages that are open stay with their version: a new one waits until they are closed.
  const versions = (await others()).map((name) => readCacheName(name, root.pathname)?.version);
  const takesOver = versions.every((other) => other === version);
  if (takesOver) await worker.skipWaiting();
  await tell({ says: 'kept', takesOver });
}

async function keep() {
  const response = await fetch(new URL(listPath(version), root), { cache: 'no-cache' }).catch(
    (cause: unknown) => {
      throw new KeepError('connection', listPath(version), cause);
    },
  );
  if (!response.ok) throw new KeepError('connection', `${response.status} ${listPath(version)}`);
  const list = (await response.clone().json()) as OfflineList;
  if (list.version !== version) throw new KeepError('altered', listPath(version));
  const { headers } = response;
  const { bytes } = sizeOf(list, choice);
  let kept = 0;
  const files = chosenParts(list, choice).flatMap((part) => part.files);
  await keepFiles(files, root.href, { fill: own, others: await others() }, (size) => {
    kept += size;
    void tell({ says: 'progress', kept, of: bytes });
  });
  const cache = await caches.open(own);
  await cache.put(new URL(listPath(version), root), response);
  const note = JSON.stringify({ since: headers.get('date') });
  await cache.put(new URL(notePath, root), new Response(note));
}

async function activate() {
  for (const name of await others()) await caches.delete(name);
  await worker.clients.claim();
}

/** Pages and their files come from the one version that is kept; what is not kept, from the host. */
async function respond(request: Request, url: URL): Promise<Response> {
  const path = decodeURIComponent(url.pathname.slice(root.pathname.length));
  const { file, redirect } = answerTo(path);
  const kept = await caches.match(new URL(file, root).href, { cacheName: own });
  if (kept && redirect) return Response.redirect(new URL(redirect + url.search, root));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const home = request.mode === 'navigate' && (await offlineHome(path));
    if (home) return Response.redirect(new URL(`${home}?missing`, root));
    throw error;
  }
}

/** The page that says what is kept: in the language asked for, else in one that is kept. */
async function offlineHome(path: string): Promise<string | undefined> {
  for (const locale of [path.slice(0, 2), ...choice]) {
    const page = `${locale}/offline/`;
    if (await caches.match(new URL(`${page}index.html`, root).href, { cacheName: own }))
      return page;
  }
  return undefined;
}

async function tell(news: News) {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage(news);
  }
}
