import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { words as en } from '../../src/lib/i18n/pages/sql.en';
import { engineBytes, engineParts, engineStarts, hydrated, readCsv, watch } from './site';

const said = (page: Page) => page.locator('p.said');
const run = (page: Page) => page.getByRole('button', { name: en.editor.run, exact: true });
const cells = (page: Page) =>
  page
    .locator('tr.row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | ')),
    );

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

const wasm = engineParts[0]!;
const start = (page: Page) => page.getByRole('button', { name: /^Load the database/ });

/** A statement whose every row holds what CSV and spreadsheets find hard. */
const awkward = `select * from (values
  (1, 'a,b', null), (2, 'say "no"', 'two' || chr(10) || 'lines'), (3, 'күн' || chr(9) || 'ё', ''))
  as t (n, "a ""name"", quoted", rest)`;

/** Where the page is read by one who pays by the byte. */
const saveData = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );

/** Minutes of work, of which the first pauses to hear a cancelling and the second is one step. */
const runaway = 'select count(*) from range(100000000) a, range(100000) b';
const deafRunaway = "select levenshtein(repeat('a', 300000), repeat('b', 300000)) as n";

/** What the button under an answer gives. */
async function download(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: en.answer.download }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('answer.csv');
  return readFileSync(await file.path(), 'utf8');
}

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

test('a reader who saves data is asked, and told the size', async ({ page }) => {
  await saveData(page);
  const traffic = watch(page);
  await page.goto(`/en/sql/#q=${encodeURIComponent('select 41 + 1 as n')}`);
  const megabytes = (engineBytes / 1e6).toFixed(1);
  await expect(start(page)).toHaveText(en.engine.ask(megabytes));
  await expect(page.locator('.cm-content')).toHaveText('select 41 + 1 as n');
  await expect(run(page)).toBeDisabled();
  await write(page, 'select 7 as n');
  expect(engineStarts(traffic)).toBe(0);
  await start(page).click();
  await expect.poll(() => cells(page), { timeout: 40_000 }).toEqual(['7']);
  expect(engineStarts(traffic)).toBe(1);
  await expect(start(page)).toHaveCount(0);
});

for (const isAsked of [true, false]) {
  test(`while the engine loads, what is written ${isAsked ? 'and run waits for it' : 'is left alone'}`, async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.context().route(`**${wasm}`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/en/sql/');
    await expect(page.locator('.cm-content')).toBeVisible();
    const editor = page.getByRole('textbox', { name: en.editor.label });
    await editor.fill('select 41 + 1 as n');
    if (isAsked) await editor.press('Control+Enter');
    release();
    await expect(run(page)).toBeEnabled({ timeout: 40_000 });
    if (!isAsked) {
      await expect(said(page)).toHaveText('');
      await editor.press('Control+Enter');
    }
    await expect.poll(() => cells(page)).toEqual(['42']);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#q=select 41 + 1 as n');
  });
}

test('a failed start is said; the page can be read, and the next try answers', async ({ page }) => {
  await page.context().route(`**${wasm}`, (route) => route.abort());
  await page.goto('/en/sql/');
  await expect(page.locator('.engine')).toContainText(en.engine.failed);
  await expect(run(page)).toBeDisabled();
  await expect(page.locator('input[type=file]')).toBeDisabled();
  await expect(page.locator('pre')).toHaveCount(12);
  await page.getByRole('button', { name: en.presets.use }).nth(1).click();
  await expect(page.locator('.cm-content')).toContainText('near_daily');
  await write(page, 'select 41 + 1 as n');
  await expect(said(page)).toHaveText('');
  await page.context().unroute(`**${wasm}`);
  await page.getByRole('button', { name: en.engine.again }).click();
  await expect.poll(() => cells(page), { timeout: 40_000 }).toEqual(['42']);
});

test('a statement comes with a link and runs where nothing can leave', async ({
  page,
  baseURL,
}) => {
  const traffic = watch(page);
  await ask(
    page,
    `select current_setting('enable_external_access') as access,
  current_setting('lock_configuration') as is_locked`,
  );
  expect(await cells(page)).toEqual(['false | true']);
  await write(page, 'set enable_external_access = true');
  await expect(page.locator('p.fault')).toContainText('locked');
  const asked = traffic.requests.filter((url) => !/^(blob|data):/.test(url));
  expect(asked.filter((url) => !url.startsWith(baseURL!) || url.includes('select'))).toEqual([]);
});

test('a link that cannot be read is none, and one followed on the page runs', async ({ page }) => {
  await page.goto('/en/sql/#q=%E0%A4%A');
  await expect(said(page)).toHaveText(/rows/, { timeout: 40_000 });
  await expect(page.locator('.cm-content')).toContainText('from shown_days');
  await page.evaluate(() => (location.hash = '#q=select 7 as n'));
  await expect.poll(() => cells(page)).toEqual(['7']);
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
  await write(page, runaway);
  await expect(said(page)).toHaveText(en.answer.running);
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText(/^Cancelled/, { timeout: 30_000 });
  await write(page, 'select count(*) > 100 as n from events');
  await expect.poll(() => cells(page)).toEqual(['true']);
});

test('a file is a table still after a runaway took the engine along', async ({ page }) => {
  await ask(page, 'select 1 as n');
  await give(page, 'kept.csv', 'n\n5\n6\n');
  await expect(page.locator('.told')).toContainText(en.files.loaded('kept.csv', 'kept', '2 rows'));
  await write(page, 'create table made (n integer)');
  await expect(said(page)).toHaveText(en.answer.noColumns);
  await write(page, deafRunaway);
  await expect(said(page)).toHaveText(en.answer.running);
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText(en.answer.restarted, { timeout: 40_000 });
  await write(page, 'select sum(n) as n from kept');
  await expect.poll(() => cells(page)).toEqual(['11']);
  await write(page, 'from made');
  await expect(page.locator('p.fault')).toContainText('made does not exist');
  await give(page, 'kept.csv', 'n\n7\n');
  await expect(page.locator('.told')).toContainText(en.files.loaded('kept.csv', 'kept_2', '1 row'));
});

test('a file that is another by then takes its table along, and nothing else', async ({ page }) => {
  await ask(page, 'select 1 as n');
  await give(page, 'kept.csv', 'n\n5\n6\n');
  const path = test.info().outputPath('changed.csv');
  writeFileSync(path, 'n\n7\n');
  await page.locator('input[type=file]').setInputFiles(path);
  const listed = page.locator('dt', { hasText: /^(kept|changed)/ });
  await expect(listed).toHaveCount(2);
  writeFileSync(path, 'n\n8\n9\n');
  await write(page, deafRunaway);
  await expect(said(page)).toHaveText(en.answer.running);
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveText(
    `${en.answer.restarted} ${en.files.faults.unreadable('changed.csv')}`,
    { timeout: 40_000 },
  );
  await expect(listed).toHaveCount(1);
  await write(page, 'select sum(n) as n from kept');
  await expect.poll(() => cells(page)).toEqual(['11']);
});

test('an engine that does not start again is said to be lost, and the files wait for it', async ({
  page,
}) => {
  await ask(page, 'select 1 as n');
  await give(page, 'kept.csv', 'n\n5\n6\n');
  await expect(page.locator('.told')).toContainText('2 rows');
  // Nothing is asked for again: the worker itself fails.
  await page.evaluate(() => {
    const { Worker } = window;
    Object.assign(window, {
      restore: () => Object.assign(window, { Worker }),
      Worker: class {
        constructor() {
          throw new Error('no worker');
        }
      },
    });
  });
  await write(page, deafRunaway);
  await expect(said(page)).toHaveText(en.answer.running);
  await page.keyboard.press('Escape');
  await expect(page.locator('.engine')).toContainText(en.engine.failed, { timeout: 40_000 });
  await expect(said(page)).toHaveText('');
  await page.evaluate(() => (window as unknown as { restore(): void }).restore());
  await page.getByRole('button', { name: en.engine.again }).click();
  // The runaway stands there still, and is not run again unasked.
  await expect(run(page)).toBeEnabled({ timeout: 40_000 });
  await expect(said(page)).toHaveText('');
  await write(page, 'select sum(n) as n from kept');
  await expect.poll(() => cells(page)).toEqual(['11']);
});

test('of very many rows the first are kept, and that is said', async ({ page }) => {
  const cut = page.getByText(en.answer.cut('100,000'));
  await ask(page, 'select range as n from range(100000)');
  await expect(said(page)).toHaveText(/^100,000\srows/);
  await expect(cut).toHaveCount(0);
  await write(page, 'select range as n from range(100001)');
  await expect(cut).toBeVisible();
  const lines = (await download(page)).split('\n');
  expect([lines.length, lines[1], lines.at(-2)]).toEqual([100_002, '0', '99999']);
  const answer = page.getByRole('region', { name: en.answer.label });
  await answer.evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect(page.locator('tr.row').last()).toHaveText('99999');
  await write(page, 'select 7 as n');
  await expect.poll(() => cells(page)).toEqual(['7']);
  await expect(cut).toHaveCount(0);
});

test('an answer is downloaded as CSV: the rows shown, under their header', async ({ page }) => {
  await ask(page, awkward);
  const text = await download(page);
  expect(text).toBe(
    'n,"a ""name"", quoted",rest\n1,"a,b",\n2,"say ""no""","two\nlines"\n3,күн\tё,\n',
  );
  await write(page, 'select day, is_named, day as day from shown_days order by day');
  await expect(page.locator('th')).toHaveText([/^day /, /^is_named /, /^day_2 /]);
  const rows = readCsv(await download(page));
  expect(Object.keys(rows[0]!)).toEqual(['day', 'is_named', 'day_2']);
  const shown = await cells(page);
  const first = rows.slice(0, shown.length).map((row) => Object.values(row).join(' | '));
  expect(shown.length).toBeGreaterThan(10);
  expect(first).toEqual(shown);
  await expect(said(page)).toHaveText(new RegExp(`^${rows.length}\\srows`));
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  test('an answer is copied for a spreadsheet, a statement as its link', async ({ page }) => {
    await ask(page, awkward);
    await page.getByRole('button', { name: en.answer.copy }).click();
    await expect(page.getByText(en.answer.copied, { exact: true })).toBeVisible();
    expect(await clipboard(page)).toBe(
      'n\ta "name", quoted\trest\n1\ta,b\t\n2\tsay "no"\ttwo lines\n3\tкүн ё\t',
    );
    // What is written, not what was run.
    await page.getByRole('textbox', { name: en.editor.label }).fill("select 'ә & #' as t");
    await page.getByRole('button', { name: en.editor.copyLink }).click();
    await expect(page.getByText(en.editor.linkCopied)).toBeVisible();
    const link = await clipboard(page);
    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => cells(page), { timeout: 40_000 }).toEqual(['ә & #']);
  });
});

test('where copying is not allowed, that is said', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    }),
  );
  await ask(page, 'select 1 as n');
  await page.getByRole('button', { name: en.answer.copy }).click();
  await expect(page.getByText(en.editor.notCopied)).toBeVisible();
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
  await give(page, 'old mac.csv', 'a,b\r1,"x\ry"\r2,z\r');
  await expect(told).toContainText(en.files.loaded('old mac.csv', 'old_mac', '2 rows'));
  await give(page, 'empty.csv', '');
  await expect(told).toContainText(en.files.faults.empty('empty.csv'));
  await give(page, 'open.csv', 'a,b\n1,"2\n3,4\n');
  await expect(told).toContainText(en.files.faults['open-quote']('open.csv', '2'));
  await give(page, 'latin.csv', Buffer.from('a,b\n1,\xe9\n', 'latin1'));
  await expect(told).toContainText(en.files.faults['not-utf-8']('latin.csv', '2'));
  await write(page, "select sum(n) as n from good_file where day > date '2024-01-01'");
  await expect.poll(() => cells(page)).toEqual(['11']);
  await write(page, 'select sum(a) as a, max(b) as b from old_mac');
  await expect.poll(() => cells(page)).toEqual(['3 | z']);
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
