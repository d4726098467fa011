import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import type { Chart, Context } from '$lib/charts/chart';
import embedCss from '$lib/embed/embed.css?raw';
import { embedFigure, marksOf, type Write } from '$lib/embed/figure';
import type { EmbedData } from '$lib/embed/drawn';
import { escape } from '$lib/figure/escape';
import { paletteOf } from '$lib/figure/palette';
import paletteCss from '$lib/figure/palette.css?raw';
import type { Citations } from '$lib/figure/site';

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

const policyOf = (script: string) =>
  [
    "default-src 'none'",
    'img-src data:',
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const write: Write = (component, props) => render(component as never, { props } as never).body;

/** Data in a page, for a script to read. */
const held = (id: string, data: unknown) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** What makes an embed answer to a selection: its script, and what that one holds. */
export interface Redrawing {
  script: string;
  data: Omit<EmbedData, 'marks'>;
  /** Whether the page holds the marks of its drawings, since placing them again would take time. */
  areMarksHeld: boolean;
  /** Said where scripts are off. */
  needsScript: string;
}

/**
 * An embed as one document: drawings of all sizes, words, table and credit, readable before its script runs;
 * it asks for nothing else and touches no storage, so that it works in the sandbox of any CMS.
 *
 * @param canonical address of the chart's page, for the outside
 */
export function renderEmbed<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  citations: Citations,
  canonical: string,
  { script, data, areMarksHeld, needsScript }: Redrawing,
): string {
  const { title, html } = embedFigure(chart, rows, context, citations, data, write);
  const marks = areMarksHeld ? marksOf(chart, rows, context) : null;
  return `<!doctype html>
<html lang="${context.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyOf(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<link rel="canonical" href="${escape(canonical)}">
<style>${style}</style>
</head>
<body id="${chart.slug}">
<figure>
${html}
</figure>
<noscript><p class="small">${escape(needsScript)}</p></noscript>
${held('data', { ...data, marks } satisfies EmbedData)}
<script>${script}</script>
</body>
</html>
`;
}
