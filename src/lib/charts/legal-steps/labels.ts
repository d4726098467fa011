import { tenth } from '../chart';
import { textWidth } from '../marks/text';

/** A word under a mark, at the end of a rule that hangs from it. */
export interface Label {
  x: number;
  /** Where the rule starts and where the text stands. */
  from: number;
  y: number;
  textX: number;
  anchor: 'start' | 'end';
  stage: string;
  date: string;
}

/** What asks for a label. */
export interface Wanted {
  x: number;
  stage: string;
  date: string;
}

const fontSize = 11.5;
export const labelHeight = 15;

interface Box {
  left: number;
  right: number;
  row: number;
}

/**
 * Hangs labels under a lane in rows, each in the first row where it meets neither another label nor the
 * rule of one. Later marks are placed first, so that the words of earlier ones stand below, as stairs.
 * A label without room is left out.
 * @returns the labels and how many rows they take
 */
export function hangLabels(
  wanted: readonly Wanted[],
  left: number,
  right: number,
  top: number,
  most: number,
): { labels: Label[]; rows: number } {
  const boxes: Box[] = [];
  const rules: { x: number; row: number }[] = [];
  const labels: Label[] = [];
  let rows = 0;
  for (const { x, stage, date } of [...wanted].sort((a, b) => b.x - a.x)) {
    const length = textWidth(date ? `${stage} ${date}` : stage, fontSize) + 5;
    const sides = [
      ...(x + length <= right ? [{ anchor: 'start' as const, from: x, to: x + length }] : []),
      ...(x - length >= left ? [{ anchor: 'end' as const, from: x - length, to: x }] : []),
    ];
    const place = sides
      .flatMap((side) => Array.from({ length: most }, (_, row) => ({ ...side, row })))
      .find(({ from, to, row }) => {
        const meetsText = boxes.some(
          (box) =>
            (box.row === row && box.left < to + 6 && box.right > from - 6) ||
            (box.row < row && box.left < x + 2 && box.right > x - 2),
        );
        const meetsRule = rules.some(
          (rule) => rule.row > row && rule.x > from - 3 && rule.x < to + 3,
        );
        return !meetsText && !meetsRule;
      });
    if (!place) continue;
    boxes.push({ left: place.from, right: place.to, row: place.row });
    rules.push({ x, row: place.row });
    rows = Math.max(rows, place.row + 1);
    labels.push({
      x: tenth(x),
      from: top,
      y: tenth(top + 13 + place.row * labelHeight),
      textX: tenth(x + (place.anchor === 'start' ? 4 : -4)),
      anchor: place.anchor,
      stage,
      date,
    });
  }
  return { labels, rows };
}
