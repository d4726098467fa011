import { expect, test, type Page, type Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { locales } from '../../src/lib/i18n/locale';
import { openNewsroom, type Newsroom } from './newsroom-page';
import { build, open, slugs } from './site';

let newsroom: Newsroom;
test.beforeAll(async () => {
  newsroom = await openNewsroom();
});
test.afterAll(() => newsroom.close());

test.use({ viewport: { width: 700, height: 900 } });

const embedOf = (slug: string, search = '', locale = 'en') => `/${locale}/embed/${slug}/${search}`;
const selection = '?from=2018-01-01&to=2019-12-31&services=telegram,youtube';

/** A published table. */
const table = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`${build}/data/${file}`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** What fails on a page, in its frames too. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

for (const locale of locales) {
  test(`in ${locale} an embed says of a selection what the page of its chart says`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const slug of ['restricted-days', 'service-lanes', 'denied', 'rates']) {
      await open(page, `/${locale}/charts/${slug}/${selection}`);
      await expect(page.locator('.status')).not.toHaveText('');
      await expect(page.locator('progress')).toHaveCount(0);
      const figure = page.locator(`figure#${slug}`);
      const asked = slug === 'rates' ? '?services=telegram,youtube' : selection;
      if (slug === 'rates') {
        await open(page, `/${locale}/charts/${slug}/${asked}`);
        await expect(page.locator('progress')).toHaveCount(0);
        await expect(page.locator('.status')).not.toHaveText('');
      }
      const words = async (root: string, foot: string) =>
        (await page.locator(`${root} h1, ${root} .subtitle, ${foot} p`).allTextContents()).map(
          (text) => text.trim(),
        );
      const said = await words(`figure#${slug}`, `#${slug}-foot`);
      await figure.locator('summary').click();
      const rows = (await figure.locator('tbody tr').allTextContents()).map((row) =>
        row.replaceAll(/\s+/g, ' ').trim(),
      );
      await page.goto(embedOf(slug, asked, locale));
      const [title, subtitle, ...foot] = said;
      await expect(page.locator('h1')).toHaveText(title!);
      await expect(page.locator('.subtitle')).toHaveText(subtitle!);
      await expect(page.locator('#foot')).toHaveText(foot[0]!);
      const embedded = (await page.locator('tbody tr').allTextContents()).map((row) =>
        row.replaceAll(/\s+/g, ' ').trim(),
      );
      expect(embedded).toEqual(rows);
      expect(await page.title()).toBe(title);
      await expect(page.locator('.choice')).toContainText('Telegram, YouTube');
    }
  });
}

test('without a selection nothing is redrawn: the page is as the build wrote it', async ({
  page,
}) => {
  for (const slug of ['restricted-days', 'rates']) {
    const written = readFileSync(`${build}${embedOf(slug)}index.html`, 'utf8');
    const [, built] = /<figure>(.*?)<\/figure>/s.exec(written)!;
    for (const search of ['', '?theme=dark', '?utm_source=x&measures=shutdown']) {
      await page.goto(embedOf(slug, search));
      const shown = await page.evaluate((html) => {
        const figure = document.querySelector('figure')!.cloneNode(true) as HTMLElement;
        for (const drawing of figure.querySelectorAll('.drawing')) {
          drawing.removeAttribute('tabindex');
          drawing.removeAttribute('role');
          drawing.querySelector('.focus')?.remove();
        }
        const plain = document.createElement('figure');
        plain.innerHTML = html;
        return [figure.innerHTML, plain.innerHTML];
      }, built!);
      expect(shown[0]).toBe(shown[1]);
      await expect(page.locator('.note, .choice')).toHaveCount(0);
    }
  }
});

test('what the script draws is what the build would draw of the same rows', async ({ page }) => {
  // Another address of the same rows: a service that no event touches, or all of the chart's own time.
  const services = table('services.csv');
  const events = table('events.csv').flatMap((row) => row.services!.split(';'));
  const idle = services.find(
    ({ service_id, headline, implies }) =>
      headline === 'false' && !implies && !events.includes(service_id!) && !isImplied(service_id!),
  )!;
  const headline = services.filter((row) => row.headline === 'true');
  const ids = services
    .filter((row) => headline.includes(row) || row === idle)
    .map((row) => row.service_id);
  function isImplied(id: string) {
    return services.some((row) => row.implies!.split(';').includes(id));
  }
  const years = '?from=2015-01-01&to=2022-12-31';
  const searches = {
    // Claims are drawn beside the headline services alone.
    'restricted-days': years,
    'before-after': years,
    watchers: years,
    'service-lanes': `?services=${ids.join()}`,
    calendar: `?services=${ids.join()}`,
    hours: `?services=${ids.join()}`,
    denied: `?services=${ids.join()}`,
    'legal-steps': '?from=2014-01-01&to=2026-03-31',
    precedents: '?from=2014-01-01&to=2026-12-31',
  };
  for (const [slug, search] of Object.entries(searches)) {
    const written = readFileSync(`${build}${embedOf(slug)}index.html`, 'utf8');
    await page.goto(embedOf(slug, search));
    await expect(page.locator('.choice')).toHaveCount(1);
    const [drawn, built] = await page.evaluate((html) => {
      const whole = new DOMParser().parseFromString(html, 'text/html');
      const svgs = (root: Document) =>
        [...root.querySelectorAll('.drawing svg')].map((svg) => {
          svg.querySelector('.focus')?.remove();
          return svg.outerHTML;
        });
      return [svgs(document), svgs(whole)];
    }, written);
    expect(drawn, slug).toEqual(built);
  }
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
  test(`in sandbox="${sandbox}" on a page with a strict policy the height of a selection arrives`, async ({
    page,
    baseURL,
  }) => {
    const faults = faultsOf(page);
    const markup = `<iframe id="f" sandbox="${sandbox}" src="${baseURL}${embedOf('service-lanes', selection)}" style="border:0;width:100%"></iframe>`;
    // The listener is a file of the newsroom's own: its policy allows no other script.
    await newsroom.open(page, '', [readFileSync('static/embed.js', 'utf8')]);
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, markup);
    for (const width of [700, 340]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(async () => {
          const inner = (await (await page.locator('#f').elementHandle())!.contentFrame())!;
          const needed = await inner.evaluate(() => document.body.getBoundingClientRect().height);
          const given = await page.locator('#f').evaluate((frame) => frame.clientHeight);
          return needed > 100 ? Math.abs(given - needed) : Infinity;
        })
        .toBeLessThanOrEqual(1);
    }
    await newsroom.open(
      page,
      markup,
      [],
      `default-src 'none'; frame-src ${baseURL}; style-src 'unsafe-inline'`,
    );
    const frame = page.frameLocator('#f');
    await expect(frame.locator('.choice')).toContainText('Telegram');
    await expect(frame.locator('svg:visible')).toHaveCount(1);
    expect(faults).toEqual([]);
  });
}

test('keys and pointer lead through the marks of a selection', async ({ page }) => {
  await page.goto(embedOf('restricted-days', selection));
  const drawing = page.locator('.drawing:visible');
  await drawing.focus();
  await page.keyboard.press('ArrowRight');
  await expect(drawing.locator('.tip')).toContainText('January 2018');
  await page.keyboard.press('ArrowRight');
  await expect(drawing.locator('.spoken')).toContainText('February 2018');
  await page.keyboard.press('Escape');
  await expect(drawing.locator('.tip')).toBeHidden();
  const [title, column] = await drawing.evaluate((element) => {
    const box = element.querySelector('svg g rect')!.getBoundingClientRect();
    return [element.querySelectorAll('svg g').length, [box.x + 2, box.y + 2]] as const;
  });
  expect(title).toBeGreaterThan(5);
  await page.mouse.move(column[0]!, column[1]!);
  await expect(drawing.locator('.tip')).toContainText('January 2018');
});

test('tz moves the hours of the axis, the tooltips and the table, and no day', async ({ page }) => {
  const read = async (search: string) => {
    await page.goto(embedOf('hours', search));
    return {
      title: await page.title(),
      bars: await page
        .locator('.drawing:visible svg g rect')
        .evaluateAll((all) =>
          all.map((bar) => `${bar.getAttribute('x')} ${bar.getAttribute('width')}`),
        ),
      dates: await page.locator('tbody tr td:first-child').allTextContents(),
      starts: await page.locator('tbody tr td:nth-child(2)').allTextContents(),
      header: await page.locator('thead').textContent(),
    };
  };
  const almaty = await read('');
  const utc = await read('?tz=UTC');
  expect(utc.bars).toEqual(almaty.bars);
  expect(utc.dates).toEqual(almaty.dates);
  expect(utc.title).toBe(`${almaty.title} (Almaty time)`);
  expect(utc.header).toContain('From, UTC');
  // Until March 2024 Almaty was six hours ahead.
  const shifted = almaty.starts.map((time) => {
    const [, hour, minutes] = /(\d\d):(\d\d)/.exec(time) ?? [];
    return hour ? `${String((Number(hour) + 18) % 24).padStart(2, '0')}:${minutes}` : '';
  });
  expect(utc.starts.map((time) => time.trim())).toEqual(shifted);
  await expect(page.locator('.subtitle')).toContainText('in UTC');
});

test('what a chart does not depend on is ignored, and said', async ({ page }) => {
  await page.goto(embedOf('legal-steps', '?services=telegram&tz=UTC'));
  await expect(page.locator('.note')).toHaveText([
    'services: this chart does not depend on services',
    'tz: this chart shows no hours of the day',
  ]);
  await page.goto(embedOf('projection', '?from=2019-01-01', 'ru'));
  await expect(page.locator('.note')).toHaveText('from, to: этот график не зависит от периода');
});

test('hostile values reach no markup, and the chart stays whole with a short reason', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await page.addInitScript(() => {
    (window as unknown as { alert: unknown }).alert = () => {
      throw new Error('a script ran');
    };
  });
  await page.goto(embedOf('denied'));
  const whole = await page.title();
  const script = encodeURIComponent('"><script>alert(1)</script><img src=x onerror=alert(1)>');
  for (const [search, reason] of [
    [`?services=${script}`, 'services: is not known; it was ignored'],
    [`?from=${script}`, 'from: is not a date; it was ignored'],
    [`?tz=${script}`, 'tz: this chart shows no hours of the day'],
    [`?services=${'x'.repeat(10_000)}`, 'services: is not known; it was ignored'],
    [`?to=${'9'.repeat(10_000)}`, 'to: is not a date; it was ignored'],
    ['?from=%00%1B%5B31m', 'from: is not a date; it was ignored'],
    ['?services=myspace', 'services=myspace: is not known; it was ignored'],
    [
      '?from=2020-01-01&to=2019-01-01',
      'from, to=2020-01-01/2019-01-01: ends before it starts; it was ignored',
    ],
  ] as const) {
    await page.goto(embedOf('denied', search));
    await expect(page.locator('.note')).toHaveText([reason]);
    expect(await page.title()).toBe(whole);
    expect(await page.locator('img, script[src]').count()).toBe(0);
    expect((await page.content()).includes('x'.repeat(50))).toBe(false);
  }
  expect(faults).toEqual([]);
});

test('every chart draws a selection in every width, and nothing reaches out of it', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const faults = faultsOf(page);
  for (const slug of slugs) {
    await page.goto(
      embedOf(slug, '?from=2018-06-15&to=2022-02-03&services=telegram,whatsapp', 'kk'),
    );
    for (const width of [280, 600, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const reach = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(reach, `${slug} at ${width}`).toBeLessThanOrEqual(width);
    }
    await expect(page.locator('svg:visible')).toHaveCount(1);
  }
  expect(faults).toEqual([]);
});

test('a selection that nothing matches says so, and draws no mark', async ({ page }) => {
  await page.goto(embedOf('restricted-days', '?services='));
  await expect(page.locator('h1')).toHaveText(/no|No/);
  await expect(page.locator('.choice')).toHaveText('Selected: no service');
  await expect(page.locator('.drawing:visible svg g rect')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('an embed with a selection shows the whole chart and says so', async ({ page }) => {
    await page.goto(embedOf('hours', selection));
    await expect(page.locator('svg:visible')).toHaveCount(1);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('This is the whole chart');
  });
});

test('the box on a chart page starts from the selection of the page and embeds it', async ({
  page,
  baseURL,
}) => {
  await open(page, '/en/charts/denied/?services=telegram&from=2018-01-01');
  const box = page.locator('details.builder');
  await box.locator('> summary').click();
  const preview = box.locator('iframe');
  await expect(preview).toHaveAttribute(
    'src',
    /\/en\/embed\/denied\/\?from=2018-01-01&services=telegram$/,
  );
  await box.locator('input[type=date]').nth(1).fill('2019-12-31');
  await box.locator('input[type=date]').nth(1).blur();
  const search = '?from=2018-01-01&to=2019-12-31&services=telegram';
  await expect(preview).toHaveAttribute('src', new RegExp(`${search.replaceAll('?', '\\?')}$`));
  const code = box.locator('textarea').first();
  await expect(code).toBeVisible();
  const inner = page.frameLocator('details.builder iframe');
  await expect(inner.locator('.choice')).toContainText('31 December 2019');
  const title = await inner.locator('h1').textContent();
  await expect(code).toHaveValue(
    new RegExp(`denied/${search.replaceAll('?', '\\?').replaceAll('&', '&amp;')}"`),
  );
  const written = await code.inputValue();
  expect(written).toContain(`>${title}</a>`);
  expect(written).toContain(`<a href="${baseURL}/en/charts/denied/`);
  const height = Number(/height="(\d+)"/.exec(written)![1]);
  await page.setViewportSize({ width: 600, height: 900 });
  await page.goto(embedOf('denied', search));
  const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
  expect(Math.abs(height - needed)).toBeLessThanOrEqual(24);
});

test.describe('at an address that leads nowhere', () => {
  test.beforeEach(async ({ page, baseURL }) => {
    // What static hosts do.
    const body = readFileSync(`${build}/404.html`, 'utf8');
    const answer = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body });
    await page.route(`${baseURL}/*/embed/no-such-chart/*`, answer);
    await page.route(`${baseURL}/frozen/0.0.0-00000000/**`, answer);
  });

  test('a version that was never frozen shows the same small page', async ({ page, baseURL }) => {
    const address = `${baseURL}/frozen/0.0.0-00000000/ru/embed/hours/`;
    await newsroom.open(page, `<iframe id="f" src="${address}"></iframe>`);
    const frame = page.frameLocator('#f');
    await expect(frame.locator('body')).toContainText('По этому адресу графика нет.');
    await expect(frame.locator('main, nav, header')).toHaveCount(0);
  });

  for (const [locale, words] of [
    ['kk', 'Бұл мекенжайда график жоқ.'],
    ['ru', 'По этому адресу графика нет.'],
    ['en', 'There is no chart at this address.'],
  ] as const) {
    for (const attributes of ['', 'sandbox="allow-scripts"']) {
      test(`a frame in ${locale} ${attributes} shows a small page with a link, and tells its height`, async ({
        page,
        baseURL,
      }) => {
        const markup = `<iframe id="f" ${attributes} src="${baseURL}${embedOf('no-such-chart', '?theme=dark', locale)}" style="border:0;width:100%;height:500px"></iframe>`;
        await newsroom.open(page, markup, [readFileSync('static/embed.js', 'utf8')]);
        const frame = page.frameLocator('#f');
        await expect(frame.locator('body')).toContainText(words);
        await expect(frame.locator('p')).toHaveCount(1);
        await expect(frame.locator('a')).toHaveAttribute('href', `/${locale}/`);
        await expect(frame.locator('a')).toHaveAttribute('target', '_blank');
        await expect(frame.locator('html')).toHaveAttribute('lang', locale);
        await expect
          .poll(() => page.locator('#f').evaluate((element) => element.clientHeight))
          .toBeLessThan(120);
        const inner = (await (await page.locator('#f').elementHandle())!.contentFrame())!;
        const needed = await inner.evaluate(() => document.body.getBoundingClientRect().height);
        const given = await page.locator('#f').evaluate((element) => element.clientHeight);
        expect(Math.abs(given - needed)).toBeLessThanOrEqual(1);
        await page.waitForTimeout(500);
        await expect(frame.locator('main, nav, header')).toHaveCount(0);
      });
    }
  }

  test('without scripts it says in three languages that there is no such page', async ({
    page,
    baseURL,
  }) => {
    const markup = `<iframe id="f" sandbox="" src="${baseURL}${embedOf('no-such-chart')}"></iframe>`;
    await newsroom.open(page, markup);
    await expect(page.frameLocator('#f').locator('noscript p')).toHaveCount(3);
    await expect(page.frameLocator('#f').locator('noscript p').last()).toBeVisible();
  });
});
