import { tenth } from '../chart';
import type { Evidence } from './ink';
import { textWidth } from './text';

/** What a kind of mark means. */
export interface KeyItem {
  evidence: Evidence;
  label: string;
}

/** A key placed: `x` and `y` of each swatch. */
export interface PlacedKey {
  items: (KeyItem & { x: number; y: number })[];
  /** Free below the key. */
  bottom: number;
}

const fontSize = 12;
const rowHeight = 19;
const swatch = 25;
const gap = 18;

/** Sets a key from `left`, wrapping at `right`. */
export function placeKey(
  items: readonly KeyItem[],
  left: number,
  right: number,
  top: number,
): PlacedKey {
  let x = left;
  let y = top;
  const placed = items.map((item) => {
    const width = swatch + textWidth(item.label, fontSize);
    if (x > left && x + width > right) {
      x = left;
      y += rowHeight;
    }
    const position = { x: tenth(x), y };
    x += width + gap;
    return { ...item, ...position };
  });
  return { items: placed, bottom: y + rowHeight };
}
