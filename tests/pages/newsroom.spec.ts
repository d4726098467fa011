import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { locales } from '../../src/lib/i18n/locale';
import { build, builtFiles, slugs } from './site';

const read = (file: string) => readFileSync(`${build}${file}`, 'utf8');
const version = /data version (\d+\.\d+\.\d+\+[0-9a-f]{8})/i.exec(read('/en/data/index.html'))![1]!;

interface Answer {
  html: string;
  title: string;
  height: number;
  thumbnail_url: string;
  [field: string]: unknown;
}

for (const locale of locales) {
  test(`every chart answers oEmbed in ${locale}, and its static head says where`, () => {
    expect(slugs.length).toBeGreaterThan(10);
    for (const slug of slugs) {
      const file = `/oembed/${locale}/${slug}.json`;
      const answer = JSON.parse(read(file)) as Answer;
      expect(answer, file).toMatchObject({
        type: 'rich',
        version: '1.0',
        width: 600,
        provider_name: 'KazNet Timeline',
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      for (const field of ['height', 'width', 'cache_age']) {
        expect(Number.isInteger(answer[field]), `${file} ${field}`).toBe(true);
      }
      expect(answer.height).toBeGreaterThan(250);
      expect(answer.title.length).toBeGreaterThan(10);
      expect(answer.provider_url).toMatch(new RegExp(`/${locale}/$`));
      expect(answer.thumbnail_url).toMatch(new RegExp(`/${locale}/charts/${slug}-card\\.png$`));
      // What WordPress keeps of an untrusted answer starts with the one iframe.
      expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
      expect(answer.html).toContain(`/${locale}/embed/${slug}/"`);
      expect(answer.html).toContain(` height="${answer.height}"`);

      const html = read(`/${locale}/charts/${slug}/index.html`);
      const head = html.slice(0, html.indexOf('</head>'));
      const links = head.match(/<link [^>]*application\/json\+oembed[^>]*>/g) ?? [];
      expect(links, slug).toHaveLength(1);
      expect(links[0]).toMatch(/rel="alternate"/);
      expect(links[0]).toMatch(/title="[^"]+"/);
      expect(/href="([^"]+)"/.exec(links[0]!)![1]!.endsWith(file)).toBe(true);
    }
  });

  test(`every chart page and the data page in ${locale} have a citation, with files that exist`, () => {
    for (const [page, stem] of [
      ...slugs.map((slug) => [`/${locale}/charts/${slug}/`, `/${locale}/charts/${slug}`] as const),
      [`/${locale}/data/`, `/${locale}/data/citation`] as const,
    ]) {
      const html = read(`${page}index.html`);
      const section = /<section aria-labelledby="cite".*?<\/section>/s.exec(html)?.[0] ?? '';
      expect(section, page).toContain(version);
      expect(section, page).toContain('CC BY 4.0');
      for (const ending of ['bib', 'ris', 'csl.json']) {
        expect(section, page).toMatch(new RegExp(`href="[^"]*${stem}\\.${ending}"`));
        expect(builtFiles).toContain(`${stem}.${ending}`);
      }
    }
  });

  test(`the version of the data is the same in pages, drawings and rows in ${locale}`, () => {
    for (const file of [
      `/${locale}/index.html`,
      `/${locale}/method/index.html`,
      `/${locale}/charts/restricted-days.svg`,
      `/${locale}/charts/restricted-days.json`,
      `/${locale}/charts/restricted-days.bib`,
      `/${locale}/embed/index.html`,
    ]) {
      expect(read(file), file).toContain(version);
    }
  });

  test.describe(`/${locale}/embed/ without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ page }) => page.goto(`/${locale}/embed/`).then(() => undefined));

    test('has three codes, the systems, and every chart with its code', async ({ page }) => {
      const codes = page.locator('section[aria-labelledby=snippets] pre');
      await expect(codes).toHaveCount(3);
      await expect(codes.nth(0)).toContainText('<iframe');
      await expect(codes.nth(1)).toContainText('/embed.js');
      await expect(codes.nth(2)).toContainText('<img');
      await expect(page.locator('section[aria-labelledby=systems] pre')).toContainText('resizable');
      for (const system of ['WordPress', 'Ghost', 'Drupal', 'Medium', 'AMP', 'Google Docs']) {
        await expect(
          page.locator('section[aria-labelledby=systems] h3', { hasText: system }).first(),
        ).toBeVisible();
      }
      const charts = await page
        .locator('.charts > li > a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(charts.sort()).toEqual(slugs.map((slug) => `/${locale}/charts/${slug}/`).sort());
      await expect(page.locator('.charts pre')).toHaveCount(slugs.length);
    });

    test('gives the height that oEmbed gives', async ({ page }) => {
      for (const slug of slugs) {
        const { height } = JSON.parse(read(`/oembed/${locale}/${slug}.json`)) as Answer;
        const code = page.locator('.charts pre', { hasText: `/${locale}/embed/${slug}/` });
        await expect(code).toContainText(`height="${height}"`);
      }
    });

    test('loads no script, and nothing is wider than the screen', async ({ page }) => {
      await expect(page.locator('script[src], link[rel=modulepreload]')).toHaveCount(0);
      await page
        .locator('main details')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
    });

    test('has the letters of its language, and in Kazakh no ending on a number', async ({
      page,
    }) => {
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/NaN|undefined|null|\[object/);
      const endings = 'ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|да|де|та|те|нан|нен|дан|ден|тан|тен';
      expect(text).not.toMatch(new RegExp(`\\d[-\u2011]?(?:${endings})(?!\\p{L})`, 'u'));
      if (locale === 'ru') expect(text).not.toMatch(/ё/i);
    });
  });

  test(`the foot of a page leads to /${locale}/embed/`, async ({ page }) => {
    await page.goto(`/${locale}/law/`);
    await page.locator(`footer a[href$="/${locale}/embed/"]`).click();
    await expect(page).toHaveURL(`/${locale}/embed/`);
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('the citation of a page is copied by its button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ru/data/');
  const section = page.locator('section[aria-labelledby=cite]');
  await section.locator('button').click();
  await expect(section.locator('[role=status]')).not.toBeEmpty();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await section.locator('.text').textContent());
});
