import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test, type Browser } from '@playwright/test';
import { barePage } from './bare';
import { fileOf, openHost, sentBytes, type Host } from './host';
import { note } from './results';

let host: Host;
test.beforeAll(async () => (host = await openHost()));
test.afterAll(() => host.stop());

const locales = ['en', 'ru', 'kk'];
const subject = 'page weight';
const against = 'a page with the first drawing alone';

/** Kilobytes that a page loads by itself, the engine and the tables that it reads left out. */
async function weigh(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  const files = new Set<string>();
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === 'http:') files.add(fileOf(pathname));
  });
  await page.goto(host.root + address, { waitUntil: 'networkidle' });
  await page.close();
  const before = [...files].filter((file) => !/^\/(engine|data)\//.test(file));
  return before.reduce((sum, file) => sum + sentBytes(file).length, 0) / 1000;
}

/** The slugs of all charts, as built. */
const slugs = () =>
  readdirSync('build/en/charts', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Kilobytes of the heaviest of some pages. */
async function heaviest(browser: Browser, addresses: readonly string[]): Promise<number> {
  let most = 0;
  for (const address of addresses) most = Math.max(most, await weigh(browser, address));
  return most;
}

const weightOfBare = () => gzipSync(barePage(), { level: 9 }).length / 1000;

for (const locale of locales) {
  test(`page weight: home, explore, the heaviest chart page and embed, ${locale}`, async ({
    browser,
  }) => {
    const baseline = weightOfBare();
    const common = { subject, unit: 'KB', baseline, against } as const;
    const chart = await heaviest(
      browser,
      slugs().map((slug) => `/${locale}/charts/${slug}/`),
    );
    const embed = await heaviest(
      browser,
      slugs().map((slug) => `/${locale}/embed/${slug}/`),
    );
    await note(
      { ...common, what: `/${locale}/`, value: await weigh(browser, `/${locale}/`), target: 150 },
      { ...common, what: `heaviest page of a chart, ${locale}`, value: chart, target: 120 },
      { ...common, what: `heaviest embed, ${locale}`, value: embed, target: 60 },
      {
        ...common,
        what: `/${locale}/explore/`,
        value: await weigh(browser, `/${locale}/explore/`),
      },
    );
  });
}
