import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import {
  frameWidths,
  publishedTable,
  subtitleOf,
  type Chart,
  type Context,
  type FrameSize,
} from '$lib/charts/chart';
import embedCss from '$lib/embed/embed.css?raw';
import type { Marks } from '$lib/embed/marks';
import script from '$lib/embed/script.ts?classic';
import DataTable from '$lib/figure/DataTable.svelte';
import { placeOfNotice } from '$lib/figure/correction-notice';
import { escape } from '$lib/figure/escape';
import { footLines, sourceLine } from '$lib/figure/foot';
import { paletteOf } from '$lib/figure/palette';
import paletteCss from '$lib/figure/palette.css?raw';
import type { Citations } from '$lib/figure/site';
import { messages } from '$lib/i18n/messages';

const sizes = Object.keys(frameWidths) as FrameSize[];

/** The colours that a host may force, after the palette that follows the reader's. */
const themes = (['light', 'dark'] as const)
  .map((theme) => {
    const colours = Object.entries(paletteOf(theme)).map(([name, value]) => `--${name}:${value}`);
    return `:root[data-theme='${theme}']{${colours.join(';')}}`;
  })
  .join('\n');
const style = `${paletteCss}\n${themes}\n${embedCss}`.replaceAll(/\/\*.*?\*\/|^\s+/gms, '');

/** Of a text that a policy allows by its hash. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
  "default-src 'none'",
  'img-src data:',
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

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
  const marks: Marks = { labels: [], drawings: {} };
  const indexes = new Map<string, number>();
  const labelIndex = (label: string) => {
    const index = indexes.get(label) ?? marks.labels.push(label) - 1;
    indexes.set(label, index);
    return index;
  };
  const drawings = sizes.map((size) => {
    const id = `${chart.slug}-${size}`;
    const layout = chart.layout(rows, { ...context, size, width: frameWidths[size], text });
    marks.drawings[id] = {
      width: layout.width,
      height: layout.height,
      stops: layout.stops.map((stop) => [
        stop.x,
        stop.y,
        stop.width,
        stop.height,
        stop.lane,
        labelIndex(stop.label),
      ]),
    };
    const { body } = render(chart.Component, { props: { layout, id } });
    return [
      `<div class="drawing ${size}" id="${id}" aria-label="${escape(`${text.name}. ${figure.keys}`)}">`,
      `<svg viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-labelledby="title" aria-describedby="foot">${body}</svg>`,
      '<p class="spoken" aria-live="polite"></p><div class="tip" aria-hidden="true" hidden></div>',
      '</div>',
    ].join('');
  });
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
  const json = JSON.stringify(marks).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<link rel="canonical" href="${escape(place.canonical)}">
<style>${style}</style>
</head>
<body id="${chart.slug}">
<figure>
${place.isFrozen ? `${placeOfNotice}\n` : ''}<h1 id="title">${escape(title)}</h1>
<p class="subtitle">${escape(subtitleOf(text, context))}</p>
<div class="drawings">${drawings.join('')}</div>
<figcaption>
<p class="foot" id="foot">${escape(foot[0] ?? '')}</p>
<p class="small">${escape(foot.slice(1).join(' '))}</p>
<p class="small">${escape(`${figure.sources}: ${sourceLine(chart as Chart, citations, locale)}`)}</p>
<details class="small"><summary>${escape(figure.table)}</summary>${table}</details>
<p class="small">${link(site.name)}. ${escape(site.dataVersion(version))}. CC BY 4.0 · ${link(figure.open)}</p>
</figcaption>
</figure>
<script type="application/json" id="marks">${json}</script>
<script>${script}</script>
</body>
</html>
`.replaceAll(/<!--[^>]*-->/g, '');
}
