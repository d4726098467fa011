import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page, type Route } from '@playwright/test';
import { build, control, drawn, engineParts, open, toggle } from './site';
import { messages } from './words';

const status = (page: Page) => page.locator('p.status');
const words = messages.en.filter;
const [, second = '', third = ''] = engineParts;
const bytesOf = (file: string) => readFileSync(build + file);

/** Which parts of the engine a page asks for, in order. */
function watchParts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (engineParts.includes(pathname)) asked.push(pathname);
  });
  return asked;
}

/** Answers the first request for a part otherwise, and leaves the next ones to the site. */
async function spoilOnce(page: Page, part: string, spoil: (route: Route) => Promise<void>) {
  let isSpoilt = false;
  await page.context().route(`**${part}`, (route) => {
    if (isSpoilt) return route.continue();
    isSpoilt = true;
    return spoil(route);
  });
}

async function filter(page: Page) {
  await open(page, '/en/');
  const built = await drawn(page);
  await toggle(page, 'measures', 'blocking');
  await expect(status(page)).toHaveText(words.ready);
  expect((await drawn(page))['restricted-days']).not.toEqual(built['restricted-days']);
}

test('no part of the engine is larger than 4 MiB', () => {
  expect(engineParts.length).toBeGreaterThan(1);
  const sizes = engineParts.map((part) => statSync(build + part).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(4 * 1024 ** 2);
});

test('every part is asked for once, at most three at a time', async ({ page }) => {
  const asked = watchParts(page);
  let running = 0;
  let most = 0;
  await page.context().route(/\.wasm\.\d+\.gz$/, async (route) => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    running -= 1;
    await route.continue();
  });
  await filter(page);
  expect(asked).toHaveLength(engineParts.length);
  expect([...asked].sort()).toEqual([...engineParts].sort());
  expect(most).toBe(3);
});

const passing: Record<string, (route: Route) => Promise<void>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: '' }),
  'breaks off': (route) => route.fulfill({ body: bytesOf(second).subarray(0, 100_000) }),
  'has a byte altered': (route) => {
    const bytes = Buffer.from(bytesOf(second));
    bytes[bytes.length >> 1]! ^= 1;
    return route.fulfill({ body: bytes });
  },
  'is another part': (route) => route.fulfill({ body: bytesOf(third) }),
  'is a page': (route) => route.fulfill({ body: '<!doctype html>' }),
  'is cut off by the line': (route) => route.abort(),
};

for (const [fault, spoil] of Object.entries(passing)) {
  test(`a part that once ${fault} is asked for again, and no other is`, async ({ page }) => {
    const asked = watchParts(page);
    await spoilOnce(page, second, spoil);
    await filter(page);
    expect(asked.filter((part) => part === second)).toHaveLength(2);
    expect(asked).toHaveLength(engineParts.length + 1);
  });
}

test('a start that failed goes on from the parts that had arrived', async ({ page }) => {
  const asked = watchParts(page);
  await page.context().route(`**${engineParts.at(-1)}`, (route) => route.abort());
  await open(page, '/en/');
  await toggle(page, 'measures', 'blocking');
  await expect(page.locator('p.status .failed')).toHaveText(words.failed);
  await page.context().unroute(`**${engineParts.at(-1)}`);
  const before = asked.length;
  await status(page).getByRole('button', { name: words.again }).click();
  await expect(status(page)).toHaveText(words.ready);
  expect(asked.slice(before)).toEqual([engineParts.at(-1)]);
});

test('a start can be cancelled; the next goes on from the parts that had arrived', async ({
  page,
}) => {
  const asked = watchParts(page);
  const held: Route[] = [];
  const last = engineParts.slice(-2);
  for (const part of last)
    await page.context().route(`**${part}`, (route) => void held.push(route));
  await open(page, '/en/');
  const built = await drawn(page);
  await toggle(page, 'measures', 'blocking');
  await expect.poll(() => held.length).toBe(2);
  const progress = page.locator('progress');
  await expect
    .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.position))
    .toBeGreaterThan(0.7);
  await status(page).getByRole('button', { name: words.cancel }).click();
  await expect(progress).toHaveCount(0);
  await expect(status(page)).toHaveText('');
  await expect(control(page)).toBeEnabled();
  expect(await drawn(page)).toEqual(built);
  expect(new URL(page.url()).search).toBe('');

  await page.context().unrouteAll();
  const before = asked.length;
  await toggle(page, 'measures', 'blocking');
  await expect(status(page)).toHaveText(words.ready);
  expect(asked.slice(before).sort()).toEqual(last);
});

test.describe('a host that inflates what ends in .gz by itself', () => {
  let server: Server;

  test.beforeAll(async () => {
    const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'text/json' };
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://localhost');
      const file = build + (pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const type = types[file.split('.').at(-1) as keyof typeof types];
      if (type) response.setHeader('content-type', type);
      if (file.endsWith('.gz')) response.setHeader('content-encoding', 'gzip');
      try {
        response.end(readFileSync(file));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });

  test.afterAll(() => server.close());

  test('serves the engine as well, and its progress never passes the whole', async ({ page }) => {
    const { port } = server.address() as AddressInfo;
    await page.addInitScript(() => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar) seen.push(bar.position);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto(`http://localhost:${port}/en/`);
    await expect(control(page)).toBeEnabled();
    await toggle(page, 'measures', 'blocking');
    await expect(status(page)).toHaveText(words.ready);
    const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
    expect(seen.length).toBeGreaterThan(2);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1);
    expect(Math.max(...seen)).toBeGreaterThan(0.5);
  });
});

test('a page over plain HTTP checks the engine without the browser’s own SHA-256', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true }),
  );
  await filter(page);
});
