import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { OfflineList } from '../../src/lib/offline/list';
import { words as en } from '../../src/lib/i18n/pages/offline.en';
import { words as kk } from '../../src/lib/i18n/pages/offline.kk';
import { words as ru } from '../../src/lib/i18n/pages/offline.ru';
import { formatOf } from '../../src/lib/i18n/format';
import type { Locale } from '../../src/lib/i18n/locale';
import { parseDay } from '../../src/lib/model/day';
import { openHost, type Host } from './host';
import { build, schema, watch } from './site';
import { nothing, stored } from './stored';

// Eviction by a browser that runs out of room, and what Tor Browser does, are not seen here.

const { version } = JSON.parse(readFileSync(`${build}/_app/version.json`, 'utf8')) as {
  version: string;
};
const listFile = `offline/${version}.json`;
const list = JSON.parse(readFileSync(`${build}/${listFile}`, 'utf8')) as OfflineList;
const event = 'kz-2019-05-09-victory-day-social-media';

let host: Host;
test.beforeEach(async () => {
  host = await openHost(build);
});
test.afterEach(() => host.stop());

/** A text as a regular expression finds it. */
const escape = (text: string) => text.replaceAll(/[.+()]/g, '\\$&');

const box = (page: Page, id: string) => page.locator(`input[type=checkbox][value=${id}]`);
const status = (page: Page) => page.locator('form [role=status]');
const keepButton = (page: Page, words = en) => page.getByRole('button', { name: words.keep });

/** Opens the page about keeping and waits until its script has the sizes. */
async function openPage(page: Page, locale = 'en') {
  await page.goto(`${host.root}${locale}/offline/`);
  await expect(page.locator('fieldset .small')).toBeVisible();
}

async function keep(page: Page, extra: readonly string[] = [], locale = 'en', words = en) {
  await openPage(page, locale);
  for (const id of extra) await box(page, id).check();
  await keepButton(page, words).click();
  await expect(keepButton(page, words)).toBeEnabled();
  await expect(page.getByRole('button', { name: words.remove })).toBeEnabled();
}

test('until the button is pressed nothing is stored, whatever is visited', async ({ page }) => {
  for (const path of ['', 'en/', 'en/charts/hours/', 'en/explore/', `en/events/${event}/`]) {
    await page.goto(host.root + path, { waitUntil: 'networkidle' });
  }
  await openPage(page);
  expect(await stored(page)).toEqual(nothing);
  expect(host.asked).not.toContain('service-worker.js');
});

test('the sizes on the page are those of the files, and of what is then stored', async ({
  page,
}) => {
  const bytesOf = (file: string) => readFileSync(`${build}/${file}`).length;
  const sum = (name: string) =>
    list.parts[name]!.files.reduce((total, [file]) => total + bytesOf(file), 0);
  await keep(page);
  const megabytes = ((sum('basis') + sum('en')) / 1e6).toFixed(1);
  await expect(page.locator('fieldset .small')).toContainText(`${megabytes} MB`);
  const inCache = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]!);
    let total = 0;
    for (const request of await cache.keys()) {
      if (/folder\/offline\//.test(request.url)) continue;
      total += (await (await cache.match(request))!.arrayBuffer()).byteLength;
    }
    return total;
  });
  expect(inCache).toBe(sum('basis') + sum('en'));
});

for (const [locale, words] of Object.entries({ en, ru, kk })) {
  test(`in ${locale}, what could be kept and what is kept say their version and the last day of evidence`, async ({
    page,
  }) => {
    const day = formatOf(locale as Locale).day(parseDay(schema.lastEvidence));
    const [before = '', after = ''] = words.fresh('|', day).split('|');
    const fresh = new RegExp(
      `${escape(before + schema.version)}\\+[0-9a-f]{8}${escape(after)}\\s*$`,
    );
    await openPage(page, locale);
    await expect(page.locator('.fresh')).toHaveText(fresh);
    await expect(status(page)).not.toHaveText(fresh);
    await keep(page, [], locale, words);
    await expect(status(page)).toHaveText(fresh);
    expect(await status(page).textContent()).toContain(await page.locator('.fresh').textContent());
    await host.stop();
    await page.reload();
    await expect(status(page)).toHaveText(fresh);
  });
}

test('once kept, pages, charts and any event open without a host, in a sub-folder', async ({
  page,
}) => {
  await keep(page);
  await expect(status(page)).toContainText(/since \d+ \w+ 20\d\d/);
  await host.stop();
  const traffic = watch(page);
  await page.goto(`${host.root}en/`);
  await expect(page.locator('#restricted-days svg:visible')).toHaveCount(1);
  await page.getByRole('navigation').getByRole('link', { name: 'Charts' }).click();
  await expect(page).toHaveURL(`${host.root}en/charts/`);
  await page.goto(`${host.root}en/charts/service-lanes/`);
  await expect(page.locator('#service-lanes svg:visible')).toHaveCount(1);
  await page.goto(`${host.root}en/services/telegram/`);
  await expect(page.locator('h1')).toHaveText('Telegram');
  await page.goto(`${host.root}en/events/`);
  await page.locator('input[type=search]').fill('victory day');
  await page.locator(`a[href$="/events/${event}/"]`).first().click();
  await expect(page).toHaveURL(`${host.root}en/events/${event}/`);
  await expect(page.locator('h1')).toContainText('9 May 2019');
  expect(traffic.faults).toEqual([]);
});

test('an event drawn from the data says what its page on the host says', async ({ page }) => {
  const said = () =>
    page.locator('article').evaluate((element) => element.textContent!.replaceAll(/\s+/g, ''));
  await page.goto(`${host.root}en/events/${event}/`);
  const [title, text] = [await page.title(), await said()];
  await keep(page);
  await host.stop();
  await page.goto(`${host.root}en/events/${event}/`);
  await expect(page.locator('article')).toBeVisible();
  expect(await said()).toBe(text);
  await expect(page).toHaveTitle(title);
  await page.goto(`${host.root}en/events/no-such-event/`);
  await expect(page.locator('.prose')).toHaveText(en.noEvent);
});

test('with the database kept, filters and SQL work without a host', async ({ page }) => {
  await keep(page, ['engine']);
  await host.stop();
  await page.goto(`${host.root}en/explore/?from=2018-01-01&to=2018-12-31`);
  await expect(page.locator('p.status')).toHaveText('The charts show your selection.');
  await page.goto(`${host.root}en/sql/`);
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('select count(*) as n from events');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.locator('table').first()).toContainText(/\d{3}/);
});

test('a page that is not kept leads to what is, in a language that is', async ({ page }) => {
  await keep(page, [], 'kk', kk);
  await host.stop();
  await page.goto(`${host.root}ru/charts/hours/`);
  await expect(page).toHaveURL(`${host.root}kk/offline/?missing`);
  await expect(page.locator('.missing')).toHaveText(kk.missing);
  await page.goto(`${host.root}kk`);
  await expect(page).toHaveURL(`${host.root}kk/`);
});

test('removing clears every cache and the worker', async ({ page }) => {
  await keep(page, ['ru']);
  expect((await stored(page)).workers).toBe(1);
  await page.getByRole('button', { name: en.remove }).click();
  await expect(status(page)).toHaveText(en.removed);
  expect(await stored(page)).toEqual(nothing);
  await page.goto(`${host.root}en/`);
  expect(await stored(page)).toEqual(nothing);
});

test('another choice takes over at once and fetches only what is new', async ({ page }) => {
  await keep(page);
  host.asked.length = 0;
  await page.reload();
  await keep(page, ['ru']);
  const fetched = host.asked.filter((path) => path !== 'service-worker.js' && path !== listFile);
  expect(fetched.length).toBe(list.parts.ru!.files.length);
  expect(await stored(page)).toMatchObject({ workers: 1 });
  expect((await stored(page)).caches.length).toBe(1);
});

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');
const changedPages = ['en/law/index.html', 'en/method/index.html'];

/** Puts a new version on the host: two pages say so, all else is as it was. */
function publishNext() {
  const next = structuredClone(list);
  next.version = 'next';
  for (const file of changedPages) {
    const bytes = Buffer.from(
      readFileSync(`${build}/${file}`, 'utf8').replace(/<h1[^>]*>/, '$&NEXT '),
    );
    host.changed.set(file, bytes);
    const entry = next.parts.en!.files.find(([path]) => path === file)!;
    entry[1] = bytes.length;
    entry[2] = hashOf(bytes);
  }
  host.changed.set('offline/next.json', Buffer.from(JSON.stringify(next)));
  const worker = readFileSync(`${build}/service-worker.js`, 'utf8').replaceAll(version, 'next');
  host.changed.set('service-worker.js', Buffer.from(worker));
}

/** Which of the changed pages come from the new version. */
async function newPages(page: Page): Promise<boolean[]> {
  const found = [];
  for (const file of changedPages) {
    await page.goto(host.root + file.replace('index.html', ''));
    found.push((await page.locator('h1').textContent())!.startsWith('NEXT'));
  }
  return found;
}

/** Lets the browser look for a new worker, and waits until it has kept or refused it. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    const told = new Promise<string>((resolve) =>
      navigator.serviceWorker.addEventListener('message', ({ data }) => {
        if (data.says !== 'progress') resolve(data.says);
      }),
    );
    await registration.update().catch(() => {});
    return told;
  });

test('an update takes over whole, once the pages of the old version are closed', async ({
  page,
  context,
}) => {
  await keep(page);
  publishNext();
  // Until then old pages come with the old, also those that the host has new.
  expect(await newPages(page)).toEqual([false, false]);
  host.asked.length = 0;
  await page.goto(`${host.root}en/offline/`);
  await expect.poll(() => host.asked.filter((path) => path.startsWith('en/'))).toHaveLength(2);
  await expect(async () => {
    await page.reload();
    await expect(page.locator('form')).toContainText(en.newer, { timeout: 1000 });
  }).toPass();
  expect(await newPages(page)).toEqual([false, false]);
  await page.close();
  const later = await context.newPage();
  await expect(async () => {
    expect(await newPages(later)).toEqual([true, true]);
  }).toPass();
  expect((await stored(later)).caches.length).toBe(1);
  await host.stop();
  expect(await newPages(later)).toEqual([true, true]);
});

for (const [fault, spoil] of [
  ['misses a file', () => host.changed.set(changedPages[1]!, null)],
  ['has a file that is not the one listed', () => host.changed.delete(changedPages[1]!)],
  ['has no list yet', () => host.changed.delete('offline/next.json')],
] as const) {
  test(`an update that ${fault} leaves the old version as it is; a later one goes on`, async ({
    page,
    context,
  }) => {
    await keep(page);
    publishNext();
    const spoilt = new Map(host.changed);
    spoil();
    expect(await update(page)).toBe('failed');
    await page.close();
    const later = await context.newPage();
    expect(await newPages(later)).toEqual([false, false]);
    for (const [file, bytes] of spoilt) host.changed.set(file, bytes);
    await later.goto(`${host.root}en/offline/`);
    expect(await update(later)).toBe('kept');
    await later.close();
    const last = await context.newPage();
    await expect(async () => {
      expect(await newPages(last)).toEqual([true, true]);
    }).toPass();
  });
}

test('a file altered on the way is refused and named so; nothing works by halves', async ({
  page,
}) => {
  const [first] = list.parts.en!.files[0]!;
  host.changed.set(first, Buffer.from('altered'));
  await openPage(page);
  await keepButton(page).click();
  await expect(status(page)).toHaveText(en.faults.altered);
  expect((await stored(page)).workers).toBe(0);
});

test('where there is no room, it is said in words and nothing is left', async ({ page }) => {
  await openPage(page);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(host.root);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await keepButton(page).click();
  await expect(status(page)).toHaveText(en.faults.room);
  expect(await stored(page)).toEqual(nothing);
});

test('a broken line is said; pressed again, it goes on where it ended', async ({ page }) => {
  const { files } = list.parts.en!;
  const [last] = files.at(-1)!;
  host.changed.set(last, null);
  await openPage(page);
  await keepButton(page).click();
  await expect(status(page)).toHaveText(en.faults.connection);
  host.changed.clear();
  host.asked.length = 0;
  await keepButton(page).click();
  await expect(page.getByRole('button', { name: en.remove })).toBeEnabled();
  expect(host.asked.length).toBeLessThan(20);
});

test('a browser that cannot keep sites is told so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto(`${host.root}en/offline/`);
  await expect(page.locator('form')).toContainText(en.cannot);
  await expect(keepButton(page)).toBeDisabled();
});

test('the manifest names icons that exist, at the size that they say', async ({ page }) => {
  const manifest = JSON.parse(readFileSync(`${build}/manifest.webmanifest`, 'utf8')) as {
    icons: { src: string; sizes: string }[];
  };
  await page.goto(`${host.root}en/`);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, host.root + src);
    if (sizes !== 'any') expect(size, src).toBe(sizes);
  }
});
