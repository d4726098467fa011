import { render } from 'svelte/server';
import { frameWidths, subtitleOf, type Chart, type Context } from '$lib/charts/chart';
import { wrap } from '$lib/charts/marks/text';
import { footLines, sourceLine } from '$lib/figure/foot';
import paletteCss from '$lib/figure/palette.css?raw';
import type { Citations } from '$lib/figure/site';
import { messages } from '$lib/i18n/messages';

/** The colours of a scheme by name, from the one list of them. */
export function paletteOf(scheme: 'light' | 'dark'): Record<string, string> {
  const [light = '', dark = ''] = paletteCss.split('@media');
  const block = scheme === 'light' ? light : dark;
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]+)/g)].map(([, name, colour]) => [name, colour]),
  );
}

const margin = 24;
const width = frameWidths.wide + 2 * margin;
const fonts = 'Onest, system-ui, sans-serif';

/**
 * A chart as a file that explains itself: title, what is counted, drawing, both bounds, sources, version.
 * Colours are literal: print tools and image renderers do not read custom properties.
 */
export function renderSvg<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  citations: Citations,
  version: string,
): string {
  const text = chart.text[context.locale];
  const { figure, site } = messages[context.locale];
  const layout = chart.layout(rows, { ...context, size: 'wide', width: frameWidths.wide, text });
  const body = render(chart.Component, {
    props: { layout, id: chart.slug, hasTitles: true },
  }).body.replaceAll(/<!--.*?-->/g, '');

  const title = wrap(text.title(rows, context), frameWidths.wide, 23);
  const subtitle = wrap(subtitleOf(text, context), frameWidths.wide, 14);
  const foot = [
    ...footLines(chart, rows, context),
    `${figure.sources}: ${sourceLine(chart, citations, context.locale)}`,
    `${site.name}. ${site.dataVersion(version)}. CC BY 4.0`,
  ].flatMap((line) => wrap(line, frameWidths.wide, 12));
  const drawingTop = 24 + title.length * 29 + subtitle.length * 20;
  const footTop = drawingTop + layout.height + 30;
  const height = Math.ceil(footTop + foot.length * 17 + 8);

  const lines = (items: string[], top: number, step: number, attributes: string) =>
    items
      .map(
        (line, i) =>
          `<text x="${margin}" y="${top + i * step}" ${attributes}>${escape(line)}</text>`,
      )
      .join('\n');
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${context.locale}" font-family="${fonts}" role="img">`,
    `<title>${escape(text.title(rows, context))}</title>`,
    `<desc>${escape(footLines(chart, rows, context).join(' '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="var(--ground)"/>`,
    lines(title, 36, 29, 'font-size="23" font-weight="650" fill="var(--ink)"'),
    lines(subtitle, 36 + (title.length - 1) * 29 + 24, 20, 'font-size="14" fill="var(--muted)"'),
    `<g transform="translate(${margin} ${drawingTop})">${body}</g>`,
    lines(foot, footTop, 17, 'font-size="12" fill="var(--muted)"'),
    '</svg>',
    '',
  ].join('\n');

  const palette = paletteOf('light');
  return markup.replaceAll(/var\(--([a-z-]+)\)/g, (whole, name: string) => palette[name] ?? whole);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as markup shows it, also within an attribute. */
export const escape = (text: string) =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character]!);
