import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { formatOf } from '../../src/lib/i18n/format';
import { messages } from './words';
import type { EventRecord } from '../../src/lib/figure/event-record';
import {
  build,
  drawn,
  filterList,
  labelsOf,
  open,
  rowsOf,
  searchOf,
  toggle,
  valuesOf,
  watch,
} from './site';

const words = messages.en;
const lanes = '/en/charts/service-lanes/';
/** A chart, a page that it stands on, and what of that page answers to days. */
const charts = [
  { name: 'a chart of months', address: '/en/', slugs: ['restricted-days', 'before-after'] },
  { name: 'a chart of lanes', address: lanes, slugs: ['service-lanes'] },
];
const firstDay = Date.UTC(2015, 0, 1) / 86_400_000;
const lastDay = Date.UTC(2022, 11, 31) / 86_400_000;
const format = formatOf('en');

/** The plot of a chart over time on the screen, its axis included. */
async function plotOf(page: Page, slug: string) {
  // Gestures are set up when the pointer comes near.
  await page.locator(`#${slug} svg`).hover({ position: { x: 5, y: 5 } });
  const overlay = page.locator(`#${slug} .brush .overlay`);
  // The lanes may be taller than the window: what is pointed at is near their axis.
  await overlay.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const box = await overlay.boundingBox();
  return box!;
}

/** Drags across a plot, at a height and between two shares of its width; returns the days under both ends. */
async function drag(page: Page, slug: string, height: number, from: number, to: number) {
  const { x, y, width } = await plotOf(page, slug);
  const [start, end] = [Math.round(x + from * width), Math.round(x + to * width)];
  await page.mouse.move(start, y + height);
  await page.mouse.down();
  await page.mouse.move((start + end) / 2, y + height, { steps: 3 });
  await page.mouse.move(end, y + height, { steps: 3 });
  await page.mouse.up();
  const dayAt = (place: number) =>
    Math.floor(firstDay + ((place - x) / width) * (lastDay + 1 - firstDay));
  return { first: dayAt(start), last: dayAt(end) };
}

const dayOf = (text: string | null) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

for (const { name, address, slugs } of charts) {
  const slug = slugs[0]!;
  test(
    `a drag across ${name} chooses its days for the whole page`,
    { tag: slug === 'restricted-days' ? '@dates' : [] },
    async ({ page }) => {
      await open(page, address);
      const built = await drawn(page);
      const { height } = await plotOf(page, slug);
      // Along the axis, where no mark lies.
      const chosen = await drag(page, slug, height - 8, 0.25, 0.5);
      await expect
        .poll(() => searchOf(page))
        .toMatch(/^\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
      const parameters = new URL(page.url()).searchParams;
      expect(Math.abs(dayOf(parameters.get('from')) - chosen.first)).toBeLessThanOrEqual(1);
      expect(Math.abs(dayOf(parameters.get('to')) - chosen.last)).toBeLessThanOrEqual(1);

      await expect(page.locator('p.status')).toHaveText(words.filter.ready);
      const dates = page.locator('form input[type=date]');
      await expect(dates.nth(0)).toHaveValue(parameters.get('from')!);
      await expect(dates.nth(1)).toHaveValue(parameters.get('to')!);
      if (slug === 'restricted-days') {
        const months = (await rowsOf(page, slug)).map(([month]) => month);
        expect(months[0]).toBe(format.month(parameters.get('from')!.slice(0, 7)));
        expect(months.at(-1)).toBe(format.month(parameters.get('to')!.slice(0, 7)));
      }
      const shown = await drawn(page);
      for (const other of slugs) {
        expect(shown[other], other).not.toEqual(built[other]);
        expect(shown[other]!.rows, other).not.toEqual(built[other]!.rows);
      }
      const visit = await page.context().newPage();
      await open(visit, address + new URL(page.url()).search);
      await expect.poll(() => drawn(visit)).toEqual(shown);
    },
  );
}

test('a drag may start on the mark of a month', async ({ page }) => {
  await open(page, '/en/');
  const { x, y, width, height } = await plotOf(page, 'restricted-days');
  // March 2018, the first month of the reported pattern, one pixel above the axis.
  const share = (Date.UTC(2018, 2, 16) / 86_400_000 - firstDay) / (lastDay - firstDay);
  const foot = height - 24 - 3;
  const under = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left!, top!)?.nodeName,
    [x + share * width, y + foot],
  );
  expect(under, 'a mark, or the layer above it').toBe('rect');
  await drag(page, 'restricted-days', foot, share, share + 0.1);
  await expect.poll(() => searchOf(page)).toMatch(/^\?from=2018-03-1\d&to=/);
});

test('a redraw in the middle of a drag leaves the brush in hand', async ({ page }) => {
  await open(page, '/en/');
  await toggle(page, 'scope', 'regional');
  await expect(page.locator('p.status')).toHaveText(words.filter.ready);
  const { x, y, width, height } = await plotOf(page, 'restricted-days');
  await page.mouse.move(x + width * 0.3, y + height - 8);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.4, y + height - 8, { steps: 3 });
  const before = await drawn(page);
  await filterList(page, 'scope')
    .locator('input')
    .nth(valuesOf('scope').indexOf('regional'))
    .evaluate((box: HTMLInputElement) => box.click());
  await expect.poll(() => drawn(page)).not.toEqual(before);
  await expect(page.locator('#restricted-days .brush .selection')).toBeVisible();
  await page.mouse.move(x + width * 0.6, y + height - 8, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => searchOf(page)).toMatch(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
});

test('a second drag chooses within what the first one chose', async ({ page }) => {
  await open(page, '/en/');
  const { height } = await plotOf(page, 'restricted-days');
  await drag(page, 'restricted-days', height - 20, 0.31, 0.62);
  await expect(page.locator('p.status')).toHaveText(words.filter.ready);
  await expect.poll(() => labelsOf(page, 'restricted-days')).not.toContain('2015');
  const first = new URL(page.url()).searchParams;
  await drag(page, 'restricted-days', height - 20, 0.26, 0.77);
  await expect.poll(() => searchOf(page)).not.toBe(decodeURIComponent(`?${first}`));
  const second = new URL(page.url()).searchParams;
  expect(second.get('from')! > first.get('from')!).toBe(true);
  expect(second.get('to')! < first.get('to')!).toBe(true);
});

test('zooming the lanes changes their axis, not the address, and starts no engine', async ({
  page,
}) => {
  const traffic = watch(page);
  await open(page, lanes);
  const whole = await drawn(page);
  const zoom = page.locator('#service-lanes .zoom');
  const button = (name: string) => zoom.getByRole('button', { name, exact: true });
  await expect(button(words.figure.zoomReset)).toBeDisabled();

  await button(words.figure.zoomIn).click();
  await expect.poll(() => labelsOf(page, 'service-lanes')).not.toContain('2015');
  const zoomed = await drawn(page);
  await button(words.figure.later).click();
  await expect.poll(() => drawn(page)).not.toEqual(zoomed);
  const later = await drawn(page);
  await button(words.figure.earlier).click();
  await expect.poll(() => drawn(page)).not.toEqual(later);
  await button(words.figure.zoomOut).click();
  await expect.poll(() => labelsOf(page, 'service-lanes')).toContain('2015');
  await button(words.figure.zoomIn).click();
  await button(words.figure.zoomReset).click();
  await expect.poll(() => drawn(page)).toEqual(whole);

  expect(searchOf(page)).toBe('');
  expect(traffic.requests.filter((url) => url.includes('/engine/'))).toEqual([]);
  expect(traffic.faults).toEqual([]);
});

test('the wheel zooms with Ctrl and scrolls the page without', async ({ page }) => {
  await open(page, lanes);
  const { x, y, width, height } = await plotOf(page, 'service-lanes');
  const whole = await labelsOf(page, 'service-lanes');
  await page.mouse.move(x + width / 2, y + height - 60);
  await page.keyboard.down('Control');
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -300);
      return labelsOf(page, 'service-lanes');
    })
    .not.toEqual(whole);
  await page.keyboard.up('Control');
  const zoomed = await labelsOf(page, 'service-lanes');
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await labelsOf(page, 'service-lanes')).toEqual(zoomed);
  expect(searchOf(page)).toBe('');
});

/** Reaches the first mark of the lanes, or the one reached before, and opens what stands behind it. */
async function openFirst(page: Page) {
  await page.locator('#service-lanes [role=application]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
}

for (const locale of ['en', 'ru', 'kk'] as const) {
  test(`a mark on the lanes in ${locale} tells the event, with its sources`, async ({ page }) => {
    const traffic = watch(page);
    const events = JSON.parse(
      readFileSync(`${build}/${locale}/events.json`, 'utf8'),
    ) as EventRecord[];
    await open(page, `/${locale}/charts/service-lanes/`);
    const note = page.locator('#service-lanes aside');
    await expect(note).toHaveCount(0);
    await openFirst(page);
    const address = await note.locator('a').first().getAttribute('href');
    const event = events.find((found) => address!.endsWith(`/events/${found.id}/`))!;
    await expect(note).toContainText(event.summary);
    const year = event.start.slice(0, 4);
    await expect(note.locator('p').first()).toContainText(year);
    expect(event.sources.length).toBeGreaterThan(0);
    for (const source of event.sources) {
      await expect(note).toContainText(source.publisher);
      if (source.url) {
        await expect(note.locator(`a[href="${source.url}"]`).first()).toBeVisible();
      }
    }
    await note.getByRole('button', { name: messages[locale].figure.close }).click();
    await expect(note).toHaveCount(0);
    expect(searchOf(page)).toBe('');
    expect(traffic.faults).toEqual([]);
  });
}

test('details that do not load are said, and asked for again', async ({ page }) => {
  await page.route('**/en/events.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await open(page, lanes);
  const note = page.locator('#service-lanes aside');
  await openFirst(page);
  await expect(note).toContainText(words.figure.notLoaded);
  await openFirst(page);
  await expect(note).toHaveCount(0);
  await openFirst(page);
  await expect(note.locator('a').first()).toBeVisible();
});
