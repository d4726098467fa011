import { tenth } from '$lib/charts/chart';
import { textWidth, wrap } from '$lib/charts/marks/text';
import { escape } from './escape';

/** Kinds of text. */
export const styles = {
  title: { size: 23, step: 29, look: 'font-weight="600" fill="var(--ink)"' },
  heading: { size: 19, step: 24, look: 'font-weight="600" fill="var(--ink)"' },
  subtitle: { size: 14, step: 20, look: 'fill="var(--muted)"' },
  finding: { size: 12.5, step: 17, look: 'fill="var(--ink)"' },
  foot: { size: 12, step: 17, look: 'fill="var(--muted)"' },
} as const;
export type Style = (typeof styles)[keyof typeof styles];

/** Texts broken into lines. */
export interface Block {
  lines: string[];
  style: Style;
  height: number;
}

/** Breaks texts into the lines of a block no wider than `width`. */
export function blockOf(texts: readonly string[], width: number, style: Style): Block {
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

/** The markup of a block from its left and top. */
export const write = ({ lines, style }: Block, x: number, top: number) =>
  lines
    .map((line, i) => {
      const y = tenth(top + style.size + i * style.step);
      return `<text x="${x}" y="${y}" font-size="${style.size}" ${style.look}>${escape(line)}</text>`;
    })
    .join('\n');
