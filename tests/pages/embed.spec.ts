import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { locales } from '../../src/lib/i18n/locale';
import { build, slugs } from './site';

const library = (path: string) => readFileSync(`node_modules/${path}`, 'utf8');
const embedOf = (slug: string, locale = 'en') => `/${locale}/embed/${slug}/`;

/** A newsroom of another origin, on a server of its own: a browser keeps public pages from local frames. */
let newsroom = '';
let policy = '';
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  if (policy) response.setHeader('content-security-policy', policy);
  response.end('<!doctype html><title>Article</title><body style="margin:0"></body>');
});
test.beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  newsroom = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => void server.close());

/** Opens a page of a newsroom, runs scripts on it, then adds some markup: no listener misses a message. */
async function openNewsroom(page: Page, markup: string, scripts: readonly string[] = []) {
  await page.goto(newsroom);
  for (const content of scripts) await page.addScriptTag({ content });
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, markup);
}

/** The height of the frame on the page, and the one that its document needs. */
async function heightsOf(page: Page): Promise<[number, number]> {
  const frame = page.locator('iframe');
  const given = await frame.evaluate((element) => element.clientHeight);
  const inner = (await (await frame.elementHandle())!.contentFrame())!;
  const needed = await inner.evaluate(() =>
    Math.ceil(document.body.getBoundingClientRect().height),
  );
  return [given, needed];
}

/** Waits until the frame is as high as its document, within a pixel; at 700 and then at 340 pixels of width. */
async function expectFits(page: Page, wanted: (height: number) => number = (height) => height) {
  for (const width of [700, 340]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(async () => {
        const [given, needed] = await heightsOf(page);
        return needed > 100 && Math.abs(given - wanted(needed)) <= 1;
      })
      .toBe(true);
  }
}

test.use({ viewport: { width: 700, height: 900 } });

let origin = '';
test.beforeEach(({ baseURL }) => {
  origin = baseURL!;
});
const frameOf = (slug: string, attributes = '') =>
  `<iframe id="f" src="${origin}${embedOf(slug)}" style="border:0;width:100%" ${attributes}></iframe>`;

test.describe('the height reaches', () => {
  test('our own listener', async ({ page }) => {
    await openNewsroom(page, frameOf('restricted-days'), [readFileSync('static/embed.js', 'utf8')]);
    await expectFits(page);
  });

  test('Datawrapper’s listener, which compares windows', async ({ page }) => {
    await openNewsroom(page, frameOf('before-after'), [
      `addEventListener('message', ({ data, source }) => {
        const heights = data['datawrapper-height'];
        if (heights === undefined) return;
        for (const frame of document.querySelectorAll('iframe'))
          for (const id in heights)
            if (frame.contentWindow === source) frame.style.height = heights[id] + 'px';
      });`,
    ]);
    await expectFits(page);
  });

  test('Datawrapper’s older listener, which looks for the id in the address', async ({ page }) => {
    await openNewsroom(page, frameOf('before-after'), [
      `addEventListener('message', ({ data }) => {
        const heights = data['datawrapper-height'];
        if (heights === undefined) return;
        for (const id in heights) {
          const frame = document.querySelector('#datawrapper-chart-' + id)
            || document.querySelector("iframe[src*='" + id + "']");
          if (frame) frame.style.height = heights[id] + 'px';
        }
      });`,
    ]);
    await expectFits(page);
  });

  test('pym.js', async ({ page }) => {
    await openNewsroom(page, '<div id="here"></div>', [library('pym.js/dist/pym.v1.js')]);
    await page.evaluate(
      (url) => {
        const { pym } = window as unknown as { pym: { Parent: new (...of: unknown[]) => unknown } };
        return void new pym.Parent('here', url, {});
      },
      `${origin}${embedOf('projection')}`,
    );
    await expectFits(page);
  });

  for (const [version, file, name, options] of [
    ['4', 'iframe-resizer/js/iframeResizer.js', 'iFrameResize', {}],
    [
      '5',
      '@iframe-resizer/parent/index.umd.js',
      'iframeResize',
      { license: 'GPLv3', waitForLoad: false },
    ],
  ] as const) {
    test(`iframe-resizer ${version}`, async ({ page }) => {
      await openNewsroom(page, frameOf('rates'), [library(file)]);
      await page.evaluate(
        ([resize, own]) => {
          type Resize = (options: object, target: string) => void;
          (window as unknown as Record<string, Resize>)[resize]!(own, '#f');
        },
        [name, options] as const,
      );
      await expectFits(page);
    });
  }

  test('AMP', async ({ page }) => {
    await openNewsroom(page, frameOf('hours', 'sandbox="allow-scripts"'), [
      `addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('#f');
        if (source === frame.contentWindow && data.sentinel === 'amp' && data.type === 'embed-size')
          frame.style.height = data.height + 'px';
      });`,
    ]);
    await expectFits(page);
  });

  test('Embedly and Medium', async ({ page }) => {
    await openNewsroom(page, frameOf('hours'), [
      `addEventListener('message', ({ data }) => {
        if (typeof data !== 'string' || !data.startsWith('{')) return;
        const said = JSON.parse(data);
        const frame = document.querySelector('#f');
        if (said.context === 'iframe.resize' && said.src === frame.src)
          frame.style.height = said.height + 'px';
      });`,
    ]);
    await expectFits(page);
  });

  test('WordPress, which knows its frame by a secret and clamps to 200 to 1000 pixels', async ({
    page,
  }) => {
    const secret = 'a1B2c3D4e5';
    const markup = `<iframe id="f" sandbox="allow-scripts" security="restricted" data-secret="${secret}"
      src="${origin}${embedOf('restricted-days')}#?secret=${secret}" style="border:0;width:100%"></iframe>`;
    await openNewsroom(page, markup, [
      `addEventListener('message', ({ data, source }) => {
        if (!data || !(data.secret || data.message || data.value)) return;
        if (/[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow) continue;
          if (data.message === 'height')
            frame.style.height = Math.min(1000, Math.max(200, parseInt(data.value, 10))) + 'px';
        }
      });`,
    ]);
    await expectFits(page, (height) => Math.min(1000, Math.max(200, height)));
  });
});

test('only the messages that are known move a frame to answer', async ({ page }) => {
  await openNewsroom(page, frameOf('denied'), [
    `window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data));`,
  ]);
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
  await expect.poll(heard).toBeGreaterThan(3);
  const before = await heard();
  await page.evaluate(() => {
    const inner = document.querySelector('iframe')!.contentWindow!;
    for (const message of [
      'pymxPYMxotherxPYMxwidthxPYMx100',
      'pymxPYMx<script>xPYMxwidthxPYMx100',
      '[iFrameSizer]<img src=x onerror=alert(1)>:8:false',
      { message: 'ready', secret: 'x' },
      { message: 'link', value: 'https://example.org/' },
      { height: 1 },
      null,
      'x'.repeat(10_000),
    ]) {
      inner.postMessage(message, '*');
    }
  });
  await page.waitForTimeout(300);
  expect(await heard()).toBe(before);
});

for (const [name, attributes] of [
  ['a plain frame', ''],
  ['sandbox="allow-scripts"', 'sandbox="allow-scripts"'],
  ['sandbox="allow-scripts allow-same-origin"', 'sandbox="allow-scripts allow-same-origin"'],
] as const) {
  test(`in ${name} the drawing is there, keys lead through it, and nothing fails`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await openNewsroom(page, frameOf('restricted-days', attributes));
    const frame = page.frameLocator('#f');
    await expect(frame.locator('svg:visible')).toHaveCount(1);
    await frame.locator('.drawing:visible').focus();
    await page.keyboard.press('ArrowRight');
    await expect(frame.locator('.drawing:visible .tip')).toBeVisible();
    await expect(frame.locator('.drawing:visible .spoken')).not.toHaveText('');
    await page.keyboard.press('Escape');
    await expect(frame.locator('.drawing:visible .tip')).toBeHidden();
    expect(faults).toEqual([]);
  });
}

test('in a frame without scripts title, drawing, bounds, table and credit are there', async ({
  page,
}) => {
  await openNewsroom(page, frameOf('restricted-days', 'sandbox=""'));
  const frame = page.frameLocator('#f');
  await expect(frame.locator('h1')).not.toHaveText('');
  await expect(frame.locator('svg:visible')).toHaveCount(1);
  await expect(frame.locator('#foot')).toContainText(/\d/);
  await frame.locator('summary').click();
  await expect(frame.locator('tbody tr').first()).toBeVisible();
  await expect(frame.locator('figcaption a').last()).toHaveAttribute(
    'href',
    /charts\/restricted-days/,
  );
});

test('one frame works on a page whose policy allows nothing but frames', async ({ page }) => {
  policy = `default-src 'none'; frame-src ${origin}`;
  await openNewsroom(page, frameOf('service-lanes', 'height="600"'));
  policy = '';
  await expect(page.frameLocator('iframe').locator('svg:visible')).toHaveCount(1);
});

test('every embed is one file of at most 60 KB, asks for nothing else and touches no storage', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new Error(`touched ${name}`);
        },
      });
    }
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  for (const locale of locales) {
    for (const slug of slugs) {
      const file = readFileSync(`${build}${embedOf(slug, locale)}index.html`);
      expect(gzipSync(file).length, `${locale} ${slug}`).toBeLessThan(60_000);
      await page.goto(embedOf(slug, locale));
    }
  }
  const wanted = locales.flatMap((locale) => slugs.map((slug) => embedOf(slug, locale)));
  expect(requests.filter((path) => path !== '/favicon.ico')).toEqual(wanted);
  expect(faults).toEqual([]);
});

test('an embed is right from 280 to 1200 pixels: nothing reaches out of it', async ({ page }) => {
  test.setTimeout(180_000);
  for (const slug of slugs) {
    await page.goto(embedOf(slug, 'kk'));
    for (const width of [280, 360, 540, 860, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const reach = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(reach, `${slug} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});

test('a host chooses the theme; what is no theme is none', async ({ page }) => {
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(`${embedOf('denied')}?theme=dark`);
  expect(await ground()).toBe('rgb(22, 20, 19)');
  await page.goto(`${embedOf('denied')}?theme=light`);
  expect(await ground()).toBe('rgb(255, 253, 250)');
  await page.goto(`${embedOf('denied')}?theme=transparent`);
  expect(await ground()).toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(
    `${embedOf('denied')}?theme=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&fit=%00${'x'.repeat(10_000)}`,
  );
  expect(await page.locator('html').getAttribute('data-theme')).toBe('auto');
  expect(await ground()).toBe('rgb(22, 20, 19)');
});

test('fit=1 fills the height that the host gives and asks for none', async ({ page }) => {
  await openNewsroom(
    page,
    `<iframe id="f" src="${origin}${embedOf('restricted-days')}?fit=1" style="border:0;width:100%;height:420px"></iframe>`,
    [`window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data));`],
  );
  const frame = page.frameLocator('#f');
  await expect(frame.locator('svg:visible')).toHaveCount(1);
  const inner = (await (await page.locator('#f').elementHandle())!.contentFrame())!;
  expect(await inner.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    420,
  );
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
});

test('oEmbed and the codes give the height that an embed has in a column of 600 pixels', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 600, height: 900 });
  for (const locale of locales) {
    for (const slug of slugs) {
      const { height } = JSON.parse(
        readFileSync(`${build}/oembed/${locale}/${slug}.json`, 'utf8'),
      ) as { height: number };
      await page.goto(embedOf(slug, locale));
      const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
      // Layouts have no font: an estimate. A little air is better than a bar to scroll.
      expect(height / needed, `${locale} ${slug}`).toBeGreaterThan(0.95);
      expect(height / needed, `${locale} ${slug}`).toBeLessThan(1.15);
    }
  }
});

test('the box on a chart page previews the embed and makes three codes that work', async ({
  page,
}) => {
  await page.goto('/kk/charts/hours/');
  const box = page.locator('details.builder');
  await box.locator('> summary').click();
  const preview = box.locator('iframe');
  await expect(preview).toHaveAttribute('src', /\/kk\/embed\/hours\/$/);
  const codes = box.locator('textarea');
  await expect(codes).toHaveCount(3);
  await box.locator('select').nth(0).selectOption('ru');
  await box.locator('select').nth(1).selectOption('dark');
  await box.locator('select').nth(2).selectOption('phone');
  await expect(preview).toHaveAttribute('src', /\/ru\/embed\/hours\/\?theme=dark$/);
  await expect(preview).toHaveAttribute('width', '360');
  await expect(page.frameLocator('details.builder iframe').locator('html')).toHaveAttribute(
    'lang',
    'ru',
  );
  // The preview takes the height that it asks for.
  await expect
    .poll(async () => {
      const inner = (await (await preview.elementHandle())!.contentFrame())!;
      const needed = await inner.evaluate(() => document.body.getBoundingClientRect().height);
      return Math.abs((await preview.evaluate((frame) => frame.clientHeight)) - needed) <= 2;
    })
    .toBe(true);
  const [frame, listener, image] = await Promise.all(
    [0, 1, 2].map((i) => codes.nth(i).inputValue()),
  );
  expect(frame).toContain(`src="${origin}/ru/embed/hours/?theme=dark"`);
  expect(frame).toMatch(/<iframe [^>]*title="[^"]+"[^>]*height="\d{3,4}"/);
  expect(listener).toContain(`<script src="${origin}/embed.js"`);
  expect(image).toContain(
    `<a href="${origin}/ru/charts/hours/"><img src="${origin}/ru/charts/hours-card.png" alt="`,
  );
  for (const code of [frame, listener, image]) {
    expect(code).toContain('<figcaption>');
    expect(code).toContain('CC BY 4.0');
    expect(code).toMatch(/\d\.\d\.\d\+[0-9a-f]{8}/);
  }
  await openNewsroom(page, frame!);
  await expect(page.frameLocator('iframe').locator('svg:visible')).toHaveCount(1);
});
