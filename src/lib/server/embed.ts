import { render } from 'svelte/server';
import { publishedTable, subtitleOf, type Chart, type Context } from '$lib/charts/chart';
import { collectMarks, drawingsOf } from '$lib/embed/drawings';
import Drawings from '$lib/embed/Drawings.svelte';
import embedCss from '$lib/embed/embed.css?raw';
import script from '$lib/embed/script.ts?classic';
import DataTable from '$lib/figure/DataTable.svelte';
import { placeOfNotice } from '$lib/figure/correction-notice';
import { escape } from '$lib/figure/escape';
import { footLines, sourceLine } from '$lib/figure/foot';
import { paletteOf } from '$lib/figure/palette';
import paletteCss from '$lib/figure/palette.css?raw';
import type { Citations } from '$lib/figure/site';
import { messages } from '$lib/i18n/messages';
import { writeOneFile } from './one-file';

/** The colours that a host may force, after the palette that follows the reader's. */
const themes = (['light', 'dark'] as const)
  .map((theme) => {
    const colours = Object.entries(paletteOf(theme)).map(([name, value]) => `--${name}:${value}`);
    return `:root[data-theme='${theme}']{${colours.join(';')}}`;
  })
  .join('\n');
const style = `${paletteCss}\n${themes}\n${embedCss}`;

/** Where an embed stands. */
export interface EmbedPlace {
  /** Of the chart's page: from the embed, and for the outside. */
  page: string;
  canonical: string;
  /** Whether it keeps a place for what is found wrong later. */
  isFrozen: boolean;
}

/**
 * An embed as one document: drawings of all sizes, words, table and credit, readable before its script runs;
 * it asks for nothing else and touches no storage, so that it works in the sandbox of any CMS.
 */
export function renderEmbed<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  citations: Citations,
  version: string,
  place: EmbedPlace,
): string {
  const { locale } = context;
  const text = chart.text[locale];
  const { figure, site } = messages[locale];
  const title = text.title(rows, context);
  const foot = footLines(chart, rows, context);
  const marks = collectMarks();
  const drawings = render(Drawings, {
    props: {
      drawings: drawingsOf(chart, rows, context, marks),
      Component: chart.Component as never,
      label: `${text.name}. ${figure.keys}`,
      titledBy: 'title',
      describedBy: 'foot',
    },
  }).body;
  const table = render(DataTable, {
    props: {
      table: chart.table?.(rows, context) ?? publishedTable(chart, rows),
      text: text as never,
      context,
      label: text.name,
    },
  }).body;
  const link = (label: string) =>
    `<a href="${escape(place.page)}" target="_blank" rel="noopener">${escape(label)}</a>`;
  return writeOneFile({
    locale,
    title,
    head: `<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(place.canonical)}">`,
    style,
    script,
    marks: marks.all,
    id: chart.slug,
    body: `<figure>
${place.isFrozen ? `${placeOfNotice}\n` : ''}<h1 id="title">${escape(title)}</h1>
<p class="subtitle">${escape(subtitleOf(text, context))}</p>
${drawings}
<figcaption>
<p class="foot" id="foot">${escape(foot[0] ?? '')}</p>
<p class="small">${escape(foot.slice(1).join(' '))}</p>
<p class="small">${escape(`${figure.sources}: ${sourceLine(chart as Chart, citations, locale)}`)}</p>
<details class="small"><summary>${escape(figure.table)}</summary>${table}</details>
<p class="small">${link(site.name)}. ${escape(site.dataVersion(version))}. CC BY 4.0 · ${link(figure.open)}</p>
</figcaption>
</figure>`,
  });
}
