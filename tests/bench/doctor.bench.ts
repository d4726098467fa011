import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { runnerImport } from 'vite';
import type * as ManyRows from '../doctor/many-rows';
import { barePage, barePath } from './bare';
import { openHost, type Host } from './host';
import { note, secondsOf } from './results';
import { sizeOf } from './size';

const rows = sizeOf(100_000, 2_000);
const manyPath = '/bare/many.csv';

/** Invented rows refer to invented sources: the tables of the tests stand in for the published ones. */
const invented = () =>
  Object.fromEntries(
    readdirSync('tests/fixtures', { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(csv|json)$/.test(entry.name))
      .map(({ name }) => [`/data/${name}`, readFileSync(`tests/fixtures/${name}`, 'utf8')]),
  );

let folder: string;
let file: string;
let host: Host;
test.beforeAll(async () => {
  const { module } = await runnerImport<typeof ManyRows>(
    path.resolve('tests/doctor/many-rows.ts'),
    {
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { $lib: path.resolve('src/lib') } },
    },
  );
  const text = module.manyEvents(rows);
  folder = mkdtempSync(path.join(tmpdir(), 'doctor-'));
  file = path.join(folder, 'events.csv');
  writeFileSync(file, text);
  host = await openHost({ ...invented(), [barePath]: barePage(), [manyPath]: text });
});
test.afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await host.stop();
});

/** Seconds in which a bare page splits the same text into lines and cells, quotes aside. */
async function plainReading(page: Page): Promise<number> {
  await page.goto(host.root + barePath);
  return page.evaluate(async (address) => {
    const bytes = await (await fetch(address)).arrayBuffer();
    const start = performance.now();
    const lines = new TextDecoder().decode(bytes).split('\n');
    const cells = lines.map((line) => line.split(','));
    return cells.length > 0 ? (performance.now() - start) / 1000 : NaN;
  }, manyPath);
}

interface Watched {
  shownAt?: number;
  longest: number;
}

/** Watches for the list of problems, and for the longest time in which the page answers nothing. */
const watchPage = (page: Page) =>
  page.evaluate(() => {
    const watched: { shownAt?: number; longest: number } = { longest: 0 };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        watched.longest = Math.max(watched.longest, duration);
      }
    }).observe({ type: 'longtask' });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.opened')) return;
      observer.disconnect();
      requestAnimationFrame(() => (watched.shownAt = performance.now()));
    });
    observer.observe(document.body, { subtree: true, childList: true });
    document.addEventListener(
      'change',
      () => Object.assign(watched, { chosenAt: performance.now() }),
      { capture: true, once: true },
    );
  });

test('doctor: a sheet of many rows on the page that takes rows', async ({ page }) => {
  const baseline = await plainReading(page);
  await page.goto(`${host.root}/en/contribute/`, { waitUntil: 'networkidle' });
  await watchPage(page);
  await page.locator('section[aria-labelledby="from-file"] input[type=file]').setInputFiles(file);
  await page.waitForFunction(
    () => (window as unknown as { watched: Watched }).watched.shownAt !== undefined,
    null,
    { timeout: 120_000 },
  );
  // What is late is counted too.
  await page.waitForTimeout(500);
  const { chosenAt, shownAt, longest } = await page.evaluate(
    () => (window as unknown as { watched: Required<Watched> & { chosenAt: number } }).watched,
  );
  await expect(page.locator('.opened tbody tr').first()).toBeVisible();
  await note(
    {
      subject: 'doctor',
      what: `${rows.toLocaleString('en')} rows, from the choice of a file to the list of problems`,
      value: (shownAt - chosenAt) / 1000,
      unit: 's',
      baseline,
      against: 'splitting the same text',
      target: 2,
    },
    {
      subject: 'doctor',
      what: 'longest block of the page meanwhile (0: none over 50 ms)',
      value: longest,
      unit: 'ms',
      target: 50,
    },
  );
});

test('doctor: npm run data:check on the published tables', async () => {
  const read =
    "for (const f of fs.readdirSync('data', { recursive: true })) if (/\\.\\w+$/.test(f)) fs.readFileSync('data/' + f)";
  const run = (...args: string[]) => execFileSync(process.execPath, args, { stdio: 'ignore' });
  await note({
    subject: 'doctor',
    what: '`npm run data:check`',
    value: await secondsOf(() => run('src/commands/run.js', 'data-check')),
    unit: 's',
    baseline: await secondsOf(() => run('-e', read)),
    against: 'Node reading the same files',
    target: 2,
  });
});
