import { expect, test, type Page } from '@playwright/test';
import { control, engineParts, open, searchOf } from './site';

const counts = (page: Page) => page.locator('.counts');

async function ready(page: Page, address = '/en/explore/') {
  await open(page, address);
  await expect(control(page)).toBeEnabled();
  await expect(page.locator('[role=slider]')).toHaveCount(2);
}

test('the engine starts with the page, and a brush on one chart filters the list and the counts', async ({
  page,
}) => {
  const engine = page.waitForRequest((request) => request.url().endsWith(engineParts[0]!));
  await ready(page);
  await engine;
  const status = page.locator('.list p[role=status]');
  const before = await status.textContent();
  const svg = page.locator('section[aria-labelledby=service-lanes-title] svg');
  await svg.hover({ position: { x: 300, y: 60 } });
  await expect(svg.locator('.brush .overlay')).toBeAttached();
  const box = (await svg.boundingBox())!;
  const y = box.y + Math.min(box.height - 10, 200);
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
  await expect(status).not.toHaveText(before!);
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => searchOf(page)).toMatch(/^\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
  const chosen = searchOf(page);

  await page.goBack();
  await expect.poll(() => searchOf(page)).toBe('');
  await expect(status).toHaveText(before!);
  await page.goForward();
  await expect.poll(() => searchOf(page)).toBe(chosen);
  await expect(status).not.toHaveText(before!);
});

test('keys choose a period by months, and the address keeps period, zoom, sort and search', async ({
  page,
}) => {
  await ready(page);
  const first = page.getByRole('slider').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => searchOf(page)).toContain('from=2015-02-01');
  await page.locator('.bar button', { hasText: 'Zoom in' }).click();
  await page.locator('.list select').selectOption('service');
  await page.locator('.list input[type=search]').fill('telegram');
  await expect.poll(() => searchOf(page)).toMatch(/zoom=.*sort=service.*q=telegram|q=telegram/);
  const said = await counts(page).textContent();
  const visit = await page.context().newPage();
  await ready(visit, `/en/explore/${new URL(page.url()).search}`);
  await expect(counts(visit)).toHaveText(said!);
  await expect(visit.locator('.list select')).toHaveValue('service');
  await expect(visit.locator('.list input[type=search]')).toHaveValue('telegram');
});

test('all charts over time share one axis', async ({ page }) => {
  await ready(page);
  const starts = await page
    .locator('.columns section svg:has(.brush)')
    .evaluateAll((all) =>
      all.map((svg) =>
        [...svg.querySelectorAll('text')]
          .filter((text) => /^20(16|18|20)$/.test(text.textContent!.trim()))
          .map((text) => `${text.textContent!.trim()} ${text.getAttribute('x')}`),
      ),
    );
  expect(starts.length).toBeGreaterThanOrEqual(2);
  for (const ticks of starts) {
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks).toEqual(starts[0]);
  }
});
