import { test } from '@playwright/test';
import { barePage, barePath, redrawByHand } from './bare';
import { openHost, type Host } from './host';
import { note, quantile } from './results';
import { sizeOf } from './size';

let host: Host;
test.beforeAll(async () => (host = await openHost({ [barePath]: barePage('projection') })));
test.afterAll(() => host.stop());

test('projection: from a choice to the new sentence', async ({ page }) => {
  const choices = sizeOf(30, 6);
  await page.goto(host.root + barePath);
  const byHand = await redrawByHand(page, 1000, choices);
  await page.goto(`${host.root}/en/projection/`, { waitUntil: 'networkidle' });
  await page.locator('form select').first().hover();
  await page.waitForTimeout(500);
  const times = await page.evaluate(async (choices) => {
    const selects = [...document.querySelectorAll('select')];
    const weight = selects.find((select) =>
      [...select.options].some((option) => option.value === 'row'),
    )!;
    const answer = document.querySelector('p.answer')!;
    const found: number[] = [];
    for (let i = 0; i < choices; i++) {
      const before = answer.textContent;
      const start = performance.now();
      weight.value = i % 2 === 0 ? 'row' : 'law';
      weight.dispatchEvent(new Event('change', { bubbles: true }));
      while (answer.textContent === before) await new Promise(requestAnimationFrame);
      found.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return found;
  }, choices);
  const row = (name: string, share: number) => ({
    subject: 'projection',
    what: `from a choice to the new sentence, ${name}`,
    value: quantile(times, share),
    unit: 'ms' as const,
    baseline: quantile(byHand, share),
    against: 'a thousand rows counted by hand and one drawing',
  });
  await note(row('median', 0.5), row('95th percentile', 0.95));
});
