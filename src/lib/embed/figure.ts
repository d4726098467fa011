import type { Component } from 'svelte';
import { publishedTable, subtitleOf, type Chart, type Context } from '$lib/charts/chart';
import DataTable from '$lib/figure/DataTable.svelte';
import { escape } from '$lib/figure/escape';
import { footLines, sourceLine } from '$lib/figure/foot';
import type { Citations } from '$lib/figure/site';
import { messages } from '$lib/i18n/messages';
import { collectMarks, drawingsOf } from './drawings';
import Drawings from './Drawings.svelte';
import type { Marks } from './marks';

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
  const drawings = write(Drawings as never, {
    drawings: drawingsOf(chart, rows, context, collectMarks()),
    Component: chart.Component,
    label: `${text.name}. ${figure.keys}`,
    titledBy: 'title',
    describedBy: 'foot',
  });
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
${drawings}
<figcaption>
<p class="foot" id="foot">${escape(foot[0] ?? '')}</p>
<p class="small">${escape(foot.slice(1).join(' '))}</p>
<p class="small">${escape(`${figure.sources}: ${sourceLine(chart as Chart, citations, locale)}`)}</p>
<details class="small"><summary>${escape(figure.table)}</summary>${table}</details>
<p class="small">${link(site.name)}. ${escape(site.dataVersion(version))}. CC BY 4.0 · ${link(figure.open)}</p>
</figcaption>`.replaceAll(/<!--[^>]*-->/g, '');
  return { title, html };
}

/** The marks of all drawings of a chart that a reader can reach, each text once. */
export function marksOf<Row>(chart: Chart<Row>, rows: readonly Row[], context: Context): Marks {
  const marks = collectMarks();
  drawingsOf(chart, rows, context, marks);
  return marks.all;
}
