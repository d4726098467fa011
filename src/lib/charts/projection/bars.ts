import { tenth } from '../chart';
import type { Row } from './rows';

/** A run of days of a strip, in pixels. */
export interface Bar {
  x: number;
  width: number;
}

/**
 * The months of a strip as bars: each month is filled from its left by how many of its days are dated, or
 * possible. How many is known, which is not; full months that follow each other are one bar.
 */
export function barsOf(
  months: readonly Row[],
  columnOf: (row: Row) => { left: number; right: number },
  daysIn: (row: Row) => number,
): { named: Bar[]; possible: Bar[] } {
  const bars = (count: (row: Row) => number): Bar[] => {
    const runs: { left: number; right: number }[] = [];
    for (const month of months) {
      const share = count(month) / daysIn(month);
      if (share === 0) continue;
      const { left, right } = columnOf(month);
      const end = left + share * (right - left);
      const last = runs.at(-1);
      if (last && Math.abs(last.right - left) < 0.01) last.right = end;
      else runs.push({ left, right: end });
    }
    return runs.map((run) => ({ x: tenth(run.left), width: tenth(run.right - run.left) }));
  };
  return { named: bars((row) => row.named ?? 0), possible: bars((row) => row.possible ?? 0) };
}
