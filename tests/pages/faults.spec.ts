import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import type { Locale } from '../../src/lib/i18n/locale';
import { exchangeWorker, list, worker, workerScript } from './exchange-worker';
import { messages } from './words';
import {
  build,
  control,
  drawn,
  engineBytes,
  engineParts,
  filterList,
  open,
  openLists,
  searchOf,
  toggle,
  watch,
} from './site';

// A real bad line differs from these: here every fault is an answer of the server, or a missing ability.

const wasm = engineParts[3]!;
const bytesOf = (file: string) => readFileSync(build + file);
const status = (page: Page) => page.locator('p.status');
const failure = (page: Page) => page.locator('p.status .failed');

/** Lets one file of the site be answered otherwise, to the page and to its workers. */
const answer = (page: Page, file: string, response: { status?: number; body?: string | Buffer }) =>
  page.context().route(`**${file}`, (route) => {
    return route.fulfill({ contentType: 'application/octet-stream', ...response });
  });

/** The first touch of a filter, which starts the engine. */
const touch = (page: Page) => filterList(page, 'measures').locator('summary').click();

/** The start fails: it is said, what was built stays, and no choice is offered. */
async function expectFailure(page: Page, locale: Locale) {
  await open(page, `/${locale}/`);
  const built = await drawn(page);
  await touch(page);
  await expect(failure(page)).toHaveText(messages[locale].filter.failed);
  await expect(control(page)).toBeDisabled();
  await expect(page.locator('#restricted-days .brush')).toHaveCount(0);
  expect(await drawn(page)).toEqual(built);
}

const faults: Record<string, (page: Page) => Promise<unknown>> = {
  'the engine is not found': (page) => answer(page, wasm, { status: 404, body: '' }),
  'the engine breaks off': (page) =>
    answer(page, wasm, { body: bytesOf(wasm).subarray(0, 100_000) }),
  'the line is cut': (page) => page.context().route(`**${wasm}`, (route) => route.abort()),
  'a page comes instead of the engine': (page) => answer(page, wasm, { body: '<!doctype html>' }),
  'the worker is not found': (page) => answer(page, worker, { status: 404, body: '' }),
  'a page comes instead of the worker': (page) => answer(page, worker, { body: '<!doctype html>' }),
  'a table is not found': (page) => answer(page, '/data/spans.csv', { status: 404, body: '' }),
  'a page comes instead of a table': (page) =>
    answer(page, '/data/events.csv', { body: '<!doctype html>\n<title>Sign in</title>\n' }),
  'the schema is not found': (page) =>
    answer(page, '/data/datapackage.json', { status: 404, body: '' }),
  'the list of parts is not found': (page) => answer(page, list, { status: 404, body: '' }),
  'a page comes instead of the list of parts': (page) =>
    answer(page, list, { body: '<!doctype html>' }),
  'the worker is altered': (page) =>
    answer(page, worker, { body: gzipSync(`${workerScript()}\n`) }),
  'the worker has no WebAssembly': (page) =>
    exchangeWorker(page, `delete self.WebAssembly;\n${workerScript()}`),
};

for (const [fault, cause] of Object.entries(faults)) {
  test(`where ${fault}, the page says so and stays as built`, async ({ page }) => {
    await cause(page);
    await expectFailure(page, 'en');
  });
}

const refusals: Record<string, (page: Page) => Promise<unknown>> = {
  'the browser has no WebAssembly': (page) =>
    page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly')),
  'a policy refuses WebAssembly': (page) =>
    page.route('**/en/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("'wasm-unsafe-eval'", '');
      await route.fulfill({ response, body });
    }),
};

for (const [refusal, cause] of Object.entries(refusals)) {
  test(`where ${refusal}, nothing of the engine is downloaded`, async ({ page }) => {
    await cause(page);
    const { requests } = watch(page);
    await expectFailure(page, 'en');
    expect(requests.filter((url) => url.includes('/engine/'))).toEqual([]);
  });
}

for (const locale of ['ru', 'kk'] as const) {
  test(`a failed start is said in the language of /${locale}/`, async ({ page }) => {
    await answer(page, wasm, { status: 404, body: '' });
    await expectFailure(page, locale);
  });
}

test('a stall of half a minute is a failure; a slow start before that is none', async ({
  page,
}) => {
  await page.clock.install();
  await page.context().route(`**${wasm}`, () => {});
  await open(page, '/en/');
  const asked = page.waitForRequest(`**${wasm}`);
  await toggle(page, 'measures', 'blocking');
  await asked;
  // The other parts have arrived.
  const share = 1 - statSync(build + wasm).size / engineBytes;
  await expect
    .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.position))
    .toBeGreaterThan(share - 0.001);
  await page.clock.fastForward(20_000);
  await expect(page.locator('progress')).toBeVisible();
  await page.clock.fastForward(11_000);
  await expect(failure(page)).toHaveText(messages.en.filter.failed);
  await expect(control(page)).toBeDisabled();
});

test('a link to a selection that cannot be shown says so over the charts as built', async ({
  page,
}) => {
  await open(page, '/en/');
  const built = await drawn(page);
  await answer(page, wasm, { status: 404, body: '' });
  await open(page, '/en/?from=2018-01-01&to=2018-12-31');
  await expect(failure(page)).toHaveText(messages.en.filter.failed);
  expect(await drawn(page)).toEqual(built);
  // The filter says what the charts show, not what was asked for.
  await expect(page.locator('form input[type=date]').first()).not.toHaveValue('2018-01-01');
});

test.describe('on a connection that saves data', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    }),
  );

  for (const locale of ['en', 'ru', 'kk'] as const) {
    test(`/${locale}/ names the size and loads nothing before the button is pressed`, async ({
      page,
    }) => {
      const traffic = watch(page);
      await open(page, `/${locale}/`);
      const built = await drawn(page);
      await toggle(page, 'measures', 'blocking');
      const size = (engineBytes / 1e6).toFixed(1).replace('.', messages[locale].filter.decimal);
      const button = status(page).getByRole('button', { name: size });
      await expect(button).toHaveText(messages[locale].filter.ask(size));
      expect(traffic.requests.filter((url) => /\/engine\/|\/data\//.test(url))).toEqual([]);
      expect(await drawn(page)).toEqual(built);

      await button.click();
      await expect(status(page)).toHaveText(messages[locale].filter.ready);
      expect(searchOf(page)).toMatch(/^\?measures=/);
      expect((await drawn(page))['restricted-days']).not.toEqual(built['restricted-days']);
    });
  }

  test('a link to a selection asks as well', async ({ page }) => {
    const traffic = watch(page);
    await open(page, '/en/?from=2018-01-01&to=2018-12-31');
    await expect(status(page).getByRole('button')).toBeVisible();
    expect(traffic.requests.filter((url) => url.includes('/engine/'))).toEqual([]);
  });

  test('going back to the default takes the question away', async ({ page }) => {
    await open(page, '/en/');
    await toggle(page, 'measures', 'blocking');
    await expect(status(page).getByRole('button')).toBeVisible();
    await page.getByRole('button', { name: messages.en.filter.reset, exact: true }).click();
    await expect(status(page).getByRole('button')).toHaveCount(0);
  });
});

const costly = [{ effectiveType: '3g' }, { effectiveType: '2g' }, { type: 'cellular' }];

for (const connection of costly) {
  for (const address of ['/en/?measures=blocking', '/en/explore/']) {
    test(`${JSON.stringify(connection)}: ${address} asks before the engine starts`, async ({
      page,
    }) => {
      await page.addInitScript((value) => {
        Object.defineProperty(navigator, 'connection', { value });
      }, connection);
      const traffic = watch(page);
      await open(page, address);
      await expect(status(page).getByRole('button')).toBeVisible();
      expect(traffic.requests.filter((url) => url.includes('/engine/'))).toEqual([]);
    });
  }
}

/** Waits until the engine has answered, however busy the machine is. */
const answered = (page: Page) =>
  expect(status(page)).toHaveText(messages.en.filter.ready, { timeout: 60_000 });

/** Keeps the workers of a page within reach, so that a test can end them. */
const keepWorkers = (page: Page) =>
  page.addInitScript(() => {
    const workers: Worker[] = [];
    const { Worker: Original } = window;
    Object.assign(window, {
      workers,
      Worker: class extends Original {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          workers.push(this);
        }
      },
    });
  });

/** Ends every worker without a word, as a system short of memory does. */
const killWorkers = (page: Page) =>
  page.evaluate(() => {
    const { workers } = window as unknown as { workers: Worker[] };
    return workers.splice(0).map((worker) => worker.terminate()).length;
  });

/** The same as soon as a choice has sent the worker something. */
async function chooseAndKill(page: Page, measure: string): Promise<number> {
  await page.evaluate(() => {
    const { workers } = window as unknown as { workers: Worker[] };
    Object.assign(window, { killed: 0 });
    for (const worker of workers.splice(0)) {
      const send = worker.postMessage.bind(worker) as (...given: unknown[]) => void;
      worker.postMessage = (...given: unknown[]) => {
        send(...given);
        worker.terminate();
        worker.postMessage = () => {};
        Object.assign(window, { killed: 1 });
      };
    }
  });
  await toggle(page, 'measures', measure);
  return page.evaluate(() => (window as unknown as { killed: number }).killed);
}

test('an engine that is killed is started again, once, without asking the host; then it is said', async ({
  page,
}) => {
  test.slow();
  await keepWorkers(page);
  await page.clock.install();
  await open(page, '/en/');
  await toggle(page, 'measures', 'blocking');
  await answered(page);
  const first = await drawn(page);
  const traffic = watch(page);

  // In the middle of a query: it was sent, and no answer has come.
  expect(await chooseAndKill(page, 'throttling')).toBe(1);
  await page.clock.fastForward(31_000);
  await expect.poll(async () => drawn(page), { timeout: 60_000 }).not.toEqual(first);
  await answered(page);
  expect(traffic.requests.filter((url) => url.includes('/engine/'))).toEqual([]);
  const recovered = await drawn(page);

  expect(await killWorkers(page)).toBe(1);
  await toggle(page, 'measures', 'blocking');
  await page.clock.fastForward(31_000);
  await expect(failure(page)).toHaveText(messages.en.filter.lost);
  expect(await drawn(page)).toEqual(recovered);
});

test('of 200 choices in a row the last one is drawn, and none older after it', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, '/en/');
  await toggle(page, 'measures', 'blocking');
  await answered(page);
  await openLists(page);
  const isOfLast = await page.evaluate(async () => {
    const foot = document.querySelector('#restricted-days-foot')!;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('form details input')];
    for (let i = 0; i < 200; i++) {
      boxes[(i * 7) % boxes.length]!.click();
      // Some at once, some a frame apart: queries of older choices are under way.
      if (i % 3 === 0) await new Promise(requestAnimationFrame);
    }
    const drawn: string[] = [];
    new MutationObserver(() => drawn.push(foot.textContent)).observe(foot, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await new Promise((done) => setTimeout(done, 5000));
    return new Set(drawn).size <= 2 && (drawn.at(-1) ?? foot.textContent) === foot.textContent;
  });
  // The query that was under way may still be drawn, then the last one.
  expect(isOfLast).toBe(true);
  const search = new URL(page.url()).search;
  expect(search).not.toBe('');
  const shown = await drawn(page);
  await open(page, `/en/${search}`);
  await expect.poll(() => drawn(page), { timeout: 60_000 }).toEqual(shown);
});

/** Put before the engine's own worker: its memory, for a test to look at. */
const showMemory = `
  const { prototype } = WebAssembly.Memory;
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'buffer');
  Object.defineProperty(prototype, 'buffer', {
    get() {
      self.memory = this;
      return get.call(this);
    },
  });
`;

test('page and engine are as large after 1,000 choices as before them, within a tenth', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await exchangeWorker(page, `${showMemory}\n${workerScript()}`);
  await open(page, '/en/');
  await toggle(page, 'measures', 'blocking');
  await answered(page);
  await openLists(page);
  const client = await page.context().newCDPSession(page);
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const engine = () =>
    page
      .workers()[0]!
      .evaluate(() => (self as unknown as { memory: WebAssembly.Memory }).memory.buffer.byteLength);
  // Every choice is another one: a different day starts the period.
  const choose = (times: number, from: number) =>
    page.evaluate(
      async ([times, from]) => {
        const foot = document.querySelector('#restricted-days-foot')!;
        const [start] = document.querySelectorAll<HTMLInputElement>('form input[type=date]');
        for (let i = from; i < from + times; i++) {
          const before = foot.textContent;
          start!.value = new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10);
          start!.dispatchEvent(new Event('change', { bubbles: true }));
          while (foot.textContent === before) await new Promise((done) => setTimeout(done, 5));
        }
      },
      [times, from] as const,
    );
  // Until then what both keep on purpose fills up.
  await choose(250, 0);
  const before = { heap: await heap(), engine: await engine() };
  await choose(1000, 250);
  expect((await heap()) / before.heap).toBeLessThan(1.1);
  expect((await engine()) / before.engine).toBeLessThan(1.1);
});

for (const year of [1980, 2098]) {
  test(`a clock that says ${year} changes nothing`, async ({ page }) => {
    await open(page, '/kk/charts/restricted-days/');
    const right = await drawn(page);
    await page.clock.setFixedTime(new Date(Date.UTC(year, 0, 1)));
    await open(page, '/kk/charts/restricted-days/');
    expect(await drawn(page)).toEqual(right);
  });
}

test('a tab in the background loads the engine and draws the choice', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    // Where nothing is painted, no frame ever comes.
    window.requestAnimationFrame = () => 0;
  });
  await open(page, '/en/?measures=blocking');
  await answered(page);
  const hidden = await drawn(page);
  const visible = await page.context().newPage();
  await open(visible, '/en/?measures=blocking');
  await answered(visible);
  expect(await drawn(visible)).toEqual(hidden);
});

test('where the words of the language do not arrive, the page stays as built', async ({ page }) => {
  const title = /<h1[^>]*>([^<]+)</.exec(readFileSync(`${build}/kk/index.html`, 'utf8'))![1]!;
  const missing: string[] = [];
  await page.context().route('**/_app/immutable/chunks/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (body.includes('Мәлімдеме')) {
      missing.push(route.request().url());
      return route.fulfill({ status: 404, body: '' });
    }
    return route.fulfill({ response, body });
  });
  await page.goto('/kk/');
  await page.waitForLoadState('networkidle');
  expect(missing.length).toBeGreaterThan(0);
  await expect(page.locator('h1')).toHaveText(title.trim());
  await expect(page.locator('#restricted-days .title')).toBeVisible();
});

test('a browser that knows no language at all draws the same', async ({ page }) => {
  await open(page, '/kk/charts/restricted-days/');
  const known = await drawn(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Intl');
    Object.defineProperty(navigator, 'language', { value: undefined });
    Object.defineProperty(navigator, 'languages', { value: [] });
  });
  await open(page, '/kk/charts/restricted-days/');
  expect(await drawn(page)).toEqual(known);
});
