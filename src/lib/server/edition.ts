import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { loadCharts } from '$lib/charts';
import Edition from '$lib/edition/Edition.svelte';
import editionCss from '$lib/edition/edition.css?raw';
import script from '$lib/edition/script.ts?classic';
import { collectMarks, drawingsOf } from '$lib/embed/drawings';
import embedCss from '$lib/embed/embed.css?raw';
import fontsCss from '$lib/figure/fonts/fonts.css?raw';
import paletteCss from '$lib/figure/palette.css?raw';
import { contextOf } from '$lib/figure/site';
import { collationOf } from '$lib/i18n/collation';
import type { Locale } from '$lib/i18n/locale';
import { loadMessages, messages } from '$lib/i18n/messages';
import { loadEditionWords } from '$lib/i18n/pages/edition';
import { loadHomeWords } from '$lib/i18n/pages/home';
import { loadEventWords } from '$lib/i18n/pages/events';
import { eventRecords } from './events';
import { writeOneFile } from './one-file';
import { absolute, origin } from './origin';
import { chartRows, citations, siteData } from './site';
import { allSources } from './sources';

/** The whole evidence in one document that opens from a disk, under its name and its SHA-256. */
export interface EditionFile {
  file: string;
  html: string;
  sha256: string;
}

const fonts = import.meta.glob<string>('/src/lib/figure/fonts/*.woff2', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The fonts inside the style, worth a moment's wait: layouts are measured in their letters. */
const fontStyle = Object.entries(fonts).reduce(
  (style, [path, data]) => style.replace(`./${path.split('/').at(-1)}`, data),
  fontsCss.replaceAll('font-display: optional', 'font-display: block'),
);

const written = new Map<Locale, Promise<EditionFile>>();

/** The edition in a language; written once. */
export function edition(locale: Locale): Promise<EditionFile> {
  const writing = written.get(locale) ?? write(locale);
  written.set(locale, writing);
  return writing;
}

/** The name of the file of a language. */
export const editionName = (locale: Locale) => `kaznet-timeline-${locale}.html`;

async function write(locale: Locale): Promise<EditionFile> {
  const [site, cited, loaded, events, words, homeWords, { list }] = await Promise.all([
    siteData(locale),
    citations(),
    loadCharts(locale),
    eventRecords(locale),
    loadEditionWords(locale),
    loadHomeWords(locale),
    loadEventWords(locale),
    loadMessages(locale),
  ]);
  const context = contextOf(site, cited.events);
  const rows = await Promise.all(loaded.map(({ slug }) => chartRows(slug)));
  const marks = collectMarks();
  // One after the other: whose rows come first must not decide the order of what marks say.
  const charts = loaded.map((chart, i) => ({
    chart,
    rows: rows[i]!,
    drawings: drawingsOf(chart, rows[i]!, context, marks),
  }));
  const collate = collationOf(locale);
  const { body } = render(Edition, {
    props: {
      site,
      context,
      citations: cited,
      charts,
      events: events.toReversed(),
      sources: allSources.toSorted((a, b) => collate(a.publisher, b.publisher)),
      words,
      homeWords,
      listWords: list,
      home: origin && absolute(`/${locale}/`),
    },
  });
  const html = writeOneFile({
    locale,
    title: `${homeWords.title} · ${messages[locale].site.name}`,
    style: `${fontStyle}\n${paletteCss}\n${embedCss}\n${editionCss}`,
    script,
    held: { marks: marks.all },
    id: 'edition',
    body,
  });
  return {
    file: editionName(locale),
    html,
    sha256: createHash('sha256').update(html).digest('hex'),
  };
}
