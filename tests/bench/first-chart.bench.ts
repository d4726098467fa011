import { test, type Browser } from '@playwright/test';
import { barePage, barePath } from './bare';
import { openHost, type Host } from './host';
import { home, putOn, slow, type Line } from './line';
import { note, quantile } from './results';
import { sizeOf } from './size';

let host: Host;
test.beforeAll(async () => (host = await openHost({ [barePath]: barePage() })));
test.afterAll(() => host.stop());

/** Milliseconds until the first drawing of a page is whole and painted, on a cold visit. */
async function firstChart(browser: Browser, address: string, line?: Line): Promise<number> {
  const page = await browser.newPage();
  if (line) await putOn(page, line);
  await page.addInitScript(() => {
    const look = () => {
      const figure = document.querySelector('figure');
      const drawing = figure?.querySelector('svg');
      // What follows the drawing has begun to arrive, or nothing will: it is whole.
      const isWhole =
        drawing && (figure!.querySelector('figcaption') || document.readyState !== 'loading');
      if (!isWhole) return requestAnimationFrame(look);
      return requestAnimationFrame(() => Object.assign(window, { chartAt: performance.now() }));
    };
    look();
  });
  await page.goto(host.root + address, { waitUntil: 'commit', timeout: 120_000 });
  await page.waitForFunction(() => 'chartAt' in window, null, { timeout: 120_000 });
  const at = await page.evaluate(() => (window as unknown as { chartAt: number }).chartAt);
  await page.close();
  return at;
}

async function median(browser: Browser, address: string, line?: Line): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < sizeOf(15, 1); i++) times.push(await firstChart(browser, address, line));
  return quantile(times, 0.5);
}

const lines: readonly { name: string; line?: Line; target?: number }[] = [
  { name: slow.name, line: slow, target: 1500 },
  { name: home.name, line: home, target: 200 },
  { name: 'loopback' },
];
const pages = ['/en/', '/ru/', '/kk/', '/kk/charts/restricted-days/', '/kk/charts/calendar/'];

for (const { name, line, target } of lines) {
  test(`first chart, cold: ${name}`, async ({ browser }) => {
    const baseline = await median(browser, barePath, line);
    for (const page of pages) {
      await note({
        subject: 'first chart, cold',
        what: `${page} at ${name}`,
        value: await median(browser, page, line),
        unit: 'ms',
        baseline,
        against: 'a page with the drawing alone',
        ...(target && { target }),
      });
    }
  });
}
