import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { barePage, barePath, redrawByHand } from './bare';
import { openHost, type Host } from './host';
import { openGrades, toggleRecalled } from './redraw';
import { note, quantile, rounded } from './results';
import { sizeOf } from './size';

let host: Host;
test.beforeAll(async () => (host = await openHost({ [barePath]: barePage() })));
test.afterAll(() => host.stop());

const subject = 'filter';

test('filter: from a choice to the frame with all charts of the home page', async ({ page }) => {
  const changes = sizeOf(100, 10);
  const events = readFileSync('build/data/events.csv', 'utf8').split('\n').length;
  await page.goto(host.root + barePath);
  const byHand = await redrawByHand(page, events, changes);
  await page.goto(`${host.root}/en/`, { waitUntil: 'networkidle' });
  await openGrades(page);
  await toggleRecalled(page);
  const times: number[] = [];
  for (let i = 0; i < changes; i++) times.push(await toggleRecalled(page));
  const row = (name: string, share: number, target: number) => ({
    subject,
    what: `own data, all charts of the home page, ${name}`,
    value: quantile(times, share),
    unit: 'ms' as const,
    baseline: quantile(byHand, share),
    against: 'typed arrays counted by hand and one drawing',
    target,
  });
  await note(row('median', 0.5, 50), row('95th percentile', 0.95, 100));
});

test('filter: the heap of the page over many choices', async ({ page }) => {
  const choices = sizeOf(1000, 20);
  await page.goto(`${host.root}/en/`, { waitUntil: 'networkidle' });
  await openGrades(page);
  const client = await page.context().newCDPSession(page);
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  // Until then what the page keeps on purpose fills up.
  for (let i = 0; i < sizeOf(250, 5); i++) await toggleRecalled(page);
  const baseline = await heap();
  for (let i = 0; i < choices; i++) await toggleRecalled(page);
  await note({
    subject,
    what: `heap after ${choices} more choices`,
    value: await heap(),
    unit: 'MB',
    baseline,
    against: 'the heap before them',
    target: rounded(baseline * 1.1),
  });
});
