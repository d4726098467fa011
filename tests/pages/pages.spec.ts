import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path/posix';
import {
  allPages,
  build,
  builtFiles,
  hydrated,
  localeOf,
  open,
  pages,
  startsEngine,
  watch,
} from './site';

/** A layout-shift entry, which the DOM's types do not have. */
interface Shift {
  value: number;
  sources: { node: Node | null }[];
}

/** From small phones to large screens, in CSS pixels. */
const widths = [320, 360, 768, 1280, 1440];

test('the build has a first page, and a home page per language', () => {
  expect(pages).toEqual(expect.arrayContaining(['/', '/en/', '/ru/', '/kk/']));
});

for (const address of pages) {
  test(`${address} opens without a fault, from this host alone`, async ({ page, baseURL }) => {
    const traffic = watch(page);
    await open(page, address);
    await expect(page.locator('html')).toHaveAttribute('lang', localeOf(address));
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).not.toBeEmpty();
    expect(await page.title()).not.toBe('');
    expect(traffic.faults).toEqual([]);
    expect(traffic.requests.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
    if (startsEngine(address)) return;
    expect(traffic.requests.filter((url) => url.includes('/engine/'))).toEqual([]);
  });

  test(`${address} does not scroll sideways, nor without its fonts`, async ({ page }) => {
    // The font in their place is a wide one. What a wide font leaves room for, a narrow one does.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.setViewportSize({ width: widths[0]!, height: 720 });
    await open(page, address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 720 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`)
        .toBeLessThanOrEqual(width);
    }
  });
}

// Every home page, and every chart in the language with the longest words.
for (const address of pages.filter((page) => /^\/([a-z]+|ru\/charts\/[^/]+)\/$/.test(page))) {
  for (const width of [360, 1280]) {
    test(`${address} does not shift while it loads at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.addInitScript(() => {
        const shifts: Shift[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          shifts.push(...(list.getEntries() as unknown as Shift[]));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(address, { waitUntil: 'load' });
      await hydrated(page);
      const shifts = await page.evaluate(async () => {
        // An entry is reported with the frame after the shift.
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        const { shifts } = window as unknown as { shifts: Shift[] };
        return shifts.map(({ value, sources }) => ({
          value,
          moved: sources.map(
            ({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)}`,
          ),
        }));
      });
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThan(0.01);
    });
  }
}

test('every page has one heading, its language, a title, and links to files that exist', () => {
  expect(allPages.length).toBeGreaterThan(600);
  const files = new Set(builtFiles);
  const wrong = allPages.flatMap((address) => {
    // What a script may write is no part of the page yet.
    const html = readFileSync(`${build}${address}index.html`, 'utf8').replaceAll(
      /<script[^]*?<\/script>/g,
      '',
    );
    const links = [...html.matchAll(/<a [^>]*?href="([^"#?]+)/g)].map((match) => match[1]!);
    const missing = links
      .filter((href) => !/^[a-z]+:/.test(href))
      .map((href) => path.resolve(address, href))
      .filter((target) => !files.has(target) && !files.has(path.join(target, 'index.html')));
    const faults = [
      (html.match(/<h1/g) ?? []).length === 1 ? '' : 'h1',
      html.includes(`<html lang="${localeOf(address)}"`) ? '' : 'lang',
      /<title>[^<]+<\/title>/.test(html) ? '' : 'title',
    ].filter(Boolean);
    return [...missing, ...faults].map((what) => `${address}: ${what}`);
  });
  expect(wrong).toEqual([]);
});

test('an address that does not exist says so in every language', async ({ page }) => {
  await page.goto('/404.html');
  for (const locale of ['en', 'ru', 'kk']) {
    await expect(page.locator(`section[lang=${locale}] :is(h1, h2)`)).toBeVisible();
    await expect(page.locator(`section[lang=${locale}] a`)).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/?$`),
    );
  }
});

test('links between pages lead to pages that exist, in the same language', async ({ page }) => {
  await open(page, '/ru/');
  await page.locator('header nav a').nth(1).click();
  await expect(page).toHaveURL('/ru/charts/');
  await page.locator('main li a').first().click();
  await expect(page).toHaveURL(/\/ru\/charts\/[a-z-]+\/$/);
  await page.locator('header a[hreflang=kk]').click();
  await expect(page).toHaveURL(/\/kk\/charts\/[a-z-]+\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});

test('an unknown event offers a search that leads to one', async ({ page }) => {
  // Hosts answer an address that they do not know with this file.
  const body = readFileSync(`${build}/404.html`, 'utf8');
  await page.route('**/en/events/kz-unknown/', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body }),
  );
  await page.goto('/en/events/kz-unknown/');
  await expect(page.locator('h1')).toHaveText('There is no such page');
  await page.getByRole('combobox').pressSequentially('victory netblocks');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/events\/kz-[^/]+\/$/);
  await expect(page.locator('h1')).toContainText('2019');
});
