import { viewDays } from '$lib/model/projection/case';
import { isRestriction, outcomes, type Outcome } from '$lib/model/projection/outcome';

/** How many comparable cases had an outcome, in one view of what was known. */
export interface Row {
  /** The day up to which outcomes are counted, `YYYY-MM-DD`. */
  as_of: string;
  /** `statement`: only the services that the statement of 2021 is about. */
  services: 'all' | 'statement';
  /** `row`: each service under each law once; `law`: each law once. */
  weight: 'row' | 'law';
  /** `restricted`: blocked or slowed. */
  outcome: Outcome | 'restricted';
  n: number;
  /** Of 100 comparable cases, and what nine in ten resamplings of whole laws lie between; null: too few. */
  of_100: number | null;
  low: number | null;
  high: number | null;
  /** Of `n`: where a war, an election or another dispute stood beside the duty. */
  confounded: number;
  /** Of `n`: restrictions known to be over. */
  ended: number;
  /** Kazakhstan's own services under its law of 2022; never part of `n`. */
  kazakhstan: number;
}

/** A view's numbers by outcome. */
export interface View {
  asOf: string;
  statement: Record<Outcome, number>;
  all: Record<Outcome, number>;
  statementLaws: Record<Outcome, number>;
  allLaws: Record<Outcome, number>;
  kazakhstan: Record<Outcome, number>;
  kazakhstanStatement: Record<Outcome, number>;
  /** Of the restricted cases of the statement's services: another dispute stood beside the duty. */
  confounded: number;
  /** Of the same: known to be over. */
  ended: number;
  /** Of 100 cases of the statement's services: how many were restricted, and the range of that. */
  range: { of100: number; low: number; high: number } | null;
}

/** The views in order of time. */
export function viewsOf(rows: readonly Row[]): View[] {
  const days = viewDays(rows.map((row) => row.as_of));
  return days.map((asOf) => {
    const pick = (
      services: Row['services'],
      weight: Row['weight'],
      column: 'n' | 'kazakhstan' = 'n',
    ) =>
      Object.fromEntries(
        outcomes.map((outcome) => [
          outcome,
          rows.find(
            (row) =>
              row.as_of === asOf &&
              row.services === services &&
              row.weight === weight &&
              row.outcome === outcome,
          )?.[column] ?? 0,
        ]),
      ) as Record<Outcome, number>;
    const restricted = rows.find(
      (row) =>
        row.as_of === asOf &&
        row.services === 'statement' &&
        row.weight === 'row' &&
        row.outcome === 'restricted',
    );
    return {
      asOf,
      statement: pick('statement', 'row'),
      all: pick('all', 'row'),
      statementLaws: pick('statement', 'law'),
      allLaws: pick('all', 'law'),
      kazakhstan: pick('all', 'row', 'kazakhstan'),
      kazakhstanStatement: pick('statement', 'row', 'kazakhstan'),
      confounded: restricted?.confounded ?? 0,
      ended: restricted?.ended ?? 0,
      range: rangeOf(restricted),
    };
  });
}

/** The cases of all outcomes. */
export const sumOf = (counts: Record<Outcome, number>): number =>
  outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);

/** The cases that ended in blocking or slowing. */
export const restrictedOf = (counts: Record<Outcome, number>): number =>
  outcomes.filter(isRestriction).reduce((sum, outcome) => sum + counts[outcome], 0);

function rangeOf(row: Row | undefined): View['range'] {
  if (!row || row.of_100 === null || row.low === null || row.high === null) return null;
  return { of100: row.of_100, low: row.low, high: row.high };
}
