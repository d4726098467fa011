import { expect, test } from 'vitest';
import { slugs } from '$lib/charts';
import { embedHeight, embedWidth } from '$lib/figure/embed-height';
import {
  ampSnippet,
  iframeMarkup,
  iframeSnippet,
  imageSnippet,
  listenerSnippet,
  type Embedded,
} from '$lib/figure/snippets';
import { locales } from '$lib/i18n/locale';
import { embeddedChart } from '$lib/server/embedded';
import { contextFor, frameFor, rowsOf } from '../charts/context';
import { chartOf } from '../languages';

const embedded: Embedded = {
  frame: 'https://example.org/en/embed/days/',
  page: 'https://example.org/en/charts/days/',
  image: { address: 'https://example.org/en/charts/days-card.png', width: 1200, height: 630 },
  title: 'Days',
  alt: 'At least 1, up to 2 days',
  credit: 'KazNet Timeline. CC BY 4.0.',
  height: 480,
};

test('iframeMarkup() is one iframe that needs no script and sends no address', () => {
  expect(iframeMarkup(embedded)).toBe(
    '<iframe src="https://example.org/en/embed/days/" title="Days" width="100%" height="480"' +
      ' style="border:0;width:0;min-width:100%!important" loading="lazy"' +
      ' allow="web-share; clipboard-write" referrerpolicy="no-referrer"></iframe>',
  );
});

/** Names of the tags of a text in order, each with its attributes. */
function tagsOf(markup: string) {
  const found = [...markup.matchAll(/<(\/?[a-z-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g)];
  // Nothing is left that could be a tag.
  const rest = found.reduce((text, [whole]) => text.replace(whole, ''), markup);
  expect(rest).not.toMatch(/[<>"]/);
  return found.map(([, name]) => name);
}

const kinds: [string, (one: Embedded) => string, string[]][] = [
  [
    'iframeSnippet',
    iframeSnippet,
    ['figure', 'iframe', '/iframe', 'figcaption', 'a', '/a', '/figcaption', '/figure'],
  ],
  [
    'listenerSnippet',
    (one) => listenerSnippet(one, 'https://example.org/embed.js'),
    [
      ...['figure', 'iframe', '/iframe', 'figcaption', 'a', '/a', '/figcaption', '/figure'],
      ...['script', '/script'],
    ],
  ],
  [
    'imageSnippet',
    imageSnippet,
    ['figure', 'a', 'img', '/a', 'figcaption', 'a', '/a', '/figcaption', '/figure'],
  ],
  ['ampSnippet', (one) => ampSnippet(one, one.alt), ['amp-iframe', 'div', '/div', '/amp-iframe']],
];

test.each(kinds)('%s() has its tags whatever the texts hold', (_, snippet, tags) => {
  expect(tagsOf(snippet(embedded))).toEqual(tags);
  const bad = '"><script>alert(1)</script><a href="javascript:x" & \'';
  expect(tagsOf(snippet({ ...embedded, title: bad, alt: bad, credit: bad }))).toEqual(tags);
});

test.each(locales)(
  'every chart has a height for its frame in %s, above that of its drawing',
  async (locale) => {
    for (const slug of slugs) {
      const chart = chartOf(slug);
      const context = contextFor('data', locale);
      const rows = await rowsOf('data', chart);
      const height = embedHeight(chart, rows, context);
      const { height: drawn, width } = chart.layout(rows, frameFor(chart, context, 'medium'));
      expect(Number.isInteger(height), slug).toBe(true);
      expect(height - (drawn * (embedWidth - 32)) / width, slug).toBeGreaterThan(120);
      expect(height - (drawn * (embedWidth - 32)) / width, slug).toBeLessThan(800);
    }
  },
);

test('a longer title makes a frame higher', async () => {
  const chart = chartOf('restricted-days');
  const rows = await rowsOf('data', chart);
  const context = contextFor('data', 'en');
  const wordy = {
    ...chart,
    text: { ...chart.text, en: { ...chart.text.en, title: () => 'long word '.repeat(60) } },
  };
  expect(embedHeight(wordy, rows, context)).toBeGreaterThan(embedHeight(chart, rows, context));
});

test('what a snippet shows names licence, version and the date to which evidence reaches', async () => {
  const { credit, frame, page, image, alt } = await embeddedChart('restricted-days', 'ru');
  expect(credit).toMatch(/CC BY 4\.0\..*2025/);
  expect(credit).toMatch(/\d\.\d\.\d\+[0-9a-f]{8}/);
  expect(frame).toMatch(/\/ru\/embed\/restricted-days\/$/);
  expect(page).toMatch(/\/ru\/charts\/restricted-days\/$/);
  expect(image.address).toMatch(/\/ru\/charts\/restricted-days-card\.png$/);
  expect(alt).toMatch(/\d/);
});
