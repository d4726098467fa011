import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { allPages, build, builtFiles, open, readCsv, slugs } from './site';
import { messages } from './words';

const locales = ['en', 'ru', 'kk'] as const;
/** The root of the site as the build wrote it: absolute where ORIGIN was set. */
const [, root = ''] =
  /^Sitemap: (.*)sitemap\.xml$/m.exec(readFileSync(`${build}/robots.txt`, 'utf8')) ?? [];

const types: Record<string, string> = {
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '-outlines.svg': 'image/svg+xml',
  '.png': 'image/png',
  '-card.png': 'image/png',
  '-square.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** Width and height that a PNG states. */
function sizeOf(file: string): number[] {
  const bytes = readFileSync(build + file);
  expect(bytes.toString('latin1', 1, 4), file).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every chart has all its files in three languages', async ({ request }) => {
  expect(slugs.length).toBeGreaterThanOrEqual(14);
  for (const locale of locales) {
    for (const slug of slugs) {
      for (const [end, type] of Object.entries(types)) {
        expect(builtFiles).toContain(`/${locale}/charts/${slug}${end}`);
        if (slug !== slugs[0]) continue;
        const response = await request.get(`/${locale}/charts/${slug}${end}`);
        expect(response.headers()['content-type'], end).toContain(type);
      }
    }
  }
});

test('cards and squares have their sizes, pictures twice that of the drawing', () => {
  for (const locale of locales) {
    for (const slug of slugs) {
      const file = `/${locale}/charts/${slug}`;
      expect(sizeOf(`${file}-card.png`), file).toEqual([1200, 630]);
      expect(sizeOf(`${file}-square.png`), file).toEqual([1080, 1080]);
      const svg = readFileSync(`${build}${file}.svg`, 'utf8');
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
      expect(sizeOf(`${file}.png`), file).toEqual([2 * width!, 2 * height!]);
      expect(readFileSync(`${build}${file}.pdf`).toString('latin1', 0, 7)).toBe('%PDF-1.');
    }
  }
});

test('no cell of a chart’s CSV would run in a spreadsheet', () => {
  const files = builtFiles.filter((file) => /\/charts\/[^/]+\.csv$/.test(file));
  expect(files.length).toBeGreaterThanOrEqual(3 * 14);
  const running = files.flatMap((file) =>
    readCsv(readFileSync(build + file, 'utf8'))
      .flatMap((row) => Object.values(row))
      .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))
      .map((cell) => `${file}: ${cell}`),
  );
  expect(running).toEqual([]);
});

const withHead = ['', 'charts/', 'charts/service-lanes/', 'law/', 'method/', 'explore/', 'sql/'];
for (const locale of locales) {
  test(`pages in ${locale} say what they are to those who link to them`, async ({ page }) => {
    for (const path of withHead) {
      const address = `/${locale}/${path}`;
      await page.goto(address);
      const head = await page.evaluate(() => ({
        title: document.title,
        canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
        alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(
          (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
        ),
        tags: Object.fromEntries(
          [...document.querySelectorAll('meta[property], meta[name]')].map((tag) => [
            tag.getAttribute('property') ?? tag.getAttribute('name'),
            tag.getAttribute('content'),
          ]),
        ) as Record<string, string>,
      }));
      expect(head.canonical).toBe(`${root}${address.slice(1)}`);
      expect(head.alternates.sort()).toEqual(
        [...locales].sort().map((other) => `${other} ${root}${other}/${path}`),
      );
      const { tags } = head;
      expect(head.title).toContain(tags['og:title']!);
      expect(tags['og:description']).toBe(tags.description);
      expect(tags['og:description']!.length).toBeGreaterThan(20);
      expect(tags['og:url']).toBe(head.canonical);
      expect(tags['og:locale']).toBe({ en: 'en_US', ru: 'ru_RU', kk: 'kk_KZ' }[locale]);
      expect(tags['twitter:card']).toBe('summary_large_image');
      expect(tags['og:image:alt']!.length).toBeGreaterThan(20);
      const card = `/${tags['og:image']!.slice(root.length)}`;
      expect(tags['og:image']).toContain(`${root}${locale}/charts/`);
      expect(sizeOf(card)).toEqual([
        Number(tags['og:image:width']),
        Number(tags['og:image:height']),
      ]);
      if (path === 'charts/service-lanes/') expect(card).toContain('/service-lanes-card.png');
    }
  });
}

test('the sitemap names every page with its translations, and robots.txt names it', () => {
  const text = readFileSync(`${build}/sitemap.xml`, 'utf8');
  const named = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => `/${address!.slice(root.length)}`,
  );
  // The frames of other sites are no pages to find, nor is what stands for others offline; the pages about them are.
  const pages = allPages.filter((address) => !/^\/[a-z]+\/(embed|offline)\/[^/]+\/$/.test(address));
  expect([...named].sort()).toEqual([...pages].sort());
  expect([...text.matchAll(/hreflang=/g)]).toHaveLength(3 * (named.length - 1));
});

test('a figure as built links to its files', async ({ page }) => {
  await open(page, '/en/charts/restricted-days/');
  const figure = page.locator('#restricted-days');
  for (const name of ['PNG', 'SVG', 'PDF', 'CSV', 'JSON']) {
    const link = figure.getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute(
      'href',
      new RegExp(`restricted-days\\.${name.toLowerCase()}$`),
    );
  }
  await expect(figure.getByText(messages.en.figure.downloadShown)).toHaveCount(0);
});

test('a selection is saved as PNG, SVG and CSV of what is shown, and nothing is sent', async ({
  page,
}) => {
  const slug = 'restricted-days';
  await open(page, `/kk/charts/${slug}/?from=2018-01-01&to=2018-12-31`);
  await expect(page.locator('p.status')).toHaveText(messages.kk.filter.ready);
  const figure = page.locator(`#${slug}`);
  await expect(figure.getByText(messages.kk.figure.downloadShown)).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  const save = async (name: string) => {
    const coming = page.waitForEvent('download');
    await figure.getByRole('button', { name, exact: true }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`${slug}.${name.toLowerCase()}`);
    return readFileSync(await download.path());
  };
  const svg = (await save('SVG')).toString('utf8');
  const title = (await figure.locator('.title').textContent())!.trim();
  expect(svg).toContain(`<title>${title}</title>`);
  expect(svg).toContain('from=2018-01-01');
  expect(svg).not.toMatch(/var\(|NaN|undefined|<!--/);
  // In a page without the policy of the site, which makes nothing of a bare text.
  const blank = await page.context().newPage();
  const { root: name, marks } = await blank.evaluate((markup) => {
    const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml');
    return {
      root: documentElement.nodeName,
      marks: documentElement.querySelectorAll('rect').length,
    };
  }, svg);
  expect(name).toBe('svg');
  expect(marks).toBeGreaterThan(12);
  const rows = readCsv((await save('CSV')).toString('utf8'));
  expect(rows.map((row) => row.month)).toEqual(
    Array.from({ length: 12 }, (_, i) => `2018-${String(i + 1).padStart(2, '0')}`),
  );
  const png = await save('PNG');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);
  // Its letters are drawn, in the font of the page: ink where the title, the sentence and the address are.
  const ink = await page.evaluate(
    async (bytes) => {
      const image = new Image();
      image.src = bytes;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const brush = canvas.getContext('2d')!;
      brush.drawImage(image, 0, 0);
      return [20, image.height - 60].map((top) => {
        const { data } = brush.getImageData(0, top, image.width, 50);
        return data.filter((value, i) => i % 4 === 0 && value < 140).length;
      });
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  expect(Math.min(...ink)).toBeGreaterThan(500);
  expect(sent).toEqual([]);
});

test('before the script runs nothing can be saved, and the files can', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/charts/calendar/');
  await expect(page.getByRole('link', { name: 'PNG', exact: true })).toBeVisible();
  await context.close();
});
