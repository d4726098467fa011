import { tenth } from '../chart';
import type { Mark } from './mark';

/** Marks in the order of drawing, those of one look that follow each other together. */
export function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const before = runs.at(-1);
    if (before && looksLike(before[0]!, mark)) before.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

const looksLike = (a: Mark, b: Mark) => a.evidence === b.evidence && a.isMeasured === b.isMeasured;

/** The outline of marks as one path, by relative steps: a page then holds what they share compressed once. */
export function outlineOf(marks: readonly Mark[]): string {
  let path = '';
  let from: { x: number; y: number } | undefined;
  for (const { x, y: centre, width, height } of marks) {
    const y = tenth(centre - height / 2);
    path += from ? `m${tenth(x - from.x)},${tenth(y - from.y)}` : `M${x},${y}`;
    path += `h${width}v${height}h${-width}z`;
    from = { x, y };
  }
  return path;
}
