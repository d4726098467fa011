import { test } from '@playwright/test';
import { readPublished, serveEnginePage, type EnginePage } from '../engine-page';
import { lines } from '../growth';
import { note } from '../results';
import { isQuick } from '../size';
import type { Measured, Task } from './page';

// The engine of the site in a bare page, with invented measurements beside the published events.

/** None first: what a change costs without any measurement is what the others are held against. */
const sizes = isQuick ? [0, 1e3, 1e4] : [0, 1e3, 1e4, 1e5, 1e6, 1e7];

/** Milliseconds that a change may take at the median; fewer measurements are drawn too, in the bench beside. */
const targets: Readonly<Record<number, number>> = { 1e7: 400 };

/** Three choices, none of them the one before. */
const searches = ['', 'services=telegram,youtube', 'from=2018-01-01&to=2019-12-31'];

let host: EnginePage;
test.beforeAll(async () => {
  host = await serveEnginePage('tests/bench/measurements/page.ts');
});
test.afterAll(() => host.stop());

test('measurements in the browser: from a change of the selection to the rows of the charts', async ({
  browser,
}) => {
  const published = await readPublished(searches);
  for (const rows of sizes) {
    const page = await host.open(browser);
    const task: Task = { engine: host.engine, ...published, rows };
    await note(...rowsOf(rows, await page.evaluate((task) => window.measure(task), task)));
    await page.close();
  }
});

/** What a size has shown; without measurements there is nothing to count by hand. */
function rowsOf(rows: number, { made, cube, straight, byHand }: Measured) {
  const common = { subject: 'measurements', unit: 'ms', rows } as const;
  const against = 'typed arrays counted by hand';
  const row = (what: string, value: number, baseline: number, target?: number) => ({
    ...common,
    what,
    value,
    ...(rows > 0 && { baseline, against }),
    ...(target && { target }),
  });
  return [
    row(lines.cube, cube.median, byHand.median, targets[rows]),
    row('rows of two charts, 95th percentile', cube.p95, byHand.p95),
    row(lines.straight, straight.median, byHand.median),
    ...(rows > 0 ? [{ ...common, what: lines.byHand, value: byHand.median }] : []),
    { ...common, what: 'adding up by day and service, once', value: made },
  ];
}
