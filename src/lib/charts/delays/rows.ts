import { viewDays } from '$lib/model/projection/case';

/** A step of a curve: how many services are still open after a time, or still restricted. */
export interface Row {
  /** The day of the view, `YYYY-MM-DD`. */
  as_of: string;
  /** `restriction`: from the deadline until a restriction; `return`: from a restriction until its end. */
  curve: 'restriction' | 'return';
  /** Days since the start of the curve. */
  days: number;
  /** How many lasted at least as long; how many ended then; how many were last seen then. */
  at_risk: number;
  ended: number;
  censored: number;
  /** Of 100: how many last longer, by the method of Kaplan and Meier; whole. */
  of_100: number;
  /** Cases of the curve that lack a date for it. */
  left_out: number;
  /** Laws under which the cases of the curve stand. */
  laws: number;
}

/** A curve under one view. */
export interface Curve {
  asOf: string;
  curve: Row['curve'];
  steps: Row[];
}

export const curvesOf = (rows: readonly Row[], wanted: Row['curve']): Curve[] =>
  viewDays(rows.map(({ as_of }) => as_of))
    .map((asOf) => ({
      asOf,
      curve: wanted,
      steps: rows.filter(({ as_of, curve }) => as_of === asOf && curve === wanted),
    }))
    .filter(({ steps }) => steps.length > 0);

/** Of 100 after a number of days; null where no case was seen for that long. */
export function valueAt({ steps }: Curve, days: number): number | null {
  const last = steps.at(-1)!;
  if (days > last.days && last.of_100 > 0) return null;
  return steps.findLast((step) => step.days <= days)?.of_100 ?? 100;
}
