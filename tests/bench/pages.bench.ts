import { gzipSync } from 'node:zlib';
import { test, type Page } from '@playwright/test';

const pages = ['/en/', '/ru/', '/kk/', '/en/charts/restricted-days/', '/en/charts/service-lanes/'];

/** Bytes of everything a page loads by itself; fonts are compressed already, the rest counts as gzip. */
async function weigh(page: Page, path: string) {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const url = new URL(response.url());
    const size = response
      .body()
      .then(
        (body) => (url.pathname.endsWith('.woff2') ? body : gzipSync(body, { level: 9 })).length,
      );
    sizes.set(url.pathname, size);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const kinds: Record<string, number> = { html: 0, js: 0, css: 0, woff2: 0 };
  for (const [name, size] of sizes) {
    const kind = name.endsWith('/') ? 'html' : name.split('.').at(-1)!;
    kinds[kind] = (kinds[kind] ?? 0) + (await size);
  }
  return { page: path, ...kinds, total: Object.values(kinds).reduce((sum, size) => sum + size, 0) };
}

test('weight of pages before the engine, bytes', async ({ browser }) => {
  const rows = [];
  for (const path of pages) {
    const page = await browser.newPage();
    rows.push(await weigh(page, path));
    await page.close();
  }
  console.table(rows);
});

/** Milliseconds of a fixed sum in the page: what this machine, busy as it is, takes for known work. */
const yardstick = (page: Page) =>
  page.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 2e7; i++) sum += Math.sqrt(i);
    return sum > 0 ? performance.now() - start : NaN;
  });

/** Clicks a grade on or off and waits until the sentence under the first chart has changed. */
const toggleRecalled = (page: Page) =>
  page.evaluate(async () => {
    const foot = document.querySelector('#restricted-days-foot')!;
    const boxes = document.querySelectorAll<HTMLInputElement>('details[name=filter] input');
    const before = foot.textContent;
    const start = performance.now();
    const changed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (foot.textContent === before) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve());
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    boxes[boxes.length - 1]!.click();
    await changed;
    return performance.now() - start;
  });

test('filters: the first redraw starts the engine, later ones do not', async ({ page }) => {
  await page.goto('/en/', { waitUntil: 'networkidle' });
  const unit = await yardstick(page);
  // As a reader does: open a list, which starts the engine, then choose.
  await page.locator('details[name=filter] summary').last().click();
  const first = await toggleRecalled(page);
  const later: number[] = [];
  for (let i = 0; i < 60; i++) later.push(await toggleRecalled(page));
  later.sort((a, b) => a - b);
  const row = (name: string, ms: number) => ({
    what: name,
    ms: Math.round(ms),
    'times the yardstick': Number((ms / unit).toFixed(2)),
  });
  console.table([
    row('yardstick: 20 million square roots', unit),
    row('first filtered redraw, right after the list was opened', first),
    row('later redraws of all charts, median', later[30]!),
    row('later redraws of all charts, 95th percentile', later[57]!),
  ]);
});
