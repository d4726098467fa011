import { expect, test } from '@playwright/test';
import { messages } from './words';
import { hydrated, open } from './site';

test('from the headline to a source with keys alone', async ({ page }) => {
  await open(page, '/en/');
  const drawing = page.locator('#restricted-days [role=application]');
  await drawing.focus();
  const spoken = page.locator('#restricted-days .spoken');
  await page.keyboard.press('End');
  await page.keyboard.press('End');
  await expect(spoken).toContainText('2022');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toContainText(/\d{4}/);
  await page.keyboard.press('Enter');
  const link = page.locator('#restricted-days aside a').first();
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/events\/[a-z0-9-]+\/$/);
  await expect(page.locator('article a[rel*=external]').first()).toHaveAttribute('href', /^http/);
});

test('arrows lead along a lane and between lanes, Enter opens the event, Escape lets go', async ({
  page,
}) => {
  await open(page, '/ru/charts/service-lanes/');
  const drawing = page.locator('[role=application]');
  await drawing.focus();
  const spoken = page.locator('figure .spoken');
  await page.keyboard.press('ArrowDown');
  const first = await spoken.textContent();
  expect(first).not.toBe('');
  await page.keyboard.press('ArrowDown');
  const below = await spoken.textContent();
  expect(below).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator('aside a').first()).toHaveAttribute('href', /events\/kz-/);
  await page.keyboard.press('Escape');
  await expect(page.locator('svg .focus')).toHaveCount(0);
});

test('Tab reaches the skip link first, then every control, and each shows its focus', async ({
  page,
}) => {
  await page.goto('/kk/');
  await hydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toHaveText(messages.kk.site.skip);
  const seen = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const { name, outline } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return {
        name: `${element.tagName} ${element.getAttribute('role') ?? ''}`.trim(),
        outline: getComputedStyle(element).outlineStyle,
      };
    });
    seen.add(name);
    if (name !== 'BODY') expect(outline, name).not.toBe('none');
  }
  expect([...seen]).toEqual(expect.arrayContaining(['A', 'INPUT', 'SUMMARY', 'DIV application']));
});

test('targets are 24 pixels or more on every control of the charts', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 720 });
  await open(page, '/en/explore/');
  const small = await page
    .locator('main :is(button, select, input, summary):visible')
    .evaluateAll((all) =>
      all
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => {
          // A checkbox takes its label along.
          const label = element.closest('label')?.getBoundingClientRect();
          return (
            Math.max(box.height, label?.height ?? 0) < 24 ||
            Math.max(box.width, label?.width ?? 0) < 24
          );
        })
        .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
    );
  expect(small).toEqual([]);
});
