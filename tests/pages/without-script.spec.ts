import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/lib/i18n/locale';
import { parts } from '../../src/lib/i18n/pages/home';
import { messages } from './words';
import { control, drawn, open, pages, sentenceOf, slugs } from './site';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  /** A chart is drawn in one size, with its finding, its sentence and its table. */
  async function expectChart(page: Page, slug: string) {
    const figure = page.locator(`#${slug}`);
    await expect(figure.locator('.drawings svg:visible')).toHaveCount(1);
    await expect(figure.locator(`#${slug}-title`)).toBeVisible();
    await expect(sentenceOf(page, slug)).toHaveText(/\d/);
    await expect(sentenceOf(page, slug)).toBeVisible();
    await expect(figure.locator('details tbody tr')).not.toHaveCount(0);
    await figure.locator('summary').click();
    await expect(figure.locator('details tbody tr').first()).toBeVisible();
  }

  for (const address of pages.filter((one) => /^\/(en\/.*)?$/.test(one))) {
    test(`${address} is to be read, waits for nothing, and offers no control that does nothing`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('h1')).not.toBeEmpty();
      const text = await page.locator('main').innerText();
      expect(text.length).toBeGreaterThan(80);
      expect(text).not.toMatch(/\bloading the\b|please wait/i);
      await expect(page.locator('progress:visible, [aria-busy=true]:visible')).toHaveCount(0);
      const controls = page.locator('button, input, select, textarea, [contenteditable=true]');
      expect(
        await controls.evaluateAll((all) =>
          all
            // A text that can be copied does what it is for.
            .filter((one) => !one.matches(':disabled, [readonly]') && one.checkVisibility())
            .map((one) => one.outerHTML.slice(0, 200)),
        ),
      ).toEqual([]);
    });
  }

  for (const locale of locales) {
    for (const width of [320, 768, 1280]) {
      test(`/${locale}/ at ${width} px shows its charts with their sentences and tables`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 720 });
        await page.goto(`/${locale}/`);
        const shown = parts.map((part) => part.chart);
        await expect(page.locator('figure')).toHaveCount(shown.length);
        for (const slug of shown) await expectChart(page, slug);
      });
    }

    test(`the page of every chart in ${locale} shows it`, async ({ page }) => {
      expect(slugs).toHaveLength(14);
      for (const slug of slugs) {
        await page.goto(`/${locale}/charts/${slug}/`);
        await expectChart(page, slug);
      }
    });

    test(`/${locale}/ says that filters need a script, and disables them`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      // A search by text leaves noscript out.
      const note = page.locator('noscript p');
      await expect(note).toBeVisible();
      await expect(note).toHaveText(messages[locale].filter.needsScript);
      await expect(control(page)).toBeDisabled();
    });
  }
});

for (const locale of locales) {
  test(
    `hydration of /${locale}/ leaves every word and mark as built`,
    { tag: '@dates' },
    async ({ browser, page, baseURL }) => {
      const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
      const built = await plain.newPage();
      await built.goto(`/${locale}/`);
      // The sizes that are not shown are gone once the script knows the width.
      await built
        .locator('figure .drawings svg')
        .evaluateAll((all) =>
          all.filter((svg) => svg.clientWidth === 0).forEach((svg) => svg.remove()),
        );
      await open(page, `/${locale}/`);
      expect(await drawn(page)).toEqual(await drawn(built));
      await plain.close();
    },
  );
}
