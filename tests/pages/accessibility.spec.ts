import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/lib/i18n/locale';
import { samples, slugs } from './site';

const templates = [
  '',
  'charts/',
  ...slugs.map((slug) => `charts/${slug}/`),
  'explore/',
  'events/',
  ...samples,
  'data/',
  'sql/',
];

const violations = async (builder: AxeBuilder) =>
  (await builder.analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );

const settle = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => undefined));

for (const locale of locales) {
  for (const template of templates) {
    test(`/${locale}/${template} gives axe nothing to find, light and dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`/${locale}/${template}`, { waitUntil: 'load' });
      await settle(page);
      expect(await violations(new AxeBuilder({ page }))).toEqual([]);
      // Only colours differ in the dark.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
    });
  }
}
