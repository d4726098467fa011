import { expect, test } from 'vitest';
import { charts, chartOf } from '../languages';
import type { Locale } from '$lib/i18n/locale';
import { renderSvg } from '$lib/server/drawing';
import { citationsOf, contextFor, rowsOf } from './context';
import { expectDrawing } from './expect-drawing';

async function draw(slug: string, locale: Locale): Promise<string> {
  const chart = chartOf(slug);
  const citations = await citationsOf('tests/fixtures');
  const context = contextFor('tests/fixtures', locale, citations);
  return renderSvg(chart, await rowsOf('tests/fixtures', chart), context, {
    citations,
    version: '0.0.0',
    address: `/${locale}/charts/${slug}/`,
  });
}

const drawings: [slug: string, locale: Locale][] = [
  ...charts.map((chart): [string, Locale] => [chart.slug, 'en']),
  // The longest words, and the letters that only Kazakh has.
  ['restricted-days', 'kk'],
  ['before-after', 'ru'],
];

test.each(drawings)('%s is drawn in %s as it is on file', async (slug, locale) => {
  expectDrawing(`${slug}.${locale}`, await draw(slug, locale));
});

test.each(charts.map((chart) => chart.slug))('%s is drawn the same twice', async (slug) => {
  expect(await draw(slug, 'en')).toBe(await draw(slug, 'en'));
});

test.each(charts.map((chart) => chart.slug))(
  '%s is a file of its own: literal colours, a title, no script and no address to load',
  async (slug) => {
    const drawing = await draw(slug, 'kk');
    expect(drawing.match(/var\(--[^)]*\)/g)).toBeNull();
    expect(drawing.match(/<script|<style|<image|href=|@import/g)).toBeNull();
    const [start, title, description] = drawing.split('\n');
    expect(start).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
    expect(title).toMatch(/^<title>[^<]+<\/title>$/);
    expect(description).toMatch(/^<desc>[^<]+<\/desc>$/);
    // Well-formed as far as its ampersands go: print tools stop at a bare one.
    expect(drawing.match(/&(?!amp;|lt;|gt;|quot;|#\d+;)/g)).toBeNull();
  },
);
