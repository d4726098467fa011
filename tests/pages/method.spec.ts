import { expect, test } from '@playwright/test';
import { locales } from '../../src/lib/i18n/locale';
import { recount } from './recount';
import { schema, table, valuesOf } from './site';

const measures = valuesOf('measures').filter(
  (measure) => measure !== 'content_order' && measure !== 'https_interception',
);
const counts = (from: string, to: string, grades: readonly string[]) => {
  const { named, pattern, possible } = recount({ from, to, grades, measures });
  return [named, pattern, possible];
};
const counted = ['measured', 'reported'];

/** The days of every year in which any are possible, and of all years, counted from the published files. */
const years = Array.from({ length: 30 }, (_, i) => String(2002 + i))
  .map((year) => [Number(year), ...counts(`${year}-01-01`, `${year}-12-31`, counted)])
  .filter(([, , , possible]) => possible! > 0);
const whole = [schema.temporal.start, schema.lastEvidence] as const;

for (const locale of locales) {
  test.describe(`/${locale}/method/ without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    test.beforeEach(({ page }) => page.goto(`/${locale}/method/`).then(() => undefined));

    test('has the days by year that a recount of the published spans gives', async ({ page }) => {
      const rows = await page
        .locator('#years tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.children].map((cell) => cell.textContent!.trim())),
        );
      expect(rows.slice(0, -1).map((row) => row.map(Number))).toEqual(years);
      expect(rows.at(-1)!.slice(1).map(Number)).toEqual(counts(...whole, counted));
    });

    test('says what the headline would be with recalled rows and with measured ones alone', async ({
      page,
    }) => {
      const rows = await page
        .locator('#ways table:first-child tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.children].slice(1).map((cell) => cell.textContent!.trim())),
        );
      const wanted = [counted, [...counted, 'recalled'], ['measured']].map((grades) =>
        counts(...whole, grades),
      );
      expect(rows.slice(0, 3).map((row) => row.map(Number))).toEqual(wanted);
    });

    test('leads from its contents to every section, and to rows, charts and files', async ({
      page,
    }) => {
      const sections = await page
        .locator('main :is(h2, h3)[id]:not(#contents)')
        .evaluateAll((all) => all.map(({ id }) => `#${id}`));
      const contents = await page
        .locator('main nav a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(contents).toEqual(sections);
      const ids = table('events.csv').map((event) => event.event_id!);
      const examples = await page.locator('.examples code').allTextContents();
      expect(examples.filter((text) => ids.includes(text)).length).toBeGreaterThan(5);
      for (const path of ['events', 'spans', 'precedents', 'scenarios'].map(
        (name) => `${name}.csv`,
      )) {
        await expect(page.locator(`main a[href$="/data/${path}"]`).first()).toBeVisible();
      }
    });

    test('has every formula, each also in words', async ({ page }) => {
      const formulas = page.locator('.formula');
      expect(await formulas.count()).toBeGreaterThan(10);
      for (const formula of await formulas.all()) {
        await expect(formula.locator('math').first()).toBeVisible();
        await expect(formula.locator('p')).toHaveText(/\p{L}{4,}/u);
      }
    });

    test('has no number that is none, and in Kazakh no ending on a number that may change', async ({
      page,
    }) => {
      for (const details of await page.locator('main details').all()) {
        await details.locator('summary').click();
      }
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      const endings = 'ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|да|де|та|те|нан|нен|дан|ден|тан|тен';
      expect(text).not.toMatch(new RegExp(`\\d[-\u2011]?(?:${endings})(?!\\p{L})`, 'u'));
      if (locale === 'ru') expect(text).not.toMatch(/ё/i);
    });

    test('loads no script and does not overflow, its details open', async ({ page }) => {
      await expect(page.locator('script[src], link[rel=modulepreload]')).toHaveCount(0);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        await page
          .locator('main details:not([open])')
          .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
        const right = await page.evaluate(() =>
          Math.max(
            document.documentElement.scrollWidth,
            ...[...document.querySelectorAll('main :is(math, td, th, code)')].map((part) =>
              Math.ceil(part.getBoundingClientRect().right),
            ),
          ),
        );
        expect(right).toBeLessThanOrEqual(width);
      }
    });
  });

  test(`the foot of a page leads to /${locale}/method/`, async ({ page }) => {
    await page.goto(`/${locale}/law/`);
    await page.locator(`footer a[href$="/${locale}/method/"]`).click();
    await expect(page).toHaveURL(`/${locale}/method/`);
    await expect(page.locator('h1')).toBeVisible();
  });
}
