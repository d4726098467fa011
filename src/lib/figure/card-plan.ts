import { tenth, type FrameSize, type Layout } from '$lib/charts/chart';
import { textWidth } from '$lib/charts/marks/text';
import { margin, sentencesOf, type textsOf } from './drawing';
import type { Card } from './drawing-sizes';
import { blockOf, styles, type Block } from './text-block';

const gap = 24;

/** A card set out: blocks of text and the drawing, in units of its scale. */
export interface Plan {
  scale: number;
  layout: Layout;
  /** How much of the drawing is shown, from the top. */
  shown: number;
  drawing: { x: number; y: number };
  blocks: { block: Block; x: number; y: number }[];
}

/** How wide a column of words beside a drawing may be. */
const columnShares = [0.27, 0.33, 0.4];

/** Whether all of the drawing is shown. */
export const isWhole = ({ shown, layout }: Plan) => shown >= layout.height;

type Texts = ReturnType<typeof textsOf>;
/** The layout of the chart at a width in the units of the card. */
export type LayoutFor = (width: number, size: FrameSize, isTight: boolean) => Layout;

/** The layout at a width, at one spacing of its rows. */
type Draw = (width: number, size: FrameSize) => Layout;

/** The plan with the most words and the largest scale, in this order, that holds the whole drawing. */
export function planOf(
  card: Card,
  least: number,
  texts: Texts,
  layoutFor: LayoutFor,
  restOnPage: string,
): Plan {
  const feet = feetOf(texts);
  const plans = (foot: string[], scale: number, isTight: boolean) => {
    const draw = (width: number, size: FrameSize) => layoutFor(width, size, isTight);
    return [
      stacked(card, scale, texts, foot, draw),
      ...columnShares.map((share) => beside(card, scale, share, texts, foot, draw)),
    ];
  };
  const comfortable = [1.8, 1.6, 1.5, 1.4, 1.3, 1.2];
  const small = [1.1, 1.05, 1];
  // Words give way before letters shrink below a comfortable size, and both before rows stand closer.
  for (const { steps, isTight } of [
    { steps: comfortable, isTight: false },
    { steps: small, isTight: false },
    { steps: [...comfortable, ...small], isTight: true },
  ]) {
    for (const foot of feet) {
      for (const step of steps) {
        const whole = plans(foot, step * least, isTight).find((plan) => plan && isWhole(plan));
        if (whole) return whole;
      }
    }
  }
  const cut = plans([...feet.at(-1)!, restOnPage], least, false).flatMap((plan) => plan ?? []);
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

/** Words above and below the drawing. */
function stacked(
  card: Card,
  scale: number,
  texts: Texts,
  foot: string[],
  draw: Draw,
): Plan | undefined {
  const width = card.width / scale - 2 * margin;
  const title = blockOf([texts.title], width, styles.title);
  const subtitle = blockOf([texts.counted], width, styles.subtitle);
  const words = blockOf(foot, width, styles.finding);
  const imprint = blockOf([texts.imprint], width, styles.foot);
  const top = 17 + title.height + subtitle.height + 8;
  const imprintTop = card.height / scale - imprint.height - 10;
  const bottom = imprintTop - words.height - 8;
  return drawnIn({ left: margin, top, width, height: bottom - top }, scale, draw, [
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
  draw: Draw,
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
  return drawnIn(area, scale, draw, [
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
  draw: Draw,
  blocks: Plan['blocks'],
): Plan | undefined {
  if (area.width < leastWidths.medium || area.height < 120) return undefined;
  const sizes = (['medium', 'wide'] as const).filter((size) => area.width >= leastWidths[size]);
  const [layout] = sizes.map((size) => draw(area.width, size)).sort((a, b) => a.height - b.height);
  const shown = Math.min(layout!.height, area.height);
  const y = tenth(area.top + (area.height - shown) / 2);
  return { scale, layout: layout!, shown, drawing: { x: area.left, y }, blocks };
}

/** From where on a layout of a size has room. */
const leastWidths = { medium: 520, wide: 780 };
