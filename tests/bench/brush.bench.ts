import { expect, test, type Page } from '@playwright/test';
import { barePage, barePath } from './bare';
import { openHost, type Host } from './host';
import { note, quantile } from './results';
import { sizeOf } from './size';

let host: Host;
test.beforeAll(async () => (host = await openHost({ [barePath]: barePage() })));
test.afterAll(() => host.stop());

/** Milliseconds: from each move to its frame, and from each frame to the next. */
interface Watched {
  works: number[];
  frames: number[];
}

/** Measures, from now on, what a page does between each move of the mouse and its frame, and all frames. */
const watchMoves = (page: Page) =>
  page.evaluate(() => {
    const works: number[] = [];
    const frames: number[] = [];
    Object.assign(window, { works, frames });
    let last = performance.now();
    const next = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    window.addEventListener(
      'mousemove',
      () => {
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        requestAnimationFrame(() => {
          port2.onmessage = () => works.push(performance.now() - start);
          port1.postMessage(0);
        });
      },
      { capture: true },
    );
  });

/** Draws a period over a drawing, move by move. */
async function drag(page: Page, drawing: string): Promise<Watched> {
  const place = page.locator(drawing).first();
  await place.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const box = (await place.boundingBox())!;
  // Along the axis, where no mark lies.
  const y = box.y + box.height - 8;
  await page.mouse.move(box.x + box.width * 0.3, y);
  // Before the brush, which keeps what it hears to itself.
  await watchMoves(page);
  await page.mouse.down();
  for (let i = 0; i < sizeOf(120, 20); i++) {
    await page.mouse.move(box.x + box.width * (0.3 + i * 0.004), y);
    await page.waitForTimeout(20);
  }
  await page.mouse.up();
  return page.evaluate(() => {
    const { works, frames } = window as unknown as Watched;
    return { works, frames };
  });
}

/** The least that a brush is: a rectangle as wide as the mouse has moved. */
async function bareDrag(page: Page): Promise<Watched> {
  await page.goto(host.root + barePath);
  await page.evaluate(() => {
    const svg = document.querySelector('svg')!;
    const brush = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    brush.setAttribute('height', '100');
    brush.setAttribute('fill-opacity', '0.2');
    svg.append(brush);
    window.addEventListener('mousemove', ({ x }) => brush.setAttribute('width', String(x)));
  });
  return drag(page, 'svg');
}

test('brush: frames while a period is drawn across the charts of explore', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const bare = await bareDrag(page);
  await page.goto(`${host.root}/en/explore/`, { waitUntil: 'networkidle' });
  // What the engine answers first draws every chart anew, and takes its brush down.
  await expect(page.locator('.bar .spoken')).not.toHaveText('', { timeout: 60_000 });
  const chart = 'section[aria-labelledby=restricted-days-title]';
  await page.locator(`${chart} svg`).hover({ position: { x: 5, y: 5 } });
  const overlay = `${chart} .brush .overlay`;
  await page.locator(overlay).waitFor({ state: 'attached' });
  const found = await drag(page, overlay);
  await expect(page).toHaveURL(/from=/);
  const row = (kind: keyof Watched, what: string, name: string, share: number) => ({
    subject: 'brush',
    what: `${what}, ${name}`,
    value: quantile(found[kind], share),
    unit: 'ms' as const,
    baseline: quantile(bare[kind], share),
    against: 'one rectangle over one drawing',
  });
  const work = 'from a move over the charts of explore to its frame';
  await note(
    row('works', work, 'median', 0.5),
    row('works', work, '95th percentile', 0.95),
    row('frames', 'from a frame to the next meanwhile', 'median', 0.5),
    row('frames', 'from a frame to the next meanwhile', '95th percentile', 0.95),
  );
});
