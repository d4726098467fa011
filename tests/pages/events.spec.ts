import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { locales } from '../../src/lib/i18n/locale';
import { formatOf } from '../../src/lib/i18n/format';
import { parseDay } from '../../src/lib/model/day';
import { words as en } from '../../src/lib/i18n/pages/events.en';
import { recount } from './recount';
import { build, open, schema, table } from './site';

const day = (text: string) => {
  const words = formatOf('en').day(parseDay(text));
  return words;
};

test('every event has a page in each language, with its summary, every source and linked data', () => {
  const events = table('events.csv');
  const sources = new Map(table('sources.csv').map((source) => [source.source_id!, source]));
  for (const locale of locales) {
    for (const event of events) {
      const html = readFileSync(`${build}/${locale}/events/${event.event_id}/index.html`, 'utf8');
      for (const id of event.source_ids!.split(';')) {
        const { url, publisher } = sources.get(id)!;
        const expected = (url || publisher)!.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        expect(html.includes(expected) || html.includes(publisher!), event.event_id).toBe(true);
      }
      const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)![1]!;
      const data = JSON.parse(json) as { identifier: string; subjectOf: unknown[] };
      expect(data.identifier).toBe(event.event_id);
      expect(data.subjectOf).toHaveLength(event.source_ids!.split(';').length);
    }
  }
});

test('the page of a service counts what the headline rule counts of it: no orders against content', () => {
  const measures = schema.resources
    .find(({ name }) => name === 'events')!
    .schema.fields.find(({ name }) => name === 'measure')!
    .constraints!.enum!.filter((one) => !['content_order', 'https_interception'].includes(one));
  let counted = 0;
  for (const { service_id } of table('services.csv')) {
    const html = readFileSync(`${build}/en/services/${service_id}/index.html`, 'utf8');
    const said = /Nationwide, ([\d,]+)\s\S+ are documented and up to ([\d,]+)/.exec(html);
    if (!said) continue;
    counted++;
    const { named, possible } = recount({
      from: '2005-01-01',
      to: schema.lastEvidence,
      grades: ['measured', 'reported'],
      measures,
      service: service_id!,
    });
    const numbers = said.slice(1).map((text) => Number(text.replaceAll(',', '')));
    expect(numbers, service_id).toEqual([named, possible]);
  }
  expect(counted).toBeGreaterThan(50);
});

// Worked out by hand from events.csv.
const answers: [day: string, sentence: string, row: string | null][] = [
  ['2019-05-09', en.ask.named(day('2019-05-09')), 'kz-2019-05-09-victory-day-social-media'],
  ['2018-04-20', en.ask.pattern(day('2018-04-20')), 'kz-2018-03-15-every-evening-throttling'],
  ['2019-02-10', en.ask.window(day('2019-02-10')), 'kz-2019-01-evening-blocking-until-resignation'],
  ['2015-03-01', en.ask.nothing(day('2015-03-01')), null],
  ['2026-05-01', en.ask.notCovered(day('2026-05-01'), '1 January 2005', '7 November 2025'), null],
];

for (const [date, sentence, row] of answers) {
  test(`what happened on ${date}?`, { tag: '@dates' }, async ({ page }) => {
    await open(page, '/en/events/');
    await page.locator('input[type=date]').fill(date);
    await page.locator('input[type=date]').blur();
    await expect(page.locator('.answer')).toHaveText(sentence);
    await expect(page).toHaveURL(`/en/events/?day=${date}`);
    const rows = page.locator('form > ul a');
    if (row) await expect(page.locator(`form > ul a[href$="/events/${row}/"]`)).toBeVisible();
    else await expect(rows).toHaveCount(0);
    await page.reload();
    await expect(page.locator('.answer')).toHaveText(sentence);
  });
}

test('a search finds an event by words of any language, and the address keeps it', async ({
  page,
}) => {
  await open(page, '/ru/events/');
  const items = page.locator('main [role=listitem]');
  const all = await items.count();
  await page.locator('input[type=search]').fill('жеңіс күні');
  await expect(items).not.toHaveCount(all);
  await expect(items.locator('a[href*="kz-2019-05-09-victory-day-social-media"]')).toBeVisible();
  await page.locator('input[type=search]').fill('victory day netblocks');
  await expect(items.locator('a[href*="kz-2019-05-09-victory-day-social-media"]')).toBeVisible();
  await expect(page).toHaveURL(/q=victory\+day\+netblocks/);
  await page.locator('input[type=search]').fill('жоқнәрсе');
  await expect(items).toHaveCount(0);
  await page.goto('/ru/events/?q=victory+day&sort=oldest');
  await expect(items.locator('a[href*="kz-2019-05-09-victory-day-social-media"]')).toBeVisible();
  await expect(items).not.toHaveCount(all);
});

test('from the headline to a source in three clicks', async ({ page }) => {
  await open(page, '/en/');
  // May 2019 on the headline chart: the month opens its events.
  const svg = page.locator('#restricted-days svg');
  const box = (await svg.boundingBox())!;
  await svg.hover({ position: { x: 5, y: 5 } });
  const share =
    (Date.UTC(2019, 4, 15) - Date.UTC(2015, 0, 1)) / (Date.UTC(2023, 0, 1) - Date.UTC(2015, 0, 1));
  const scale = box.width / 1040;
  await svg.click({
    position: { x: (26 + share * (1040 - 34)) * scale, y: box.height - 40 * scale },
  });
  await page
    .locator('#restricted-days aside a[href*="kz-2019-05-09-victory-day-social-media"]')
    .click();
  await expect(page.locator('h1')).toContainText('9 May 2019');
  const source = page.locator('article a[rel*=external]').first();
  await expect(source).toHaveAttribute('href', /^https?:\/\//);
});
