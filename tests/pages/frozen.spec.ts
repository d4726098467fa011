import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { withNotice } from '../../src/lib/figure/correction-notice';
import { build, builtFiles, frozenEmbeds, hydrated, slugs, watch } from './site';

const read = (file: string) => readFileSync(`${build}${file}`, 'utf8');
const folders = [...new Set(frozenEmbeds.map((address) => address.split('/')[2]!))];
const embedOf = (folder: string, slug: string, locale = 'en') =>
  `/frozen/${folder}/${locale}/embed/${slug}/`;
const sample = folders[0]!;

test('a frozen version holds an embed, a picture, the drawing and the rows of a chart in each language', () => {
  expect(folders.length).toBeGreaterThan(0);
  for (const address of frozenEmbeds) {
    const [, folder, locale, slug] = /^\/frozen\/([^/]+)\/(en|ru|kk)\/embed\/([^/]+)\/$/.exec(
      address,
    )!;
    for (const end of ['.csv', '.json', '.svg', '-card.png', '-embed.json']) {
      expect(builtFiles).toContain(`/frozen/${folder}/${locale}/charts/${slug}${end}`);
    }
  }
});

test('no frozen page is in the sitemap, and every one tells robots so', () => {
  expect(read('/sitemap.xml')).not.toContain('/frozen/');
  for (const address of frozenEmbeds) {
    expect(read(`${address}index.html`), address).toContain(
      '<meta name="robots" content="noindex">',
    );
  }
});

test('a version or chart that was never frozen is not found', async ({ request }) => {
  for (const address of [
    embedOf('9.9.9-00000000', slugs[0]!),
    embedOf(sample, 'no-such-chart'),
    `/frozen/${sample}/en/charts/no-such-chart.csv`,
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

/** A newsroom of another origin that serves one article. */
async function newsroomWith(article: string) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Article</title><body>${article}</body>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

for (const locale of ['en', 'ru', 'kk']) {
  test(`a frozen embed in ${locale} works in the frame of a newsroom and leads to the live page`, async ({
    page,
    baseURL,
  }) => {
    const [slug] = slugs;
    const newsroom = await newsroomWith(
      `<iframe src="${baseURL}${embedOf(sample, slug!, locale)}" style="border:0;width:100%" sandbox="allow-scripts"></iframe>`,
    );
    const traffic = watch(page);
    await page.goto(newsroom.address);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('h1')).toBeVisible();
    await expect(frame.locator('#notice')).toBeHidden();
    const links = await frame
      .locator('figcaption a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(new Set(links)).toEqual(new Set([`${baseURL}/${locale}/charts/${slug}/`]));
    expect(traffic.faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    // The article and the frame, nothing else.
    expect(traffic.requests.filter((url) => !url.includes('favicon'))).toHaveLength(2);
    newsroom.close();
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('the notice of a corrected version stands above the title, and the policy lets it', async ({
      page,
    }) => {
      const address = embedOf(sample, 'hours');
      const chartPage = '../../../../../en/charts/hours/';
      await page.route(`**${address}`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: withNotice(
            read(`${address}index.html`),
            { lede: 'Corrected.', corrections: ['Was 4, is <5>.'], link: 'Open' },
            chartPage,
          ),
        }),
      );
      const traffic = watch(page);
      await page.goto(address);
      const notice = page.locator('#notice');
      await expect(notice).toBeVisible();
      await expect(notice).toContainText('Was 4, is <5>.');
      const top = async (selector: string) => (await page.locator(selector).boundingBox())!.y;
      expect(await top('#notice')).toBeLessThan(await top('h1'));
      expect(await notice.evaluate((one) => getComputedStyle(one).borderLeftWidth)).toBe('3px');
      expect(traffic.faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
      await expect(notice.locator('a')).toHaveAttribute('href', chartPage);
    });
  });
}

for (const locale of ['en', 'ru', 'kk']) {
  test(`the box of codes offers live and frozen side by side in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/charts/hours/`);
    await hydrated(page);
    const box = page.locator('details.builder');
    await box.locator('> summary').click();
    const [live, frozen] = [box.getByRole('radio').nth(0), box.getByRole('radio').nth(1)];
    await expect(live).toBeChecked();
    const code = box.locator('textarea').first();
    await expect(code).toHaveValue(new RegExp(`/${locale}/embed/hours/"`));
    await expect(code).not.toHaveValue(/frozen/);
    await frozen.check();
    const address = embedOf(sample, 'hours', locale);
    await expect(code).toHaveValue(new RegExp(`src="http[^"]*${address}"`));
    const said = JSON.parse(read(`/frozen/${sample}/${locale}/charts/hours-embed.json`)) as {
      credit: string;
      height: number;
    };
    await expect(code).toHaveValue(new RegExp(`height="${said.height}"`));
    expect(await code.inputValue()).toContain(said.credit);
    await expect(box.locator('textarea').last()).toHaveValue(
      new RegExp(`/frozen/${sample}/${locale}/charts/hours-card.png"`),
    );
    await expect(box.frameLocator('iframe').locator('h1')).toBeVisible();
  });

  test(`the page of the data lists the frozen versions and the corrections in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/data/`);
    const list = page.locator('section[aria-labelledby="frozen"]');
    await list.locator('summary').first().click();
    const links = await list
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links).toContain(embedOf(sample, 'hours', locale));
    for (const link of links) {
      expect(builtFiles, link).toContain(link.endsWith('/') ? `${link}index.html` : link);
    }
    await expect(list.locator('#corrections')).toBeVisible();
  });
}
