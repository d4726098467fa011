import { expect, test } from '@playwright/test';
import { locales } from '../../src/lib/i18n/locale';
import { countsIn, schema, table } from './site';

const sources = new Map(table('sources.csv').map((source) => [source.source_id!, source]));
const linksOf = (ids = '') =>
  ids
    .split(';')
    .map((id) => sources.get(id)!.url!)
    .filter(Boolean);

const provisions = table('provisions.csv');
const steps = table('legal-steps.csv').filter(({ track }) =>
  ['online-platforms-law-2023', 'later'].includes(track!),
);

/** How many norms have a status, counted from the published table. */
const countOf = (status: string) =>
  provisions.filter(({ final_status }) => final_status === status).length;

/** The columns of provisions.csv that the page shows in English as they are. */
const shown = [
  'name',
  'draft_summary',
  'bound_parties',
  'threshold',
  'sanction',
  'statement_concern',
  'final_summary',
];

for (const locale of locales) {
  test.describe(`/${locale}/law/ without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ page }) => page.goto(`/${locale}/law/`).then(() => undefined));

    test('has every norm with its texts, its status in words and all its sources', async ({
      page,
    }) => {
      await expect(page.locator('article')).toHaveCount(provisions.length);
      for (const norm of provisions) {
        const article = page.locator(`article#${norm.provision_id}`);
        await expect(article.locator('.outcome')).toHaveText(/\p{L}{4,}/u);
        await expect(article.locator('.outcome svg')).toHaveClass(
          new RegExp(`\\b${norm.final_status}\\b`),
        );
        const links = await article
          .locator('a[rel~=external]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links).toEqual(linksOf(norm.source_ids));
        if (locale !== 'en') continue;
        for (const column of shown) await expect(article).toContainText(norm[column]!);
      }
    });

    test('has every later step with all its sources, and says to when texts were searched', async ({
      page,
    }) => {
      const since = page.locator('section.since');
      await expect(since.locator('li')).toHaveCount(steps.length);
      for (const step of steps) {
        const links = await page
          .locator(`li#${step.step_id} a[rel~=external]`)
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links).toEqual(linksOf(step.source_ids));
        if (locale === 'en') {
          await expect(page.locator(`li#${step.step_id}`)).toContainText(step.summary!);
        }
      }
      const [year] = schema.lastSearched.split('-');
      await expect(since.locator('p').first()).toContainText(year!);
    });

    test('counts in its title what the table holds', async ({ page }) => {
      const wanted = ['dropped', 'softened', 'kept', 'unknown'].map(countOf).filter((n) => n > 0);
      expect(countsIn(await page.locator('h1').textContent())).toEqual([
        provisions.length,
        ...wanted,
      ]);
      for (const status of ['dropped', 'softened', 'kept', 'unknown']) {
        await expect(page.locator(`section[aria-labelledby=${status}] article`)).toHaveCount(
          countOf(status),
        );
      }
    });

    test('loads no script, and stands norm under norm in 360 px and three in a row in 1280', async ({
      page,
    }) => {
      await expect(page.locator('script[src], link[rel=modulepreload]')).toHaveCount(0);
      for (const [width, columns] of [
        [360, 1],
        [1280, 3],
      ] as const) {
        await page.setViewportSize({ width, height: 720 });
        const seen = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          lefts: [...document.querySelectorAll('article')].map(
            (article) =>
              new Set(
                [...article.querySelectorAll('.three > div')].map(
                  (part) => part.getBoundingClientRect().left,
                ),
              ).size,
          ),
        }));
        expect(seen.wide).toBeLessThanOrEqual(width);
        expect(new Set(seen.lefts)).toEqual(new Set([columns]));
      }
    });
  });

  test(`home and the chart of the law's steps lead to /${locale}/law/`, async ({ page }) => {
    for (const from of [`/${locale}/`, `/${locale}/charts/legal-steps/`]) {
      await page.goto(from);
      await page.locator(`main a[href$="/${locale}/law/"]`).click();
      await expect(page).toHaveURL(`/${locale}/law/`);
      await expect(page.locator('h1')).toBeVisible();
    }
  });
}
