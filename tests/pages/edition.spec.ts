import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/lib/i18n/locale';
import { words as en } from '../../src/lib/i18n/pages/events.en';
import { build, slugs, table, watch, type Traffic } from './site';

const nameOf = (locale: Locale) => `kaznet-timeline-${locale}.html`;
const folder = mkdtempSync(path.join(tmpdir(), 'edition-'));
for (const locale of locales) {
  copyFileSync(`${build}/edition/${nameOf(locale)}`, path.join(folder, nameOf(locale)));
}

/** Opens the edition as a double click does, away from the site that it was built with. */
async function open(page: Page, locale: Locale = 'en'): Promise<Traffic> {
  const traffic = watch(page);
  await page.goto(pathToFileURL(path.join(folder, nameOf(locale))).href);
  await expect(page.locator('#filter')).toBeVisible();
  return traffic;
}

const shown = (page: Page) => page.locator('.event:visible');
const field = (page: Page, name: string) => page.locator(`#filter [name=${name}]`);
const status = (page: Page) => page.locator('#filter [role=status]');
const events = table('events.csv');

for (const locale of locales) {
  test(`the edition /${locale}/ holds every chart, event and source, and asks for nothing`, async ({
    page,
  }) => {
    const traffic = await open(page, locale);
    expect(
      await page.locator('figure').evaluateAll((all) => all.map(({ id }) => id).sort()),
    ).toEqual([...slugs].sort());
    await expect(page.locator('figure svg:visible')).toHaveCount(slugs.length);
    await expect(page.locator('figure table')).toHaveCount(slugs.length);
    await expect(shown(page)).toHaveCount(events.length);
    await expect(page.locator('.sources li')).toHaveCount(table('sources.csv').length);
    expect(traffic.requests).toHaveLength(1);
    expect(traffic.faults).toEqual([]);
  });

  test(`the edition /${locale}/ weighs at most 3 MB, and the hash beside it is its own`, () => {
    const file = readFileSync(`${build}/edition/${nameOf(locale)}`);
    expect(file.length).toBeLessThanOrEqual(3_000_000);
    const said = execFileSync('sha256sum', ['--check', `${nameOf(locale)}.sha256`], {
      cwd: `${build}/edition`,
      encoding: 'utf8',
    });
    expect(said).toContain('OK');
  });
}

test('nothing in it could leave it: no module, worker, fetch, frame or address to load from', () => {
  const html = readFileSync(`${build}/edition/${nameOf('en')}`, 'utf8');
  expect(html).toContain("default-src 'none'");
  for (const way of [
    /type="module"|new Worker|\bfetch\(|XMLHttpRequest|<iframe|@import/g,
    /url\((?!'data:|#)[^)]*/g,
    /<(script|img|link)[^>]*\b(src|href)="(?!data:)[^"]*/g,
    /\s(on\w+|style)="[^"]*/g,
  ]) {
    expect(html.match(way) ?? []).toEqual([]);
  }
});

test('a search finds words in part, in any order, and letters typed without their marks', async ({
  page,
}) => {
  await open(page, 'kk');
  await field(page, 'search').fill('жеңіс');
  const found = await shown(page).evaluateAll((all) => all.map(({ id }) => id));
  expect(found.length).toBeGreaterThan(0);
  await field(page, 'search').fill('женис');
  expect(await shown(page).evaluateAll((all) => all.map(({ id }) => id))).toEqual(found);
  await field(page, 'search').fill('2019-05-09');
  await expect(shown(page).first()).toBeVisible();
  await field(page, 'search').fill('no such thing at all');
  await expect(shown(page)).toHaveCount(0);
  await expect(status(page)).toContainText('0');
  await field(page, 'search').fill('');
  await expect(shown(page)).toHaveCount(events.length);
});

test('a period keeps the events that touch it, and leaves every chart as it was', async ({
  page,
}) => {
  await open(page);
  const charts = () => page.locator('figure').evaluateAll((all) => all.map((one) => one.innerHTML));
  const before = await charts();
  await field(page, 'from').fill('2019-05-09');
  await field(page, 'to').fill('2019-05-09');
  const spans = table('spans.csv');
  const first = (id: string) =>
    spans
      .filter((span) => span.event_id === id)
      .map((span) => span.first!)
      .sort()[0]!;
  const last = (id: string) =>
    spans
      .filter((span) => span.event_id === id)
      .map((span) => span.last!)
      .sort()
      .at(-1)!;
  const wanted = events
    .map((event) => event.event_id!)
    .filter((id) => first(id) <= '2019-05-09' && last(id) >= '2019-05-09');
  const found = await shown(page).evaluateAll((all) => all.map(({ id }) => id));
  expect([...found].sort()).toEqual([...wanted].sort());
  await expect(status(page)).toHaveText(en.list.found(`${wanted.length}`, `${events.length}`));
  expect(await charts()).toEqual(before);
  await expect(page.locator('#filter')).toContainText('this list alone');
});

test('an order by service follows the alphabet of the language', async ({ page }) => {
  await open(page, 'kk');
  await field(page, 'order').selectOption('service');
  const names = await page
    .locator('.event')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.service!));
  // Cyrillic stands before Latin, and digits before both.
  const isCyrillic = names.map((name) => /^[\u0400-\u04ff«]/.test(name));
  expect(isCyrillic.lastIndexOf(true)).toBeLessThan(isCyrillic.indexOf(false));
  await field(page, 'order').selectOption('oldest');
  await expect(page.locator('.event').first()).toHaveAttribute('id', events[0]!.event_id!);
});

test('keys lead through the marks of every chart, and their words are shown and spoken', async ({
  page,
}) => {
  await open(page);
  for (const slug of slugs) {
    const drawing = page.locator(`#${slug} .drawing:visible`);
    await drawing.focus();
    await page.keyboard.press('ArrowRight');
    await expect(drawing.locator('.tip'), slug).toBeVisible();
    await expect(drawing.locator('.spoken')).not.toHaveText('');
    await page.keyboard.press('Escape');
    await expect(drawing.locator('.tip')).toBeHidden();
  }
});

test('an event opens to its text and sources, also by key', async ({ page }) => {
  await open(page);
  const event = page.locator('.event').first();
  await event.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(event.locator('a[href^=http]').first()).toBeVisible();
});

test('from 320 to 1280 pixels, light and dark, nothing reaches out and axe finds nothing', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, 'ru');
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(reach, `at ${width}`).toBeLessThanOrEqual(width);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('charts, tables, events and sources are there, and no control that does nothing', async ({
    page,
  }) => {
    await page.goto(pathToFileURL(path.join(folder, nameOf('en'))).href);
    await expect(page.locator('figure svg:visible')).toHaveCount(slugs.length);
    await expect(shown(page)).toHaveCount(events.length);
    await expect(page.locator('#filter')).toBeHidden();
  });
});
