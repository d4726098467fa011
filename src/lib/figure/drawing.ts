import {
  frameWidths,
  subtitleOf,
  tenth,
  type Chart,
  type Context,
  type Layout,
} from '$lib/charts/chart';
import { messages } from '$lib/i18n/messages';
import { asXml, escape } from './escape';
import { footLines, sourceLine } from './foot';
import { inColour } from './palette';
import type { Citations } from './site';
import { blockOf, styles, write } from './text-block';

/** What a drawing says besides its rows: who stands behind them, of which version, where the chart is. */
export interface Imprint {
  citations: Citations;
  version: string;
  /** Of the chart's page: absolute where the origin of the site is known. */
  address: string;
}

/** Draws a layout: the markup of the chart's component, without what Svelte adds to it. */
export type Draw = (layout: Layout) => string;

/** Around everything, in pixels. */
export const margin = 24;
const fonts = 'Onest, system-ui, sans-serif';

/** What the texts of a drawing say. */
export function textsOf<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  { citations, version, address }: Imprint,
) {
  const { figure, site } = messages[context.locale];
  const text = chart.text[context.locale];
  const foot = footLines(chart, rows, context);
  return {
    title: text.title(rows, context),
    subtitle: subtitleOf(text, context),
    // Further sentences tell how to use the chart on a page.
    counted: sentencesOf(subtitleOf(text, context))[0]!.replace(/\.$/, ''),
    foot,
    sources: `${figure.sources}: ${sourceLine(chart, citations, context.locale)}`,
    imprint: `${site.name}. ${site.dataVersion(version)}. CC BY 4.0. ${address}`,
  };
}

/** A file of markup around what stands in it; `scale`: pixels of one unit. */
export function documentOf(
  { title, foot }: { title: string; foot: readonly string[] },
  locale: string,
  { width, height, scale = 1 }: { width: number; height: number; scale?: number },
  content: readonly string[],
): string {
  const [unitsAcross, unitsDown] = [tenth(width / scale), tenth(height / scale)];
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${unitsAcross} ${unitsDown}" width="${width}" height="${height}" lang="${locale}" font-family="${fonts}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(foot.join(' '))}</desc>`,
    `<rect width="${unitsAcross}" height="${unitsDown}" fill="var(--ground)"/>`,
    ...content,
    '</svg>',
    '',
  ].join('\n');
  return inColour(asXml(markup));
}

/**
 * A chart as a file that explains itself: title, what is counted, drawing, both bounds, sources, version.
 * @param drawn what is drawn, where it is less than what the words speak of: a reader zoomed
 */
export function composeDrawing<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  imprint: Imprint,
  draw: Draw,
  drawn = context,
): string {
  const texts = textsOf(chart, rows, context, imprint);
  const room = frameWidths.wide;
  const layout = chart.layout(rows, {
    ...drawn,
    size: 'wide',
    width: room,
    text: chart.text[context.locale],
  });
  const title = blockOf([texts.title], room, styles.title);
  const subtitle = blockOf([texts.subtitle], room, styles.subtitle);
  const foot = blockOf([...texts.foot, texts.sources, texts.imprint], room, styles.foot);
  const drawingTop = margin + title.height + subtitle.height;
  const footTop = drawingTop + layout.height + 18;
  const height = Math.ceil(footTop + foot.height + 20);
  return documentOf(texts, context.locale, { width: room + 2 * margin, height }, [
    write(title, margin, 13),
    write(subtitle, margin, 17 + title.height),
    `<g transform="translate(${margin} ${drawingTop})">${draw(layout)}</g>`,
    write(foot, margin, footTop),
  ]);
}

/** The sentences of a text. */
export const sentencesOf = (text: string) => text.split(/(?<=\.) (?=\p{Lu})/u);
