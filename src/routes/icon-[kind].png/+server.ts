import { error } from '@sveltejs/kit';
import icon from '../../../static/icon.svg?raw';
import { toPng } from '$lib/server/images';

export const prerender = true;
export const trailingSlash = 'never';

/** Pixels of the mark's 32, and how much ground is added on each side: a mask may cut a maskable one round. */
const kinds: Record<string, { size: number; margin: number }> = {
  '192': { size: 192, margin: 0 },
  '512': { size: 512, margin: 0 },
  maskable: { size: 512, margin: 8 },
};

export const entries = () => Object.keys(kinds).map((kind) => ({ kind }));

export function GET({ params }) {
  const kind = kinds[params.kind];
  if (!kind) error(404);
  const side = 32 + 2 * kind.margin;
  const box = `viewBox="${-kind.margin} ${-kind.margin} ${side} ${side}"`;
  // The ground reaches to the edges of what is added.
  const ground = `<rect x="${-kind.margin}" y="${-kind.margin}" width="${side}" height="${side}"`;
  const svg = icon
    .replace('viewBox="0 0 32 32"', `width="${side}" height="${side}" ${box}`)
    .replace('<rect width="32" height="32"', ground);
  return new Response(toPng(svg, kind.size / side), { headers: { 'content-type': 'image/png' } });
}
