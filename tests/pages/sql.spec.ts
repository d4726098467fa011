import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { words as en } from '../../src/lib/i18n/pages/sql.en';
import { engineStarts, hydrated, watch } from './site';

const said = (page: Page) => page.locator('p.said');
const run = (page: Page) => page.getByRole('button', { name: en.editor.run, exact: true });
const cells = (page: Page) =>
  page.locator('tr.row').evaluateAll((rows) => rows.map((row) => row.textContent?.trim()));

/** Opens the bench with a statement, and waits for its answer. */
async function ask(page: Page, sql: string) {
  await page.goto('about:blank');
  await page.goto(`/en/sql/#q=${encodeURIComponent(sql)}`);
  await expect(run(page)).toBeEnabled({ timeout: 40_000 });
}

/** Writes a statement into the editor and runs it with the keys. */
async function write(page: Page, sql: string) {
  const editor = page.getByRole('textbox', { name: en.editor.label });
  await editor.fill(sql);
  await editor.press('Control+Enter');
}

const give = (page: Page, name: string, content: string | Buffer) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content as string),
  });

test('the engine starts with the page and answers, and asks nobody else', async ({
  page,
  baseURL,
}) => {
  const traffic = watch(page);
  await page.goto('/en/sql/');
  await expect(said(page)).toHaveText(/\d+\srows, [\d,]+\sms/, { timeout: 40_000 });
  await expect(page.locator('.cm-content')).toBeVisible();
  expect(engineStarts(traffic)).toBe(1);
  const foreign = traffic.requests.filter((url) => !/^(blob|data):/.test(url));
  expect(foreign.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
  expect(traffic.faults).toEqual([]);
});

test('a statement lives in the address', async ({ page }) => {
  await ask(page, 'select 41 + 1 as n');
  expect(await cells(page)).toEqual(['42']);
  await write(page, "select 'ә & #' as t");
  await expect.poll(() => cells(page)).toEqual(['ә & #']);
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe("#q=select 'ә & #' as t");
});

test('a fault is told with its place and marked, and the next statement runs', async ({ page }) => {
  await ask(page, 'select 1,\n  foo');
  await expect(page.locator('p.fault')).toContainText(en.answer.place('2', '3'));
  await expect(page.locator('.cm-content .fault')).toHaveText('foo');
  await write(page, 'select 7 as n');
  await expect.poll(() => cells(page)).toEqual(['7']);
  await expect(page.locator('p.fault')).toHaveCount(0);
});

test('a runaway is cancelled, and the tables are there afterwards', async ({ page }) => {
  await ask(page, 'select 1 as n');
  await write(page, 'select count(*) from range(100000000) a, range(100000) b');
  await expect(said(page)).toHaveText(en.answer.running);
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText(/^Cancelled/, { timeout: 30_000 });
  await write(page, 'select count(*) > 100 as n from events');
  await expect.poll(() => cells(page)).toEqual(['true']);
});

test('no statement reaches an address', async ({ page, baseURL }) => {
  const traffic = watch(page);
  await ask(page, "from read_csv('https://example.org/x.csv')");
  await expect(page.locator('p.fault')).toContainText('Permission Error');
  const foreign = traffic.requests.filter((url) => !/^(blob|data):/.test(url));
  expect(foreign.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
});

test('files become tables; what is wrong with one is told and takes nothing away', async ({
  page,
}) => {
  await ask(page, 'select 1 as n');
  const told = page.locator('.told');
  await give(page, 'good file.csv', 'day;n\n2024-01-02;5\n2024-01-03;6\n');
  await expect(told).toContainText(en.files.loaded('good file.csv', 'good_file', '2 rows'));
  await give(page, 'empty.csv', '');
  await expect(told).toContainText(en.files.faults.empty('empty.csv'));
  await give(page, 'open.csv', 'a,b\n1,"2\n3,4\n');
  await expect(told).toContainText(en.files.faults['open-quote']('open.csv', '2'));
  await give(page, 'latin.csv', Buffer.from('a,b\n1,\xe9\n', 'latin1'));
  await expect(told).toContainText(en.files.faults['not-utf-8']('latin.csv', '2'));
  await write(page, "select sum(n) as n from good_file where day > date '2024-01-01'");
  await expect.poll(() => cells(page)).toEqual(['11']);
});

test('a file of a million rows never holds the page up', async ({ page }) => {
  await ask(page, 'select 1 as n');
  const rows = Array.from(
    { length: 1_000_000 },
    (_, i) => `${i},2024-01-0${(i % 9) + 1},name ${i}`,
  );
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  // From the disk, as a reader's file: handed over as bytes, the test itself would hold the page up.
  const path = test.info().outputPath('million.csv');
  writeFileSync(path, `a,b,c\n${rows.join('\n')}\n`);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.locator('.told')).toContainText('1,000,000 rows', { timeout: 40_000 });
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  expect(tasks.filter((duration) => duration > 100)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the questions and the tables can be read', async ({ page }) => {
    await page.goto('/ru/sql/');
    await expect(page.locator('pre')).toHaveCount(12);
    await expect(page.locator('dt', { hasText: 'shown_days' })).toBeVisible();
  });
});

test('the page does not scroll sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of ['en', 'ru', 'kk']) {
    await page.goto(`/${locale}/sql/`);
    await hydrated(page);
    await expect(page.locator('tr.row').first()).toBeVisible({ timeout: 40_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
  }
});
