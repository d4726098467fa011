import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { hostile } from './hostile';
import { messages } from './words';
import { build, hydrated, readCsv, schema } from './site';

// The ways in through a browser; those through the build are in planted.spec.ts.

const status = (page: Page) => page.locator('p.status');

/** Nothing ran, nothing became an element, and nobody else was asked. */
async function expectUnhurt(page: Page, requests: readonly string[], baseURL: string) {
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  const made = page.locator(
    'img[onerror], [onload], iframe[srcdoc], body script:not([src]):not([type])',
  );
  expect(
    await made.evaluateAll((all) =>
      all.map((one) => one.outerHTML).filter((html) => /hurt|src="x"/.test(html)),
    ),
  ).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(baseURL) && !/^(blob|data):/.test(url))).toEqual(
    [],
  );
}

function listen(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => {
    requests.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return requests;
}

for (const address of ['/en/', '/kk/charts/service-lanes/', '/en/events/', '/en/projection/']) {
  test(`${address} takes hostile parameters as text`, async ({ page, baseURL }) => {
    test.slow();
    const requests = listen(page);
    for (const value of hostile) {
      const text = encodeURIComponent(value);
      const names = ['from', 'services', 'measures', 'tz', 'q', 'day', 'weight', 'anything'];
      await page.goto(`${address}?${names.map((name) => `${name}=${text}`).join('&')}#${text}`);
      await hydrated(page);
      await expectUnhurt(page, requests, baseURL!);
    }
  });
}

/** The published tables with hostile words in every cell that may hold any. */
function spoil(file: string): string {
  const resource = schema.resources.find(({ path }) => path === file)!;
  const isFree = resource.schema.fields.map(
    ({ name, type, constraints, ...rest }) =>
      type === 'string' &&
      !constraints?.enum &&
      !constraints?.pattern &&
      !JSON.stringify(rest).includes('separator') &&
      !/(_id|_slug|^slug|start|end|date|services|url|_time)$/.test(name),
  );
  const rows = readCsv(readFileSync(`${build}/data/${file}`, 'utf8'));
  const spoilt = rows.map((row, i) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell], column) => [
        name,
        name === 'url' && i % 2 === 0
          ? 'javascript:hurt=1'
          : isFree[column] && cell !== ''
            ? `${hostile[i % hostile.length]} ${cell}`
            : cell,
      ]),
    ),
  );
  return `${Papa.unparse(spoilt, { newline: '\n' })}\n`;
}

test('tables full of hostile words are drawn and listed as text', async ({ page, baseURL }) => {
  test.slow();
  const requests = listen(page);
  let spoilt = 0;
  await page.context().route('**/data/{sources,services}.csv', (route) => {
    spoilt += 1;
    return route.fulfill({ body: spoil(new URL(route.request().url()).pathname.slice(6)) });
  });
  await page.goto('/en/charts/service-lanes/?measures=blocking');
  await expect(status(page)).toHaveText(messages.en.filter.ready, { timeout: 60_000 });
  expect(spoilt).toBe(2);
  const sources = page.locator('section[aria-labelledby=sources] li');
  await expect(sources.first()).toBeVisible();
  await expect(page.locator('section[aria-labelledby=sources]')).toContainText('<script>hurt = 1');
  await expectUnhurt(page, requests, baseURL!);
  const link = page.locator('a[href^="javascript:"]').first();
  if ((await link.count()) > 0) await link.click({ noWaitAfter: true });
  await expectUnhurt(page, requests, baseURL!);
});

test('a dropped file full of hostile words is listed as text', async ({ page, baseURL }) => {
  test.slow();
  const requests = listen(page);
  await page.goto(`/en/sql/#q=${encodeURIComponent('select 41 + 1 as n')}`);
  await expect(page.locator('input[type=file]')).toBeEnabled({ timeout: 60_000 });
  const cells = hostile.map((value) => `"${value.replaceAll('"', '""')}"`);
  await page.locator('input[type=file]').setInputFiles({
    name: '"><img src=x onerror=hurt=1>.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${cells.join()}\n${cells.join()}\n`),
  });
  const table = page.getByText('onerror', { exact: false }).first();
  await expect(table).toBeVisible();
  await expectUnhurt(page, requests, baseURL!);
});
