import { tenth, type Words } from '../chart';
import type { Evidence } from './ink';
import { textWidth, wrap } from './text';

/** What a kind of mark means. */
export interface KeyItem {
  evidence: Evidence;
  label: string;
}

/** The key of the grammar of evidence, in the words of the page; outlined only where rows are so drawn. */
export const evidenceKey = (words: Words, hasOutlined: boolean): KeyItem[] => [
  { evidence: 'named', label: words.named },
  { evidence: 'pattern', label: words.pattern },
  ...(hasOutlined ? [{ evidence: 'outlined' as const, label: words.recalled }] : []),
  { evidence: 'window', label: words.window },
];

/** A key placed: `x` and `y` of each swatch, the lines of its label beside it. */
export interface PlacedKey {
  items: { evidence: Evidence; lines: string[]; x: number; y: number }[];
  /** Free below the key. */
  bottom: number;
}

const fontSize = 12;
export const keyLineHeight = 15;
const rowGap = 4;
const swatch = 25;
const gap = 20;

/** Sets a key from `left`, wrapping at `right`; a label wider than that breaks into lines. */
export function placeKey(
  items: readonly KeyItem[],
  left: number,
  right: number,
  top: number,
): PlacedKey {
  let x = left;
  let y = top;
  let rowBottom = top;
  const placed = items.map(({ evidence, label }) => {
    const lines = wrap(label, right - left - swatch, fontSize);
    const width = swatch + Math.max(...lines.map((line) => textWidth(line, fontSize)));
    if (x > left && x + width > right) {
      x = left;
      y = rowBottom;
    }
    const item = { evidence, lines, x: tenth(x), y };
    x += width + gap;
    rowBottom = Math.max(rowBottom, y + lines.length * keyLineHeight + rowGap);
    return item;
  });
  return { items: placed, bottom: rowBottom };
}
