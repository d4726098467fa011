import type { Cell } from '../chart';

/** The three periods of the query, in order. */
export type PeriodName = 'before' | 'spring-2019' | 'after';

/** What a period says of one measure, or of all together: distinct days, cumulative. */
export interface Row {
  period: PeriodName;
  first: string;
  last: string;
  /** Whether the reader's period holds all of it. */
  is_whole: boolean;
  /** null: all measures together. */
  measure: string | null;
  named: number;
  pattern: number;
  possible: number;
  measured_events: number;
  reported_events: number;
  recalled_events: number;
}

/** The rows of all measures together, in order of time. */
export const totals = (rows: readonly Row[]): Row[] => rows.filter((row) => row.measure === null);

/** The row of a period, all measures together; `undefined` where the reader's period leaves it out. */
export const totalOf = (rows: readonly Row[], period: PeriodName): Row | undefined =>
  totals(rows).find((row) => row.period === period);

/** One published row per period: its counts, then those of each measure beside them. */
export function publish(rows: readonly Row[]): Record<string, Cell>[] {
  return totals(rows).map(({ measure: _, ...total }) => {
    const byMeasure = rows
      .filter((row) => row.period === total.period && row.measure !== null)
      .flatMap(({ measure, named, pattern, possible }) => [
        [`named_${measure}`, named],
        [`pattern_${measure}`, pattern],
        [`possible_${measure}`, possible],
      ]);
    return { ...total, ...Object.fromEntries(byMeasure) };
  });
}
