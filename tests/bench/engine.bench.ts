import { readdirSync } from 'node:fs';
import { test, type Browser } from '@playwright/test';
import { barePage, barePath } from './bare';
import { openHost, type Host } from './host';
import { home, putOn, type Line } from './line';
import { openGrades, toggleRecalled } from './redraw';
import { note, quantile } from './results';
import { sizeOf } from './size';

let host: Host;
test.beforeAll(async () => (host = await openHost({ [barePath]: barePage() })));
test.afterAll(() => host.stop());

/** The files of the engine, as built. */
const engineFiles = () =>
  readdirSync('build/engine', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(gz|js|json)$/.test(file))
    .map((file) => `/engine/${file}`);

/** Milliseconds from opening a list of the filter, which starts the engine, to the first filtered chart. */
async function firstResult(browser: Browser, line?: Line): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${host.root}/en/`, { waitUntil: 'networkidle' });
  if (line) await putOn(page, line);
  const start = performance.now();
  await openGrades(page);
  await toggleRecalled(page);
  const time = performance.now() - start;
  await page.close();
  return time;
}

/** Milliseconds to fetch the same files and do nothing with them. */
async function plainFetch(browser: Browser, line?: Line): Promise<number> {
  const page = await browser.newPage();
  await page.goto(host.root + barePath);
  if (line) await putOn(page, line);
  const time = await page.evaluate(async (files) => {
    const start = performance.now();
    await Promise.all(files.map(async (file) => (await fetch(file)).arrayBuffer()));
    return performance.now() - start;
  }, engineFiles());
  await page.close();
  return time;
}

async function median(times: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let i = 0; i < sizeOf(5, 1); i++) found.push(await times());
  return quantile(found, 0.5);
}

const lines: readonly { name: string; line?: Line; target: number }[] = [
  { name: 'loopback', target: 1500 },
  { name: home.name, line: home, target: 6000 },
];

for (const { name, line, target } of lines) {
  test(`engine: from its start to the first filtered result, ${name}`, async ({ browser }) => {
    await note({
      subject: 'engine',
      what: `from its start to the first filtered result, ${name}`,
      value: await median(() => firstResult(browser, line)),
      unit: 'ms',
      baseline: await median(() => plainFetch(browser, line)),
      against: 'fetching the same files',
      target,
    });
  });
}
