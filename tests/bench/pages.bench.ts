import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test, type Page } from '@playwright/test';

const pages = [
  '/en/',
  '/ru/',
  '/kk/',
  '/en/charts/restricted-days/',
  '/en/charts/service-lanes/',
  '/en/charts/calendar/',
  '/en/charts/projection/',
  '/ru/charts/restricted-days/',
  '/kk/charts/restricted-days/',
  '/en/embed/restricted-days/',
  '/kk/embed/calendar/',
  '/en/projection/',
  '/en/explore/',
  '/en/events/',
  '/en/events/kz-2019-05-09-victory-day-social-media/',
  '/en/sql/',
];

/**
 * Bytes of everything a page loads by itself, as the files of the build; fonts and engine parts are
 * compressed already, the rest counts as gzip.
 */
async function weigh(page: Page, path: string) {
  const files = new Set<string>();
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === 'http:') files.add(pathname);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const kinds: Record<string, number> = { html: 0, js: 0, css: 0, woff2: 0 };
  for (const file of files) {
    if (file.startsWith('/engine/') || file.startsWith('/data/')) continue;
    const kind = file.endsWith('/') ? 'html' : file.split('.').at(-1)!;
    const body = readFileSync(`build${decodeURI(file)}${kind === 'html' ? 'index.html' : ''}`);
    const size = kind === 'woff2' ? body.length : gzipSync(body, { level: 9 }).length;
    kinds[kind] = (kinds[kind] ?? 0) + size;
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

const lines = {
  'as this machine': undefined,
  '20 Mbit/s, 40 ms': { kilobits: 20_000, latency: 40 },
  '400 kbit/s, 400 ms': { kilobits: 400, latency: 400 },
};

/** Milliseconds until the first drawing of a chart and its words are painted, on a cold visit. */
async function firstChart(page: Page, path: string, line: (typeof lines)[keyof typeof lines]) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  if (line) {
    const bytes = (line.kilobits * 1000) / 8;
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  await page.addInitScript(() => {
    const look = () => {
      const drawing = document.querySelector('figure .drawings svg');
      // What follows it has begun to arrive, so it is whole.
      if (!drawing || !document.querySelector('figure figcaption')) {
        return requestAnimationFrame(look);
      }
      return requestAnimationFrame(() => Object.assign(window, { chartAt: performance.now() }));
    };
    look();
  });
  await page.goto(path, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForFunction(() => 'chartAt' in window);
  return page.evaluate(() => (window as unknown as { chartAt: number }).chartAt);
}

test('the first chart on three lines, cold', async ({ browser }) => {
  const rows = [];
  for (const path of ['/en/', '/kk/', '/kk/charts/restricted-days/', '/kk/charts/calendar/']) {
    const row: Record<string, string | number> = { page: path };
    for (const [name, line] of Object.entries(lines)) {
      const times: number[] = [];
      for (let i = 0; i < 3; i++) {
        const page = await browser.newPage();
        times.push(await firstChart(page, path, line));
        await page.close();
      }
      row[`${name}, ms`] = Math.round(times.sort((a, b) => a - b)[1]!);
    }
    rows.push(row);
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

test('memory: the heap of the page over 1,000 choices', async ({ page }) => {
  await page.goto('/en/', { waitUntil: 'networkidle' });
  await page.locator('details[name=filter] summary').last().click();
  const client = await page.context().newCDPSession(page);
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  for (let i = 0; i < 50; i++) await toggleRecalled(page);
  const before = await heap();
  for (let i = 0; i < 1000; i++) await toggleRecalled(page);
  const after = await heap();
  console.table([{ before, after, ratio: Number((after / before).toFixed(3)) }]);
});

test('brush: frames while a period is drawn across the charts of explore', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/explore/', { waitUntil: 'networkidle' });
  const unit = await yardstick(page);
  const svg = page.locator('section[aria-labelledby=restricted-days-title] svg');
  await svg.hover({ position: { x: 300, y: 150 } });
  await svg.locator('.brush .overlay').waitFor({ state: 'attached' });
  const box = (await svg.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height - 30);
  await page.mouse.down();
  // The work of one move: what the page does between the event and the next frame.
  await page.evaluate(() => {
    const works: number[] = [];
    Object.assign(window, { works });
    window.addEventListener(
      'mousemove',
      () => {
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        requestAnimationFrame(() => {
          port2.onmessage = () => works.push(performance.now() - start);
          port1.postMessage(0);
        });
      },
      { capture: true },
    );
  });
  for (let i = 0; i < 120; i++) {
    await page.mouse.move(box.x + box.width * (0.3 + i * 0.004), box.y + box.height - 30);
    await page.waitForTimeout(20);
  }
  await page.mouse.up();
  const works = await page.evaluate(() => (window as unknown as { works: number[] }).works);
  works.sort((a, b) => a - b);
  const at = (share: number) => works[Math.floor(works.length * share)]!;
  console.table(
    [
      ['yardstick: 20 million square roots', unit],
      ['from a move of the brush to its frame, median', at(0.5)],
      ['from a move of the brush to its frame, 95th percentile', at(0.95)],
    ].map(([what, ms]) => ({
      what,
      ms: Math.round((ms as number) * 10) / 10,
      'times the yardstick': Number(((ms as number) / unit).toFixed(2)),
    })),
  );
});

test('projection: from a choice to the new sentence', async ({ page }) => {
  await page.goto('/en/projection/', { waitUntil: 'networkidle' });
  const unit = await yardstick(page);
  await page.locator('form select').first().hover();
  await page.waitForTimeout(500);
  const times = await page.evaluate(async () => {
    const selects = [...document.querySelectorAll('select')];
    const weight = selects.find((select) =>
      [...select.options].some((option) => option.value === 'row'),
    )!;
    const answer = document.querySelector('p.answer')!;
    const found: number[] = [];
    for (let i = 0; i < 30; i++) {
      const before = answer.textContent;
      const start = performance.now();
      weight.value = i % 2 === 0 ? 'row' : 'law';
      weight.dispatchEvent(new Event('change', { bubbles: true }));
      while (answer.textContent === before) await new Promise(requestAnimationFrame);
      found.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return found.sort((a, b) => a - b);
  });
  console.table(
    (
      [
        ['yardstick: 20 million square roots', unit],
        ['a choice counted again and drawn, median', times[15]!],
        ['95th percentile', times[28]!],
      ] as const
    ).map(([what, ms]) => ({
      what,
      ms: Math.round(ms),
      'times the yardstick': Number((ms / unit).toFixed(2)),
    })),
  );
});
