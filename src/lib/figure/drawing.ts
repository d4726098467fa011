import {
  frameWidths,
  subtitleOf,
  tenth,
  type Chart,
  type Context,
  type FrameSize,
  type Layout,
} from '$lib/charts/chart';
import { textWidth, wrap } from '$lib/charts/marks/text';
import { messages } from '$lib/i18n/messages';
import type { Card } from './drawing-sizes';
import { footLines, sourceLine } from './foot';
import paletteCss from './palette.css?raw';
import type { Citations } from './site';

/** What a drawing says besides its rows: who stands behind them, of which version, where the chart is. */
export interface Imprint {
  citations: Citations;
  version: string;
  /** Of the chart's page: absolute where the origin of the site is known. */
  address: string;
}

/** Draws a layout: the markup of the chart's component, without what Svelte adds to it. */
export type Draw = (layout: Layout) => string;

const margin = 24;
const gap = 24;
const fonts = 'Onest, system-ui, sans-serif';

/** Kinds of text. */
const styles = {
  title: { size: 23, step: 29, look: 'font-weight="600" fill="var(--ink)"' },
  heading: { size: 19, step: 24, look: 'font-weight="600" fill="var(--ink)"' },
  subtitle: { size: 14, step: 20, look: 'fill="var(--muted)"' },
  finding: { size: 12.5, step: 17, look: 'fill="var(--ink)"' },
  foot: { size: 12, step: 17, look: 'fill="var(--muted)"' },
} as const;
type Style = (typeof styles)[keyof typeof styles];

/** Texts broken into lines. */
interface Block {
  lines: string[];
  style: Style;
  height: number;
}

function blockOf(texts: readonly string[], width: number, style: Style): Block {
  // Bold letters run wider than the estimate.
  const room = style.look.startsWith('font-weight') ? width / 1.05 : width;
  const lines = texts
    .flatMap((text) => wrap(text, room, style.size))
    .flatMap((line) => chop(line, room, style.size));
  return { lines, style, height: lines.length * style.step };
}

/** Breaks an address that no line holds. */
function chop(line: string, width: number, size: number): string[] {
  if (textWidth(line, size) <= width || !line.includes('/charts/')) return [line];
  const letters = Math.floor((line.length * width) / textWidth(line, size));
  return [line.slice(0, letters), ...chop(line.slice(letters), width, size)];
}

const write = ({ lines, style }: Block, x: number, top: number) =>
  lines
    .map((line, i) => {
      const y = tenth(top + style.size + i * style.step);
      return `<text x="${x}" y="${y}" font-size="${style.size}" ${style.look}>${escape(line)}</text>`;
    })
    .join('\n');

/** What the texts of a drawing say. */
function textsOf<Row>(
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
function documentOf(
  { title, foot }: { title: string; foot: readonly string[] },
  locale: string,
  { width, height, scale = 1 }: { width: number; height: number; scale?: number },
  content: readonly string[],
): string {
  const [unitsAcross, unitsDown] = [tenth(width / scale), tenth(height / scale)];
  return inColour(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${unitsAcross} ${unitsDown}" width="${width}" height="${height}" lang="${locale}" font-family="${fonts}" role="img">`,
      `<title>${escape(title)}</title>`,
      `<desc>${escape(foot.join(' '))}</desc>`,
      `<rect width="${unitsAcross}" height="${unitsDown}" fill="var(--ground)"/>`,
      ...content,
      '</svg>',
      '',
    ].join('\n'),
  );
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

/** A card set out: blocks of text and the drawing, in units of its scale. */
interface Plan {
  scale: number;
  layout: Layout;
  /** How much of the drawing is shown, from the top. */
  shown: number;
  drawing: { x: number; y: number };
  blocks: { block: Block; x: number; y: number }[];
}

/**
 * A chart as a picture of a fixed size that explains itself. No text is smaller than the card allows: the
 * words below give way first; where the drawing is too tall even so, its top is shown, and a line says
 * that the rest is on the page.
 */
export function composeCard<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
  imprint: Imprint,
  draw: Draw,
  card: Card,
): string {
  const texts = textsOf(chart, rows, context, imprint);
  const text = chart.text[context.locale];
  const laidOut = new Map<string, Layout>();
  const layoutFor = (room: number, size: FrameSize) => {
    const width = Math.floor(room);
    const key = `${size} ${width}`;
    const layout = laidOut.get(key) ?? chart.layout(rows, { ...context, size, width, text });
    laidOut.set(key, layout);
    return layout;
  };
  const smallest = smallestText(draw(layoutFor(frameWidths.medium, 'medium')));
  const least = Math.ceil((card.leastText / smallest) * 100) / 100;
  const { restOnPage } = messages[context.locale].figure;
  const plan = planOf(card, least, texts, layoutFor, restOnPage);
  if (!isWhole(plan)) {
    const { layout, shown } = plan;
    plan.shown = cutBelow(layout, draw(layout), shown - axisHeight(layout));
  }
  return documentOf(texts, context.locale, { ...card, scale: plan.scale }, [
    ...plan.blocks.map(({ block, x, y }) => write(block, x, y)),
    placed(plan, draw),
  ]);
}

/** How wide a column of words beside a drawing may be. */
const columnShares = [0.27, 0.33, 0.4];

const isWhole = ({ shown, layout }: Plan) => shown >= layout.height;

/** The drawing of a plan, or its top and, below it, the axis of time. */
function placed({ layout, shown, drawing }: Plan, draw: Draw): string {
  const { width, height } = layout;
  const body = draw(layout);
  if (shown >= height) return `<g transform="translate(${drawing.x} ${drawing.y})">${body}</g>`;
  const part = (y: number, from: number, tall: number, content: string) =>
    `<svg x="${drawing.x}" y="${y}" width="${width}" height="${tall}" viewBox="0 ${from} ${width} ${tall}" overflow="hidden">${content}</svg>`;
  const axis = axisHeight(layout);
  const top = part(drawing.y, 0, shown, body);
  if (axis === 0) return top;
  // Names of patterns are unique in a document.
  const plain = body.replaceAll(/<defs>.*?<\/defs>|<title>.*?<\/title>/gs, '');
  return `${top}\n${part(tenth(drawing.y + shown), tenth(height - axis), axis, plain)}`;
}

/** How tall the axis is that stands below all lanes. */
function axisHeight({ time, axisTop = time?.bottom, height }: Layout): number {
  return axisTop !== undefined && height - axisTop < 40 ? tenth(height - axisTop + 1) : 0;
}

type Texts = ReturnType<typeof textsOf>;
type LayoutFor = (width: number, size: FrameSize) => Layout;

/** The plan with the most words and the largest scale, in this order, that holds the whole drawing. */
function planOf(
  card: Card,
  least: number,
  texts: Texts,
  layoutFor: LayoutFor,
  restOnPage: string,
): Plan {
  const feet = feetOf(texts);
  const plans = (foot: string[], scale: number) => [
    stacked(card, scale, texts, foot, layoutFor),
    ...columnShares.map((share) => beside(card, scale, share, texts, foot, layoutFor)),
  ];
  // Words give way before letters shrink below a comfortable size.
  for (const steps of [
    [1.8, 1.6, 1.5, 1.4, 1.3, 1.2],
    [1.1, 1.05, 1],
  ]) {
    for (const foot of feet) {
      for (const step of steps) {
        const whole = plans(foot, step * least).find((plan) => plan && isWhole(plan));
        if (whole) return whole;
      }
    }
  }
  const cut = plans([...feet.at(-1)!, restOnPage], least).flatMap((plan) => plan ?? []);
  const [best] = cut.sort((a, b) => b.shown / b.layout.height - a.shown / a.layout.height);
  if (!best) throw new RangeError(`no room for a drawing: ${texts.title}`);
  return best;
}

/** What may stand below a drawing, from all of it to the least: bounds first, sources last to go. */
function feetOf({ foot: [sentence = '', ...rest], sources }: Texts): string[][] {
  const reach = rest.slice(-1);
  const parts = sentencesOf(sentence);
  const shorter = [4, 3, 2].filter((n) => n < parts.length);
  return [
    [sentence, ...rest, sources],
    [sentence, ...reach, sources],
    ...shorter.map((n) => [parts.slice(0, n).join(' '), ...reach, sources]),
  ];
}

const sentencesOf = (text: string) => text.split(/(?<=\.) (?=\p{Lu})/u);

/** Words above and below the drawing. */
function stacked(
  card: Card,
  scale: number,
  texts: Texts,
  foot: string[],
  layoutFor: LayoutFor,
): Plan | undefined {
  const width = card.width / scale - 2 * margin;
  const title = blockOf([texts.title], width, styles.title);
  const subtitle = blockOf([texts.counted], width, styles.subtitle);
  const words = blockOf(foot, width, styles.finding);
  const imprint = blockOf([texts.imprint], width, styles.foot);
  const top = 17 + title.height + subtitle.height + 8;
  const imprintTop = card.height / scale - imprint.height - 10;
  const bottom = imprintTop - words.height - 8;
  return drawnIn({ left: margin, top, width, height: bottom - top }, scale, layoutFor, [
    { block: title, x: margin, y: 15 },
    { block: subtitle, x: margin, y: 17 + title.height },
    { block: words, x: margin, y: imprintTop - words.height - 2 },
    { block: imprint, x: margin, y: imprintTop },
  ]);
}

/** Words to the left of the drawing, on a share of the width. */
function beside(
  card: Card,
  scale: number,
  share: number,
  texts: Texts,
  foot: string[],
  layoutFor: LayoutFor,
): Plan | undefined {
  const all = card.width / scale - 2 * margin;
  const column = Math.round(all * share);
  const title = blockOf([texts.title], column, styles.heading);
  const subtitle = blockOf([texts.counted], column, styles.foot);
  const words = blockOf(foot, column, styles.finding);
  const imprint = blockOf([texts.imprint], all, styles.foot);
  // A long word may not fit.
  const isTooNarrow = title.lines.some((line) => textWidth(line, title.style.size) > column);
  const imprintTop = card.height / scale - imprint.height - 10;
  const subtitleTop = 14 + title.height + 4;
  const wordsTop = subtitleTop + subtitle.height + 12;
  if (isTooNarrow || wordsTop + words.height > imprintTop - 8) return undefined;
  const left = margin + column + gap;
  const area = { left, top: 14, width: all - column - gap, height: imprintTop - 8 - 14 };
  return drawnIn(area, scale, layoutFor, [
    { block: title, x: margin, y: 12 },
    { block: subtitle, x: margin, y: subtitleTop },
    { block: words, x: margin, y: wordsTop },
    { block: imprint, x: margin, y: imprintTop },
  ]);
}

/** The drawing in the middle of an area; the lowest of the sizes that the area is wide enough for. */
function drawnIn(
  area: { left: number; top: number; width: number; height: number },
  scale: number,
  layoutFor: LayoutFor,
  blocks: Plan['blocks'],
): Plan | undefined {
  if (area.width < leastWidths.medium || area.height < 120) return undefined;
  const sizes = (['medium', 'wide'] as const).filter((size) => area.width >= leastWidths[size]);
  const [layout] = sizes
    .map((size) => layoutFor(area.width, size))
    .sort((a, b) => a.height - b.height);
  const shown = Math.min(layout!.height, area.height);
  const y = tenth(area.top + (area.height - shown) / 2);
  return { scale, layout: layout!, shown, drawing: { x: area.left, y }, blocks };
}

/** From where on a layout of a size has room. */
const leastWidths = { medium: 520, wide: 780 };

/** Where a drawing may be cut above a height: through no text and no mark that a reader can reach. */
function cutBelow({ stops }: Layout, body: string, height: number): number {
  const lines = [
    ...body.matchAll(/<text[^>]* y="([\d.]+)"[^>]* font-size="([\d.]+)"( font-weight="600")?/g),
  ];
  const boxes = [
    ...lines.map(([, y, size, isHeading]) => ({
      top: Number(y) - Number(size),
      // A heading stays with what it heads.
      bottom: Number(y) + (isHeading ? 24 : 5),
    })),
    ...stops.map((stop) => ({ top: stop.y - 1, bottom: stop.y + stop.height + 4 })),
  ];
  const isFree = (y: number) => !boxes.some(({ top, bottom }) => top < y && y < bottom);
  const free = boxes.map(({ bottom }) => bottom).filter((y) => y <= height && isFree(y));
  return tenth(Math.max(height / 2, ...free));
}

const smallestText = (markup: string) =>
  Math.min(12, ...[...markup.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));

// Colours.

/** The colours of a scheme by name, from the one list of them. */
export function paletteOf(scheme: 'light' | 'dark'): Record<string, string> {
  const [light = '', dark = ''] = paletteCss.split('@media');
  const block = scheme === 'light' ? light : dark;
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]+)/g)].map(([, name, colour]) => [name, colour]),
  );
}

/** Markup with literal colours: print tools and image renderers do not read custom properties. */
function inColour(markup: string): string {
  const palette = paletteOf('light');
  return markup.replaceAll(/var\(--([a-z-]+)\)/g, (whole, name: string) => palette[name] ?? whole);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as markup shows it, also within an attribute. */
export const escape = (text: string) =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character]!);
