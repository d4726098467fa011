import { tenth } from '../chart';
import { evidenceInk, reportedDay } from '../marks/ink';
import type { Mark } from './mark';

type Look = Pick<Mark, 'evidence' | 'isMeasured'>;

/** Whether a mark is drawn paler: a documented day that nobody measured. */
const isPaler = ({ evidence, isMeasured }: Look) => evidence === 'named' && !isMeasured;

/** The ink of a mark; `id` is that of the drawing. */
export const lookOf = (mark: Look, id: string) =>
  isPaler(mark) ? reportedDay : evidenceInk(mark.evidence, id);

/** Marks in the order of drawing, those of one look that follow each other together. */
export function byLook(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const before = groups.at(-1);
    if (before && isAlike(before[0]!, mark)) before.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

const isAlike = (a: Look, b: Look) => a.evidence === b.evidence && isPaler(a) === isPaler(b);

/** The outline of marks as one path. Its steps are relative: equal marks are equal text, which compresses well. */
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
