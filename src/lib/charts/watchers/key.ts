import { tenth } from '../chart';
import { keyLineHeight } from '../marks/key';
import { textWidth, wrap } from '../marks/text';
import type { Band } from './rows';

/** What a fill means. */
export type Fill = Band | 'outlined' | 'silent';

/** The key placed: swatches with their lines. */
export interface PlacedKey {
  items: { band: Fill; lines: string[]; x: number; y: number }[];
  bottom: number;
}

const fontSize = 12;
const swatch = 25;

/** Sets the key over the drawing, wrapping at its width. */
export function placeKey(
  items: readonly { band: Fill; label: string }[],
  width: number,
): PlacedKey {
  let [x, y, bottom] = [0, 0, 0];
  const placed = items.map(({ band, label }) => {
    const lines = wrap(label, width - swatch, fontSize);
    const length = swatch + Math.max(...lines.map((line) => textWidth(line, fontSize)));
    if (x > 0 && x + length > width) [x, y] = [0, bottom];
    const item = { band, lines, x: tenth(x), y };
    x += length + 20;
    bottom = Math.max(bottom, y + lines.length * keyLineHeight + 4);
    return item;
  });
  return { items: placed, bottom };
}
