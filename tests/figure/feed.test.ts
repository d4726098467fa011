import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHtml, writeFeed, type FeedEntry, type FeedHead } from '$lib/figure/feed';
import { parseXml, type Element } from '../xml';

const head: FeedHead = {
  id: 'urn:uuid:1',
  title: 'Data & more',
  author: 'the <people>',
  licence: 'CC BY 4.0',
  self: 'https://example.org/feed.xml',
  page: 'https://example.org/en/data/',
};
const entry = (more: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'urn:uuid:2',
  version: '0.2.0',
  date: '2031-05-03',
  text: 'The table `scenarios` is new.',
  ...more,
});
const one = (parent: Element, name: string): Element => {
  const found = parent.children.filter((child) => child.name === name);
  expect(found.map((child) => child.name)).toEqual([name]);
  return found[0]!;
};

test('a feed has what RFC 4287 asks for: id, title, the newest day, an author, links', () => {
  const feed = parseXml(
    writeFeed(head, [entry(), entry({ id: 'urn:uuid:3', date: '2030-01-01' })]),
  );
  expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  expect(one(feed, 'id').text).toBe('urn:uuid:1');
  expect(one(feed, 'title').text).toBe('Data & more');
  expect(one(feed, 'updated').text).toBe('2031-05-03T00:00:00Z');
  expect(one(one(feed, 'author'), 'name').text).toBe('the <people>');
  const links = feed.children.filter(({ name }) => name === 'link');
  expect(links.map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ['self', 'https://example.org/feed.xml'],
    ['alternate', 'https://example.org/en/data/'],
  ]);
});

test('an entry has an id of its own, a title, its day, a link and its text as HTML', () => {
  const feed = parseXml(writeFeed(head, [entry()]));
  const found = one(feed, 'entry');
  expect(one(found, 'id').text).toBe('urn:uuid:2');
  expect(one(found, 'title').text).toBe('Data & more, version 0.2.0');
  expect(one(found, 'updated').text).toBe('2031-05-03T00:00:00Z');
  expect(one(found, 'link').attributes.rel).toBe('alternate');
  expect(one(found, 'content')).toMatchObject({
    attributes: { type: 'html' },
    text: '<p>The table <code>scenarios</code> is new.</p>',
  });
});

test('any text stays text: the feed can be read back whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const feed = parseXml(writeFeed({ ...head, title: text }, [entry({ text })]));
      const kept = text.replaceAll(/(?![\t\n\r])\p{Cc}|[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '');
      expect(one(feed, 'title').text).toBe(kept);
      expect(one(one(feed, 'entry'), 'content').children).toEqual([]);
    }),
  );
});

test.each([
  ['One\nline.\n\nTwo.', '<p>One line.</p>\n<p>Two.</p>'],
  ['* a;\n* b <c>', '<ul><li>a;</li><li>b &lt;c&gt;</li></ul>'],
  ['', ''],
])('toHtml(%j) is %s', (markdown, html) => {
  expect(toHtml(markdown)).toBe(html);
});

test('a feed without entries is an error', () => {
  expect(() => writeFeed(head, [])).toThrow('a feed has no entries');
});
