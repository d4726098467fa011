import type { Component } from 'svelte';
import {
  frameWidths,
  publishedTable,
  subtitleOf,
  type Chart,
  type Context,
  type FrameSize,
} from '$lib/charts/chart';
import DataTable from '$lib/figure/DataTable.svelte';
import { escape } from '$lib/figure/escape';
import { footLines, sourceLine } from '$lib/figure/foot';
import type { Citations } from '$lib/figure/site';
import { messages } from '$lib/i18n/messages';
import type { Marks } from './marks';

const sizes = Object.keys(frameWidths) as FrameSize[];

/** Writes a component with its properties as markup. */
export type Write = <Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
) => string;

/** What an embed shows: the insides of its figure. */
export interface EmbedFigure {
  title: string;
  html: string;
}

/**
 * The figure of an embed as markup: drawings of all sizes, words, table and credit. Everything in it follows
 * the rows and the context, so that the build and a selection say the same of the same rows.
 *
 * @param page address of the chart's page
 */
export function embedFigure<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  citations: Citations,
  { version, page }: { version: string; page: string },
  write: Write,
): EmbedFigure {
  const { locale } = context;
  const text = chart.text[locale];
  const { figure, site } = messages[locale];
  const title = text.title(rows, context);
  const foot = footLines(chart, rows, context);
  const drawings = drawingsOf(chart, rows, context, write);
  const table = write(DataTable, {
    table: chart.table?.(rows, context) ?? publishedTable(chart, rows),
    text: text as never,
    context,
    label: text.name,
  });
  const link = (label: string) =>
    `<a href="${escape(page)}" target="_blank" rel="noopener">${escape(label)}</a>`;
  const html = `<h1 id="title">${escape(title)}</h1>
<p class="subtitle">${escape(subtitleOf(text, context))}</p>
<div class="drawings">${drawings}</div>
<figcaption>
<p class="foot" id="foot">${escape(foot[0] ?? '')}</p>
<p class="small">${escape(foot.slice(1).join(' '))}</p>
<p class="small">${escape(`${figure.sources}: ${sourceLine(chart as Chart, citations, locale)}`)}</p>
<details class="small"><summary>${escape(figure.table)}</summary>${table}</details>
<p class="small">${link(site.name)}. ${escape(site.dataVersion(version))}. CC BY 4.0 · ${link(figure.open)}</p>
</figcaption>`.replaceAll(/<!--[^>]*-->/g, '');
  return { title, html };
}

/** The layouts of a chart in all sizes, by the id of their drawing. */
function layoutsOf<Row>(chart: Chart<Row>, rows: readonly Row[], context: Context) {
  const text = chart.text[context.locale];
  return sizes.map((size) => ({
    size,
    id: `${chart.slug}-${size}`,
    layout: chart.layout(rows, { ...context, size, width: frameWidths[size], text }),
  }));
}

function drawingsOf<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  write: Write,
): string {
  const label = `${chart.text[context.locale].name}. ${messages[context.locale].figure.keys}`;
  return layoutsOf(chart, rows, context)
    .map(({ size, id, layout }) =>
      [
        `<div class="drawing ${size}" id="${id}" aria-label="${escape(label)}">`,
        `<svg viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-labelledby="title" aria-describedby="foot">${write(chart.Component, { layout, id })}</svg>`,
        '<p class="spoken" aria-live="polite"></p><div class="tip" aria-hidden="true" hidden></div>',
        '</div>',
      ].join(''),
    )
    .join('');
}

/** The marks of all drawings of a chart that a reader can reach, each text once. */
export function marksOf<Row>(chart: Chart<Row>, rows: readonly Row[], context: Context): Marks {
  const marks: Marks = { labels: [], drawings: {} };
  const indexes = new Map<string, number>();
  const labelIndex = (label: string) => {
    const index = indexes.get(label) ?? marks.labels.push(label) - 1;
    indexes.set(label, index);
    return index;
  };
  for (const { id, layout } of layoutsOf(chart, rows, context)) {
    marks.drawings[id] = {
      width: layout.width,
      height: layout.height,
      stops: layout.stops.map(({ x, y, width, height, lane, label }) => [
        x,
        y,
        width,
        height,
        lane,
        labelIndex(label),
      ]),
    };
  }
  return marks;
}
