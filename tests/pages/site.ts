import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Locale } from '../../src/lib/i18n/locale';
import type { DataPackage } from '../../src/lib/model/schema';

/** The built site, which the web server of the tests serves. */
export const build = 'build';

/** All files of the built site, from its root, with `/` between folders. */
export const builtFiles: readonly string[] = readdirSync(build, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.slice(build.length)}/${entry.name}`.replaceAll('\\', '/'))
  .sort();

const documents = builtFiles
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => file.slice(0, -'index.html'.length));

/** The address of every prerendered page of this version of the site. */
export const allPages = documents.filter((address) => !address.startsWith('/frozen/'));

/** The address of every embed that is frozen. */
export const frozenEmbeds = documents.filter((address) => address.startsWith('/frozen/'));

/** Whether a page is made of HTML alone: single events and services, embeds, lists of sources, and texts. */
export const isStatic = (address: string) =>
  /\/((events|services|embed|sources)\/[^/]+|law|method|embed|privacy)\/$/.test(address);

/** Whether the engine starts with the page. */
export const startsEngine = (address: string) => /\/(explore|sql)\/$/.test(address);

/** The pages without a script; one event and one service stand for all, made by the same templates. */
export const samples = [
  'events/kz-2019-05-09-victory-day-social-media/',
  'services/telegram/',
  'law/',
  'method/',
  'embed/',
  'sources/events/',
  'privacy/',
];

/** The pages to open in a browser. */
export const pages = allPages.filter(
  (address) => !isStatic(address) || samples.some((sample) => address.endsWith(`/${sample}`)),
);

/** The slug of every chart, as built. */
export const slugs = builtFiles.flatMap(
  (file) => /^\/en\/charts\/([^/]+)\.csv$/.exec(file)?.[1] ?? [],
);

export const schema = JSON.parse(
  readFileSync(`${build}/data/datapackage.json`, 'utf8'),
) as DataPackage;

/** The language of an address; the page that offers the languages is in English. */
export const localeOf = (address: string): Locale =>
  (/^\/(en|ru|kk)\//.exec(address)?.[1] ?? 'en') as Locale;

/** The rows of a CSV text by column. */
export const readCsv = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

/** A published table. */
export const table = (path: string) => readCsv(readFileSync(`${build}/data/${path}`, 'utf8'));

/** What a page asked for and complained about, from now on. */
export interface Traffic {
  requests: string[];
  faults: string[];
}

export function watch(page: Page): Traffic {
  const traffic: Traffic = { requests: [], faults: [] };
  page.on('request', (request) => traffic.requests.push(request.url()));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A browser aborts what a page still asks for when it is left; what cannot be had fails in other words.
    if (why !== 'net::ERR_ABORTED') traffic.faults.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) traffic.faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => traffic.faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      traffic.faults.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  return traffic;
}

const number = (file: string) => Number(/(\d+)\.gz$/.exec(file)?.[1] ?? 0);

/** The parts of the engine: its worker, then its wasm file in order. */
export const engineParts = builtFiles
  .filter((file) => /^\/engine\/.*\.gz$/.test(file))
  .sort((a, b) => number(a) - number(b));

/** Bytes that a reader downloads for the engine. */
export const engineBytes = engineParts.reduce((sum, part) => sum + statSync(build + part).size, 0);

/** How often the engine was fetched, by the requests for its first part. */
export const engineStarts = ({ requests }: Traffic) =>
  requests.filter((url) => url.endsWith(engineParts[0]!)).length;

/** Opens a page, waits until its script runs, and opens its tables. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  if (!isStatic(address)) await ready(page);
}

/** Waits until the script of a page runs, and opens its tables: a closed one is not kept up to date. */
export async function ready(page: Page) {
  await hydrated(page);
  await page
    .locator('figure details')
    .evaluateAll((tables) =>
      tables.forEach((table) => ((table as HTMLDetailsElement).open = true)),
    );
}

/** Waits for the announcer of SvelteKit, which comes with hydration, for the fonts, and for the one
 * size that each figure then draws. */
export async function hydrated(page: Page) {
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  const sizes = page.locator('figure .drawings');
  await expect
    .poll(() => sizes.evaluateAll((all) => all.every((one) => one.childElementCount === 1)))
    .toBe(true);
}

/** What the figures of a page say and draw, by slug; without the layer that takes gestures. */
export const drawn = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('figure')].map((figure) => {
        const text = (element: Element | null | undefined) =>
          element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
        return [
          figure.id,
          {
            title: text(figure.querySelector('.title')),
            foot: text(document.getElementById(`${figure.id}-foot`)),
            sources: text(figure.querySelector('figcaption > .small')),
            rows: [...figure.querySelectorAll('tbody tr')].map((row) =>
              [...row.children].map(text).join(' | '),
            ),
            marks: [...figure.querySelectorAll('svg :is(rect, path, line, text)')]
              .filter((mark) => !mark.closest('.brush'))
              .map((mark) =>
                [
                  mark.nodeName,
                  ...[...mark.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
                  text(mark),
                ].join(' '),
              ),
          },
        ];
      }),
    ),
  );

/** The rows of a figure's table, cell by cell. */
export const rowsOf = (page: Page, slug: string): Promise<string[][]> =>
  page
    .locator(`#${slug} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );

/** The sentence under a figure. */
export const sentenceOf = (page: Page, slug: string): Locator =>
  page.locator(`#${slug}-foot p`).first();

/** The counts of a sentence in order; years are no counts. */
export const countsIn = (sentence: string | null): number[] =>
  [...(sentence ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits)).filter((n) => n < 1990);

/** The labels on the axis of a figure. */
export const labelsOf = (page: Page, slug: string): Promise<string[]> =>
  page
    .locator(`#${slug} svg text`)
    .evaluateAll((texts) => texts.map((text) => text.textContent?.trim() ?? ''));

/** A control of the filter bar; its fieldset disables all of them together. */
export const control = (page: Page): Locator => page.locator('form fieldset input').first();

const lists = { services: 0, measures: 1, scope: 2, grade: 3 } as const;

/** One list of the filter bar. */
export const filterList = (page: Page, name: keyof typeof lists): Locator =>
  page.locator('form details').nth(lists[name]);

/** Opens and closes every list of the filter bar: what can be chosen comes with the first opening. */
export async function openLists(page: Page) {
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
    const list = filterList(page, name);
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
    await expect(list.getByRole('checkbox').first()).toBeVisible();
    // An open list covers what stands below it.
    await list.locator('summary').click();
  }
}

/** Opens a list of the filter bar and toggles one of its values. */
export async function toggle(page: Page, name: keyof typeof lists, value: string) {
  const list = filterList(page, name);
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  await list.getByRole('checkbox').nth(valuesOf(name).indexOf(value)).click();
}

/** The values of a list in the order in which the filter bar shows them. */
export function valuesOf(name: keyof typeof lists): string[] {
  if (name === 'services') {
    const services = table('services.csv');
    return [
      ...services.filter((service) => service.headline === 'true'),
      ...services.filter((service) => service.headline !== 'true'),
    ].map((service) => service.service_id!);
  }
  const column = { measures: 'measure', scope: 'scope', grade: 'evidence_grade' }[name];
  const events = schema.resources.find((resource) => resource.name === 'events')!;
  return events.schema.fields.find((field) => field.name === column)!.constraints!.enum!;
}

/** The query string of a page's address, decoded. */
export const searchOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
