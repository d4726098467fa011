import { advanceOf } from './outlines';

/**
 * A drawing for what paints a letter's edge over the letter: a text that stands out by an edge in the colour
 * of the ground gets a box of that colour behind it instead.
 */
export function withBoxes(svg: string): string {
  return svg.replaceAll(
    /<text ([^>]*)paint-order="stroke" stroke="([^"]*)" stroke-width="[^"]*"([^>]*)>([^<]*)<\/text>/g,
    (_, before: string, ground: string, after: string, text: string) => {
      const look = `${before}${after.trim()}`;
      const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(look)?.[1] ?? '';
      const size = Number(read('font-size'));
      const isBold = Number(read('font-weight')) >= 600;
      const width = advanceOf(text, size, isBold ? 600 : 400);
      const share = { middle: 0.5, end: 1 }[read('text-anchor')] ?? 0;
      const x = Number(read('x')) - share * width;
      const y = Number(read('y')) - size * 0.85;
      return (
        `<rect x="${(x - 2).toFixed(1)}" y="${y.toFixed(1)}" width="${(width + 4).toFixed(1)}" height="${(size * 1.15).toFixed(1)}" fill="${ground}"/>` +
        `<text ${look}>${text}</text>`
      );
    },
  );
}
