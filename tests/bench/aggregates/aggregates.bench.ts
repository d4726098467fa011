import { test } from '@playwright/test';
import { readPublished, serveEnginePage, type EnginePage } from '../engine-page';
import { note, quantile } from '../results';
import { sizeOf } from '../size';
import type { Measured, Task } from './page';
import { searches } from './searches';

let host: EnginePage;
test.beforeAll(async () => {
  host = await serveEnginePage('tests/bench/aggregates/page.ts');
});
test.afterAll(() => host.stop());

test('aggregates: the query of every chart, against the same numbers counted over typed arrays', async ({
  browser,
}) => {
  const page = await host.open(browser);
  const task: Task = {
    engine: host.engine,
    ...(await readPublished(searches)),
    rounds: sizeOf(60, 6),
    times: sizeOf(200, 20),
  };
  const { select, ...charts } = await page.evaluate((task) => window.measureAggregates(task), task);
  const row = (what: string, { engine, byHand }: Measured) => ({
    subject: 'aggregates',
    what: `${what}, median`,
    value: quantile(engine, 0.5),
    unit: 'ms' as const,
    baseline: quantile(byHand, 0.5),
    against: 'typed arrays',
  });
  await note(
    row('choice of what all charts show', select!),
    ...Object.entries(charts).map(([slug, measured]) => row(`query of ${slug}`, measured)),
  );
});
