import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { filesOf } from '../../src/commands/files.js';
import { words as sql } from '../../src/lib/i18n/pages/sql.en';
import { openHost, type Host } from './host';
import { hostile } from './hostile';
import { foreignScripts, readMarkup, shapesOf } from './markup';
import { buildPlanted } from './planted';
import { build, hydrated, readCsv, samples, watch } from './site';
import { messages } from './words';

// The site is built once more, from data full of hostile values, and compared with the site as it is: no
// element, attribute or scheme that only the values could have made.

test.describe.configure({ mode: 'serial' });

let folder = '';
let planted = '';
let host: Host;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  planted = path.join(folder, 'build');
  await buildPlanted(folder);
  host = await openHost(planted, '/');
  // Chromium asks for it where a document is no page.
  host.changed.set('favicon.ico', Buffer.from(''));
});
test.afterAll(async () => {
  await host?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');
const ending = (end: string, root = planted) => filesOf(root).filter((file) => file.endsWith(end));

/** The hostile values that stand in texts, unchanged. */
const seenIn = (texts: readonly string[]) =>
  hostile.filter((value) => texts.some((text) => text.includes(value)));

test('no page, embed or edition has an element, attribute, scheme or script that the values made', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const known = await shapesOf(
    page,
    ending('.html', build).map((file) => read(build, file)),
    'text/html',
  );
  expect(known).toContain('svg[viewBox]');
  // It stands before the policy, to run in any frame.
  const [early] = (await readMarkup(page, read(build, '404.html'), 'text/html')).scripts;
  const unknown = new Map<string, string>();
  const scripts: string[] = [];
  const seen = new Set<string>();
  for (const file of ending('.html')) {
    const markup = await readMarkup(page, read(planted, file), 'text/html');
    for (const shape of markup.shapes) if (!known.has(shape)) unknown.set(shape, file);
    scripts.push(...foreignScripts(markup, planted, file, [early!.text]));
    for (const value of seenIn([markup.text])) seen.add(value);
  }
  expect(Object.fromEntries(unknown)).toEqual({});
  expect(scripts).toEqual([]);
  // A site without the values would pass as well.
  expect([...seen].sort()).toEqual([...hostile].sort());
});

test('every drawing is well-formed and made of what drawings are made of', async ({ page }) => {
  test.slow();
  const known = await shapesOf(
    page,
    ending('.svg', build).map((file) => read(build, file)),
    'application/xml',
  );
  const texts: string[] = [];
  for (const file of ending('.svg')) {
    const { error, shapes, text } = await readMarkup(page, read(planted, file), 'application/xml');
    expect(error, file).toBeNull();
    expect(
      shapes.filter((shape) => !known.has(shape)),
      file,
    ).toEqual([]);
    texts.push(text);
  }
  expect(seenIn(texts).length).toBeGreaterThan(hostile.length / 2);
});

test('feed and sitemap are well-formed, and the entries hold markup of ours alone', async ({
  page,
}) => {
  for (const file of ['feed.xml', 'sitemap.xml']) {
    const before = await readMarkup(page, read(build, file), 'application/xml');
    const after = await readMarkup(page, read(planted, file), 'application/xml');
    expect(after.error, file).toBeNull();
    expect(after.shapes.sort(), file).toEqual(before.shapes.sort());
  }
  const contents = await page.evaluate(
    (source) =>
      [
        ...new DOMParser().parseFromString(source, 'application/xml').querySelectorAll('content'),
      ].map(({ textContent }) => textContent ?? ''),
    read(planted, 'feed.xml'),
  );
  const shapes = await shapesOf(page, contents, 'text/html');
  expect([...shapes].filter((shape) => !/ > (html|head|body|p|ul|li|code)$/.test(shape))).toEqual(
    [],
  );
  const text = await Promise.all(contents.map((one) => readMarkup(page, one, 'text/html')));
  // Blanks of any kind are one in the entries, and XML has no controls.
  expect(seenIn(text.map((one) => one.text))).toEqual(
    hostile.filter((one) => !/[\u2028\p{Cc}]/u.test(one)),
  );
});

test('every JSON file is JSON, and the code of oEmbed is a frame', async ({ page }) => {
  test.slow();
  const texts = ending('.json').map((file) => JSON.stringify(JSON.parse(read(planted, file))));
  expect(seenIn(texts.map((text) => text.replaceAll('\\"', '"'))).length).toBeGreaterThan(10);
  const code = (root: string, file: string) =>
    (JSON.parse(read(root, file)) as { html: string }).html;
  const answers = ending('.json').filter((file) => file.startsWith('oembed/'));
  expect(answers.length).toBeGreaterThan(0);
  for (const file of answers) {
    const before = await readMarkup(page, code(build, file), 'text/html');
    const after = await readMarkup(page, code(planted, file), 'text/html');
    expect(after.shapes.sort(), file).toEqual(before.shapes.sort());
  }
});

test('no cell of a chart’s CSV is a formula, and the tables are the bytes of data/', () => {
  const charts = ending('.csv').filter((file) => file.includes('/charts/'));
  const cells = charts.flatMap((file) =>
    readCsv(read(planted, file)).flatMap((row) => Object.values(row)),
  );
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual(
    [],
  );
  expect(cells.some((cell) => cell.startsWith("'=cmd"))).toBe(true);
  const source = filesOf(path.join(folder, 'data')).filter((file) => /^[^/]+\.csv$/.test(file));
  for (const file of source) {
    expect(read(planted, `data/${file}`), file).toBe(read(folder, `data/${file}`));
  }
});

test('no value opens a field of a citation', () => {
  for (const end of ['.bib', '.ris']) {
    const fields = (root: string, file: string) =>
      read(root, file)
        .split(/\r?\n/)
        .map((line) => /^(@misc| {2}[a-z]+ = \{|[A-Z][A-Z0-9] {2}- |\}|$)/.exec(line)?.[0] ?? line);
    for (const file of ending(end)) {
      expect(fields(planted, file), file).toEqual(fields(build, file));
    }
  }
});

/** Opens an address of the planted site; whatever runs, asks or breaks is a fault. */
async function openPlanted(page: Page, address: string) {
  const traffic = watch(page);
  page.on('dialog', (dialog) => {
    traffic.faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(new URL(address, host.root).href);
  return {
    async expectUnhurt() {
      expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
      const own = (url: string) => /^(blob|data|file):/.test(url) || url.startsWith(host.root);
      expect(traffic.requests.filter((url) => !own(url))).toEqual([]);
      expect(traffic.faults).toEqual([]);
    },
  };
}

const interactive = ['', 'charts/service-lanes/', 'events/', 'contribute/', 'projection/', 'data/'];
for (const address of ['en', 'ru', 'kk'].flatMap((locale) =>
  interactive.map((one) => `${locale}/${one}`),
)) {
  test(`/${address} runs nothing that stands in the data`, async ({ page }) => {
    const opened = await openPlanted(page, address);
    await hydrated(page);
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    await opened.expectUnhurt();
  });
}

for (const address of [
  ...samples.map((sample) => `en/${sample}`),
  'en/embed/service-lanes/',
  'en/embed/service-lanes/?from=2018-01-01',
]) {
  test(`/${address} runs nothing that stands in the data`, async ({ page }) => {
    const opened = await openPlanted(page, address);
    await expect(page.locator('h1')).toBeVisible();
    await opened.expectUnhurt();
  });
}

for (const file of ['en/charts/service-lanes.svg', 'feed.xml']) {
  test(`/${file} runs nothing that stands in the data`, async ({ page }) => {
    await (await openPlanted(page, file)).expectUnhurt();
  });
}

test('the edition runs nothing that stands in the data', async ({ page }) => {
  const file = path.join(planted, 'edition/kaznet-timeline-en.html');
  const opened = await openPlanted(page, pathToFileURL(file).href);
  await page.locator('#filter [name=search]').fill('hurt');
  await expect(page.locator('.event:visible').first()).toContainText('hurt');
  await opened.expectUnhurt();
});

test('the engine draws the values as text', async ({ page }) => {
  test.slow();
  const opened = await openPlanted(page, 'en/explore/?measures=blocking');
  await expect(page.locator('p.status')).toHaveText(messages.en.filter.ready, { timeout: 60_000 });
  await expect(page.locator('section.list')).toContainText('hurt');
  await opened.expectUnhurt();
});

test('the SQL page lists the values as text', async ({ page }) => {
  test.slow();
  const statement = 'select * from services order by service_id';
  const opened = await openPlanted(page, `en/sql/#q=${encodeURIComponent(statement)}`);
  const button = page.getByRole('button', { name: sql.editor.run, exact: true });
  await expect(button).toBeEnabled({ timeout: 60_000 });
  await expect(page.locator('tr.row').first()).toContainText('hurt', { timeout: 60_000 });
  await opened.expectUnhurt();
});
