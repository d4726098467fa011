import { expect, test } from '@playwright/test';
import { builtFiles, schema } from './site';

const locales = ['en', 'ru', 'kk'];

test('the feed is XML that a browser reads, and tells the version of the data first', async ({
  page,
  request,
}) => {
  const text = await (await request.get('/feed.xml')).text();
  const read = await page.evaluate((source) => {
    const feed = new DOMParser().parseFromString(source, 'application/xml');
    return {
      errors: feed.querySelectorAll('parsererror').length,
      titles: [...feed.querySelectorAll('entry > title')].map(({ textContent }) => textContent),
    };
  }, text);
  expect(read.errors).toBe(0);
  expect(read.titles[0]).toContain(schema.version);
});

for (const locale of locales) {
  test(`every page in ${locale} names the feed, and it is there`, async ({ page, request }) => {
    for (const address of [`/${locale}/`, `/${locale}/charts/restricted-days/`]) {
      await page.goto(address);
      const link = page.locator('link[rel=alternate][type="application/atom+xml"]');
      const feed = await link.evaluate((element: HTMLLinkElement) => element.href);
      expect(new URL(feed).pathname).toBe('/feed.xml');
      expect((await request.get(feed)).status()).toBe(200);
    }
  });

  test(`the page of the data in ${locale} leads to archive, feed, changes and citation`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/data/`);
    const links = page.locator('section[aria-labelledby=follow] a');
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    const paths = addresses.map((address) => new URL(address).pathname);
    const archive = `/data/${schema.name}.zip`;
    expect(paths).toEqual([archive, '/feed.xml', '/data/CHANGES.md', '/data/CITATION.cff']);
    for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
    const bytes = await (await request.get(archive)).body();
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const kilobytes = Math.ceil(bytes.byteLength / 1000);
    await expect(links.first()).toContainText(String(kilobytes));
  });

  test(`the linked data of the page in ${locale} name files that are there`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`/${locale}/data/`);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const { distribution } = JSON.parse(text!);
    const paths = distribution.map(
      ({ contentUrl }: { contentUrl: string }) => new URL(contentUrl, 'http://localhost').pathname,
    );
    expect(paths.length).toBeGreaterThan(schema.resources.length);
    for (const path of paths) expect(builtFiles).toContain(path);
    expect(errors).toEqual([]);
  });
}
