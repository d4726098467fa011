import { render } from 'svelte/server';
import type { Chart, Context } from '$lib/charts/chart';
import type { EmbedData } from '$lib/embed/drawn';
import embedCss from '$lib/embed/embed.css?raw';
import { embedFigure, marksOf, type Write } from '$lib/embed/figure';
import { placeOfNotice } from '$lib/figure/correction-notice';
import { escape } from '$lib/figure/escape';
import { paletteOf } from '$lib/figure/palette';
import paletteCss from '$lib/figure/palette.css?raw';
import type { Citations } from '$lib/figure/site';
import { writeOneFile } from './one-file';

/** The colours that a host may force, after the palette that follows the reader's. */
const themes = (['light', 'dark'] as const)
  .map((theme) => {
    const colours = Object.entries(paletteOf(theme)).map(([name, value]) => `--${name}:${value}`);
    return `:root[data-theme='${theme}']{${colours.join(';')}}`;
  })
  .join('\n');
const style = `${paletteCss}\n${themes}\n${embedCss}`;

const write: Write = (component, props) => render(component as never, { props } as never).body;

/** Where an embed stands. */
export interface EmbedPlace {
  /** Of the chart's page: from the embed, and for the outside. */
  page: string;
  canonical: string;
  /** Whether it keeps a place for what is found wrong later. */
  isFrozen: boolean;
}

/** What makes an embed answer to a selection: its script, and what that one holds. */
export interface Redrawing {
  script: string;
  data: Omit<EmbedData, 'marks' | 'page'>;
  /** Whether the page holds the marks of its drawings, since placing them again would take time. */
  areMarksHeld: boolean;
  /** Said where scripts are off. */
  needsScript: string;
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
  { page, canonical, isFrozen }: EmbedPlace,
  { script, data, areMarksHeld, needsScript }: Redrawing,
): string {
  const imprint = { version: data.version, page };
  const { title, html } = embedFigure(chart, rows, context, citations, imprint, write);
  const marks = areMarksHeld ? marksOf(chart, rows, context) : null;
  return writeOneFile({
    locale: context.locale,
    title,
    head: `<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(canonical)}">`,
    style,
    script,
    held: { data: { ...data, marks, page } satisfies EmbedData },
    id: chart.slug,
    body: `${isFrozen ? `${placeOfNotice}\n` : ''}<figure>
${html}
</figure>
<noscript><p class="small">${escape(needsScript)}</p></noscript>`,
  });
}
