import {
  frameWidths,
  tenth,
  type Chart,
  type Context,
  type FrameSize,
  type Layout,
} from '$lib/charts/chart';
import { messages } from '$lib/i18n/messages';
import { isWhole, planOf, type Plan } from './card-plan';
import { documentOf, textsOf, type Draw, type Imprint } from './drawing';
import type { Card } from './drawing-sizes';
import { write } from './text-block';

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
  const layoutFor = (room: number, size: FrameSize, isTight: boolean) => {
    const width = Math.floor(room);
    const key = `${size} ${width} ${isTight}`;
    const layout =
      laidOut.get(key) ?? chart.layout(rows, { ...context, size, width, text, isTight });
    laidOut.set(key, layout);
    return layout;
  };
  const smallest = smallestText(draw(layoutFor(frameWidths.medium, 'medium', false)));
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
