import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { charts, chartOf } from '../languages';
import { cards } from '$lib/figure/drawing-sizes';
import { footLines } from '$lib/figure/foot';
import { locales, type Locale } from '$lib/i18n/locale';
import { messages } from '$lib/i18n/messages';
import { renderCard, renderSvg } from '$lib/server/drawing';
import { withBoxes } from '$lib/server/halos';
import { toPdf, toPng, withDiamonds } from '$lib/server/images';
import { toOutlines } from '$lib/server/outlines';
import { citationsOf, contextFor, rowsOf } from './context';

async function partsOf(slug: string, locale: Locale) {
  const chart = chartOf(slug);
  const citations = await citationsOf('data');
  const context = contextFor('data', locale, citations);
  const imprint = {
    citations,
    version: '1.2.3',
    address: `https://kaznet.example/${locale}/charts/${slug}/`,
  };
  return [chart, (await rowsOf('data', chart)) as never[], context, imprint] as const;
}

/** Width and height that a PNG states. */
function sizeOf(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(String.fromCharCode(...png.subarray(1, 4))).toBe('PNG');
  return [view.getUint32(16), view.getUint32(20)];
}

/** All words that a drawing shows, one blank between them. */
const wordsOf = (svg: string) =>
  [...svg.replaceAll(/<(title|desc)>.*?<\/\1>/gs, '').matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
    .map(([, text]) => text!.replaceAll(/<[^>]*>/g, ''))
    .join(' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

const cases = charts.flatMap(({ slug }) => locales.map((locale) => [slug, locale] as const));

test.each(cases)('the cards of %s in %s explain themselves', async (slug, locale) => {
  const parts = await partsOf(slug, locale);
  const [chart, rows, context, { address }] = parts;
  const text = chart.text[locale];
  const reach = footLines(chart, rows, context).at(-1)!;
  for (const name of ['card', 'square'] as const) {
    const svg = renderCard(...parts, name);
    const words = wordsOf(svg);
    expect(words).toContain(plain(text.title(rows, context)));
    expect(words).toContain('1.2.3');
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain(address);
    // The beginning of the sentence with both bounds, and to when the evidence reaches.
    expect(words).toContain(plain(footLines(chart, rows, context)[0]!.slice(0, 60)));
    if (chart.evidence === 'events') expect(words).toContain(plain(reach));
    // Lists as long as the evidence are cut, and say so; any other chart is shown whole.
    const isCut = words.includes(plain(messages[locale].figure.restOnPage));
    expect(isCut).toBe(['precedents', 'service-lanes'].includes(slug));
    const { width, height, leastText } = cards[name];
    const [, units] = /viewBox="0 0 ([\d.]+)/.exec(svg)!.map(Number);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect((Math.min(...sizes) * width) / units!).toBeGreaterThanOrEqual(leastText - 0.05);
    expect(svg).not.toMatch(/var\(|NaN|undefined/);
    expect(svg).toContain(`width="${width}" height="${height}"`);
  }
});

test.each(['restricted-days', 'service-lanes'])('%s is a PNG of each size', async (slug) => {
  const parts = await partsOf(slug, 'kk');
  expect(sizeOf(toPng(renderCard(...parts, 'card')))).toEqual([1200, 630]);
  expect(sizeOf(toPng(renderCard(...parts, 'square')))).toEqual([1080, 1080]);
  const svg = renderSvg(...parts);
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
  expect(sizeOf(toPng(svg, 2))).toEqual([2 * width!, 2 * height!]);
});

test('the same drawing gives the same bytes', async () => {
  const svg = withDiamonds(renderSvg(...(await partsOf('denied', 'kk'))));
  expect(Buffer.from(toPng(svg)).equals(toPng(svg))).toBe(true);
  const pdf = () => toPdf(svg, { title: 'denied', locale: 'kk' });
  expect(Buffer.from(await pdf()).equals(await pdf())).toBe(true);
});

test('a drawing of outlines needs no font and keeps its words for those who listen', async () => {
  const svg = withDiamonds(renderSvg(...(await partsOf('legal-steps', 'kk'))));
  const outlines = toOutlines(svg);
  expect(outlines).not.toMatch(/<text|<tspan|◇/);
  const said = [...outlines.matchAll(/aria-label="([^"]*)"/g)].map(([, text]) => text);
  expect(said.join(' ').replaceAll('&quot;', '"')).toBe(
    [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
      .map(([, text]) => text!.replaceAll(/<[^>]*>/g, ''))
      .join(' '),
  );
  const used = [...outlines.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  for (const id of new Set(used)) expect(outlines).toContain(`<path id="${id}" d="M`);
});

test('withBoxes() puts a ground behind letters instead of an edge around them', async () => {
  const edged =
    '<text x="10" y="20" text-anchor="end" font-size="10" font-weight="600" paint-order="stroke" stroke="#fff" stroke-width="6" fill="#111">on</text>';
  const [, x, width, text] =
    /^<rect x="([-\d.]+)" y="11.5" width="([\d.]+)" height="11.5" fill="#fff"\/>(<text .*)$/.exec(
      withBoxes(edged),
    )!;
  // Two pixels wider than the word on either side, which ends at 10.
  expect(Number(x) + Number(width)).toBeCloseTo(12, 1);
  expect(text).toBe(
    '<text x="10" y="20" text-anchor="end" font-size="10" font-weight="600" fill="#111">on</text>',
  );
  const drawing = renderSvg(...(await partsOf('restricted-days', 'kk')));
  expect(drawing).toContain('paint-order');
  expect(withBoxes(drawing)).not.toMatch(/paint-order|stroke-width="6"/);
  expect(wordsOf(withBoxes(drawing))).toBe(wordsOf(drawing));
});

/** The letters that a PDF says its signs stand for. */
function lettersOf(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  const streams = [...text.matchAll(/stream\n(.*?)\nendstream/gs)].map(([, bytes]) => {
    try {
      return inflateSync(Buffer.from(bytes!, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const maps = streams.filter((stream) => stream.includes('beginbfrange'));
  const codes = maps.flatMap((map) => [...map.matchAll(/<([0-9a-f]{4})>/gi)]);
  return codes.map(([, code]) => String.fromCharCode(parseInt(code!, 16))).join('');
}

test('a PDF keeps its text as text, Kazakh letters among it', async () => {
  const svg = withDiamonds(renderSvg(...(await partsOf('legal-steps', 'kk'))));
  const pdf = await toPdf(svg, { title: 'Қазақ', locale: 'kk' });
  const text = Buffer.from(pdf).toString('latin1');
  expect(text.startsWith('%PDF-1.')).toBe(true);
  expect(text).toContain('/Lang (kk)');
  const letters = lettersOf(pdf);
  for (const letter of 'ңғүұқөәіҰ')
    if (wordsOf(svg).includes(letter)) expect(letters).toContain(letter);
  expect(wordsOf(svg)).toMatch(/[ңғүұқөәі]/);
});
