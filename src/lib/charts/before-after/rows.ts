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

/** One published row per period: its counts, then those of every measure that any period has. */
export function publish(rows: readonly Row[]): Record<string, Cell>[] {
  const measures = [...new Set(rows.flatMap((row) => row.measure ?? []))];
  return totals(rows).map(({ measure: _, ...total }) => {
    const byMeasure = measures.flatMap((measure) => {
      const row = rows.find((r) => r.period === total.period && r.measure === measure);
      return [
        [`named_${measure}`, row?.named ?? 0],
        [`pattern_${measure}`, row?.pattern ?? 0],
        [`possible_${measure}`, row?.possible ?? 0],
      ];
    });
    return { ...total, ...Object.fromEntries(byMeasure) };
  });
}
