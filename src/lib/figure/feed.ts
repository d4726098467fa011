import type { Change } from '$lib/model/changes';
import { escape, withoutControls } from './escape';

/** What a feed is about, and where it lies. */
export interface FeedHead {
  /** Absolute, and the same wherever the site lies. */
  id: string;
  title: string;
  author: string;
  licence: string;
  /** Of the feed itself, and of the page that it follows. */
  self: string;
  page: string;
}

/** An entry, and its id: absolute, and never another one's. */
export type FeedEntry = Change & { id: string };

/**
 * Changes of the data as an Atom feed (RFC 4287), the newest first as they come.
 * @throws RangeError `a feed has no entries`
 */
export function writeFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const [newest] = entries
    .map(({ date }) => date)
    .sort()
    .reverse();
  if (newest === undefined) throw new RangeError('a feed has no entries');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${text(head.id)}</id>`,
    `<title>${text(head.title)}</title>`,
    `<updated>${moment(newest)}</updated>`,
    `<author><name>${text(head.author)}</name></author>`,
    `<rights>${text(head.licence)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${text(head.self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="en" href="${text(head.page)}"/>`,
    ...entries.map((entry) => writeEntry(entry, head)),
    '</feed>',
    '',
  ].join('\n');
}

const writeEntry = ({ id, version, date, text: markdown }: FeedEntry, { title, page }: FeedHead) =>
  [
    '<entry>',
    `<id>${text(id)}</id>`,
    `<title>${text(`${title}, version ${version}`)}</title>`,
    `<updated>${moment(date)}</updated>`,
    `<link rel="alternate" type="text/html" hreflang="en" href="${text(page)}"/>`,
    `<content type="html">${text(toHtml(markdown))}</content>`,
    '</entry>',
  ].join('\n');

/** The days of changes have no hour: midnight stands for them. */
const moment = (date: string) => `${date}T00:00:00Z`;

/** A text as XML shows it. */
const text = (value: string) => escape(withoutControls(value));

/** The Markdown of CHANGES.md as HTML: paragraphs, lists with `*`, and code; the rest is text. */
export function toHtml(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      if (!block.startsWith('* ')) return `<p>${inline(block)}</p>`;
      const items = block.slice(2).split(/\n\* /);
      return `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    })
    .join('\n');
}

const inline = (line: string) =>
  escape(line.replaceAll(/\s+/g, ' ').trim()).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
