import type { Day, Period } from '$lib/model/day';

/**
 * The row of each interval, from 0, so that no two of a row overlap: each takes the first row that is
 * free, the earlier start first, of equal starts the longer. It depends on the days alone, not on what is
 * on show: zooming never reorders rows.
 */
export function packRows(intervals: readonly Period[]): number[] {
  const order = intervals
    .map((interval, index) => ({ ...interval, index }))
    .sort((a, b) => a.first - b.first || b.last - a.last || a.index - b.index);
  const ends: Day[] = [];
  const rows: number[] = [];
  for (const { first, last, index } of order) {
    const free = ends.findIndex((end) => end < first);
    const row = free === -1 ? ends.length : free;
    ends[row] = last;
    rows[index] = row;
  }
  return rows;
}
