import { expect, test, type Page } from '@playwright/test';
import { loadProjectionWords } from '../../src/lib/i18n/pages/projection';
import { words as sql } from '../../src/lib/i18n/pages/sql.en';
import { exchangeWorker, workerScript } from './exchange-worker';
import { control, open, openLists, pages, toggle, watch } from './site';
import { nothing, stored } from './stored';
import { messages } from './words';

const projection = await loadProjectionWords('en');

/** Saves what a button gives. */
async function save(page: Page, name: string) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).first().click();
  await coming;
}

/** What a reader does with the site, by name. */
const uses: Record<string, (page: Page) => Promise<void>> = {
  'a filter and its downloads': async (page) => {
    await open(page, '/en/charts/service-lanes/');
    await openLists(page);
    await expect(control(page)).toBeEnabled();
    await toggle(page, 'measures', 'blocking');
    await expect(page.locator('p.status')).toHaveText(messages.en.filter.ready, {
      timeout: 60_000,
    });
    for (const type of ['PNG', 'CSV']) await save(page, type);
  },
  'a statement and its answer': async (page) => {
    await page.goto(`/en/sql/#q=${encodeURIComponent('select 41 + 1 as n')}`);
    await expect(page.locator('tr.row')).toHaveText('42', { timeout: 60_000 });
    await save(page, sql.answer.download);
  },
  'the controls of the projection': async (page) => {
    await open(page, '/en/projection/');
    await page.getByRole('button', { name: projection.preset.then }).click();
    await page.locator('input[type=range]').first().fill('100');
    await expect(page.locator('p.state')).toHaveText('');
  },
  'a search for events': async (page) => {
    await open(page, '/en/events/');
    await page.locator('input[type=search]').fill('victory day');
    await expect(page.locator('a[href$="victory-day-social-media/"]').first()).toBeVisible();
  },
};

for (const [name, use] of Object.entries(uses)) {
  test(`${name} leave nothing on the device, nor does leaving the page`, async ({ page }) => {
    test.slow();
    await use(page);
    expect(await stored(page)).toEqual(nothing);
    // A page without a script, to see what the tab has kept.
    await page.goto('/en/privacy/');
    expect(await stored(page)).toEqual(nothing);
  });
}

/** Says on the console who asks for what tells one device from another. The name of the browser is not
 * among it: Svelte, bits-ui, virtua, CodeMirror and the engine ask for it to get around faults of browsers. */
function trap() {
  const tell = (name: string) => console.error(`touched ${name}`);
  const guard = (target: object, name: string) =>
    Object.defineProperty(target, name, { get: () => tell(name), set() {}, configurable: true });
  for (const name of ['hardwareConcurrency', 'deviceMemory', 'plugins', 'mimeTypes', 'getBattery'])
    guard(Object.getPrototypeOf(navigator) as object, name);
  for (const name of ['AudioContext', 'OfflineAudioContext', 'RTCPeerConnection'])
    guard(globalThis, name);
  for (const canvas of ['HTMLCanvasElement', 'OffscreenCanvas'] as const) {
    const { prototype } = (globalThis[canvas] ?? class {}) as typeof HTMLCanvasElement;
    const { getContext } = prototype;
    Object.defineProperty(prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string) {
        if (kind !== '2d') tell(kind);
        return getContext.call(this, kind);
      },
    });
  }
}

/** Sets the trap in every page, and in the workers. */
async function setTrap(page: Page) {
  await page.addInitScript(trap);
  await exchangeWorker(page, `(${trap})();${workerScript()}`);
  await page.route(/\.worker-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${trap})();${await response.text()}` });
  });
  return watch(page);
}

const touched = ['hardwareConcurrency', 'deviceMemory', 'plugins', 'getBattery', 'AudioContext'];

/** Touches what is trapped. */
const touch = (names: string[]) => {
  for (const name of names) void (Reflect.get(navigator, name) ?? Reflect.get(globalThis, name));
};

test('what tells one device from another is trapped, in pages and in the worker', async ({
  page,
}) => {
  const traffic = await setTrap(page);
  await uses['a statement and its answer']!(page);
  await page.evaluate(touch, touched);
  await page.evaluate(() => document.createElement('canvas').getContext('webgl'));
  const told = [...touched, 'webgl'].map((name) => `console error: touched ${name}`);
  await expect.poll(() => traffic.faults).toEqual(told);
  traffic.faults.length = 0;
  await page.workers()[0]!.evaluate(() => navigator.hardwareConcurrency);
  await expect.poll(() => traffic.faults).toEqual(told.slice(0, 1));
});

for (const [name, use] of Object.entries(uses)) {
  test(`${name} ask for nothing that tells one device from another`, async ({ page }) => {
    test.slow();
    const traffic = await setTrap(page);
    await use(page);
    expect(traffic.faults).toEqual([]);
  });
}

test('no page asks for anything that tells one device from another', async ({ page }) => {
  test.setTimeout(300_000);
  const traffic = await setTrap(page);
  for (const address of pages.filter((one) => /^\/(en\/.*)?$/.test(one))) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(traffic.faults, address).toEqual([]);
  }
});

test('without storage, a reload and the way back lead to the place that was read', async ({
  page,
}) => {
  const place = () => page.evaluate(() => Math.round(scrollY));
  await open(page, '/en/charts/service-lanes/');
  await page.mouse.wheel(0, 900);
  await expect.poll(place).toBeCloseTo(900, -2);
  await page.reload();
  await expect.poll(place).toBeCloseTo(900, -2);
  await page.goto('/en/privacy/');
  await page.goBack();
  await expect.poll(place).toBeCloseTo(900, -2);
});
