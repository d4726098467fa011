/** What became of a service under a law that threatened blocking or slowing. */
export type Outcome = 'blocked' | 'slowed' | 'refused_open' | 'complied_open' | 'unknown_open';

/** From the gravest to the mildest; a law has the gravest that any of its services had. */
export const outcomes: readonly Outcome[] = [
  'blocked',
  'slowed',
  'refused_open',
  'complied_open',
  'unknown_open',
];

/** How many comparable cases had an outcome, in one view of what was known. */
export interface Row {
  /** The day up to which outcomes are counted, `YYYY-MM-DD`. */
  as_of: string;
  /** `statement`: only the services that the statement of 2021 is about. */
  services: 'all' | 'statement';
  /** `row`: each service under each law once; `law`: each law once. */
  weight: 'row' | 'law';
  outcome: Outcome;
  n: number;
  /** Of `n`: where a war, an election or another dispute stood beside the duty. */
  confounded: number;
  /** Of `n`: restrictions known to be over. */
  ended: number;
  /** Kazakhstan's own services under its law of 2022; never part of `n`. */
  kazakhstan: number;
}

/** The outcomes that take a service away from people. */
export const isRestriction = (outcome: Outcome): boolean =>
  outcome === 'blocked' || outcome === 'slowed';

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
}

/** The views in order of time. */
export function viewsOf(rows: readonly Row[]): View[] {
  const days = [...new Set(rows.map((row) => row.as_of))].sort();
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
    const restrictedCases = (column: 'confounded' | 'ended') =>
      rows
        .filter((row) => row.as_of === asOf && row.services === 'statement' && row.weight === 'row')
        .filter((row) => isRestriction(row.outcome))
        .reduce((sum, row) => sum + row[column], 0);
    return {
      asOf,
      statement: pick('statement', 'row'),
      all: pick('all', 'row'),
      statementLaws: pick('statement', 'law'),
      allLaws: pick('all', 'law'),
      kazakhstan: pick('all', 'row', 'kazakhstan'),
      kazakhstanStatement: pick('statement', 'row', 'kazakhstan'),
      confounded: restrictedCases('confounded'),
      ended: restrictedCases('ended'),
    };
  });
}

/** The cases of all outcomes. */
export const sumOf = (counts: Record<Outcome, number>): number =>
  outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);

/** The cases that ended in blocking or slowing. */
export const restrictedOf = (counts: Record<Outcome, number>): number =>
  outcomes.filter(isRestriction).reduce((sum, outcome) => sum + counts[outcome], 0);
