import { openSync } from 'fontkit';
import { fontFiles, type Weight } from './fonts';

const fonts = Object.fromEntries(
  Object.entries(fontFiles).map(([weight, file]) => [weight, openSync(file)]),
) as Record<Weight, ReturnType<typeof openSync>>;

/** How wide the font sets a text. */
export const advanceOf = (text: string, size: number, weight: Weight = 400): number =>
  (fonts[weight].layout(text).advanceWidth / fonts[weight].unitsPerEm) * size;

/**
 * A drawing whose letters are shapes, for where the font is missing. Each letter is written once and used
 * where it stands: a tenth of the weight of letters written out each time.
 */
export function toOutlines(svg: string): string {
  const shapes = new Map<string, string>();
  const outlined = svg.replaceAll(
    /<text ([^>]*)>(.*?)<\/text>/gs,
    (_, attributes: string, content: string) => {
      const read = (name: string) =>
        new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const weight: Weight = Number(read('font-weight')) >= 600 ? 600 : 400;
      const font = fonts[weight];

      const size = Number(read('font-size'));
      // A run of letters of one fill.
      const runs = [
        ...content.replaceAll('</tspan>', '').matchAll(/(?:<tspan([^>]*)>)?([^<]+)/g),
      ].map(([, look, text]) => ({
        fill: /fill="([^"]*)"/.exec(look ?? '')?.[1] ?? read('fill'),
        text: decode(text!.replaceAll(/\s+/g, (blank) => (blank.includes('\u00a0') ? blank : ' '))),
      }));
      let pen = 0;
      const groups = runs.map(({ fill, text }) => {
        const { glyphs, positions } = font.layout(text);
        const letters = glyphs.map((glyph, i) => {
          const id = `l${weight === 600 ? 'b' : ''}${glyph.id}`;
          const x = Math.round(pen + positions[i]!.xOffset);
          pen += positions[i]!.xAdvance;
          const shape = shapes.get(id) ?? glyph.path.toSVG();
          shapes.set(id, shape);
          return shape === '' ? '' : `<use href="#${id}" x="${x}"/>`;
        });
        return fill ? `<g fill="${fill}">${letters.join('')}</g>` : letters.join('');
      });
      const scale = size / font.unitsPerEm;
      const share = { middle: 0.5, end: 1 }[read('text-anchor')] ?? 0;
      const x = Number(read('x')) - share * pen * scale;
      const said = runs.map(({ text }) => text).join('');
      const place = `translate(${x.toFixed(1)} ${Number(read('y'))}) scale(${scale.toFixed(5)} -${scale.toFixed(5)})`;
      return `<g transform="${place}" aria-label="${encode(said)}">${groups.join('')}</g>`;
    },
  );
  const defs = [...shapes]
    .filter(([, shape]) => shape !== '')
    .map(([id, shape]) => `<path id="${id}" d="${shape}"/>`);
  return outlined.replace(/<rect /, `<defs>${defs.join('')}</defs>\n<rect `);
}

const decode = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const encode = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
