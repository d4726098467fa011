import type { Page } from '@playwright/test';

/** What the browser has stored of the site. */
export const stored = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases: (await indexedDB.databases()).length,
    items: localStorage.length,
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
  }));

/** What a browser has stored of a site that stores nothing. */
export const nothing = {
  caches: [],
  workers: 0,
  databases: 0,
  items: 0,
  session: [],
  cookies: '',
};
