/** What became of a service under a law, from the gravest to the mildest. */
export const outcomes = [
  'blocked',
  'slowed',
  'refused_open',
  'complied_open',
  'unknown_open',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What a law is compared as, in the order of the drawing. */
export const sets = ['threat_blocking', 'fines_only', 'comparator', 'kazakhstan'] as const;

/** A service under a law, as known at the last evidence. */
export interface Row {
  precedent_id: string;
  law_id: string;
  law_name: string;
  country_code: string;
  requirement: string;
  set: (typeof sets)[number];
  /** EDTF, or null where none is known. */
  deadline: string | null;
  in_view_from: string;
  platform: string;
  service_id: string | null;
  /** Whether it is one of the services that the statement is about. */
  statement_service: boolean;
  confounded: boolean;
  outcome: Outcome;
}

/** The outcomes that take a service away from people. */
export const isRestriction = ({ outcome }: Row): boolean =>
  outcome === 'blocked' || outcome === 'slowed';

/** A law and its services, the gravest outcome first. */
export interface Law {
  id: string;
  set: Row['set'];
  rows: Row[];
}

/** The laws by set, each in the order of the query. */
export function lawsOf(rows: readonly Row[]): Law[] {
  const laws = new Map<string, Law>();
  for (const row of rows) {
    // One law may stand in two sets: its rows are compared apart.
    const key = `${row.set} ${row.law_id}`;
    const law = laws.get(key) ?? { id: row.law_id, set: row.set, rows: [] };
    laws.set(key, law);
    law.rows.push(row);
  }
  const gravity = (row: Row) => outcomes.indexOf(row.outcome);
  return [...laws.values()]
    .map((law) => ({ ...law, rows: [...law.rows].sort((a, b) => gravity(a) - gravity(b)) }))
    .sort((a, b) => sets.indexOf(a.set) - sets.indexOf(b.set));
}

/** How many services, and under how many laws, were blocked or slowed among those that threaten it. */
export function factsOf(rows: readonly Row[]) {
  const threatened = rows.filter((row) => row.set === 'threat_blocking');
  const laws = lawsOf(threatened);
  return {
    services: threatened.length,
    restricted: threatened.filter(isRestriction).length,
    laws: laws.length,
    restrictingLaws: laws.filter((law) => law.rows.some(isRestriction)).length,
  };
}
