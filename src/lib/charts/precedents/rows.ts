import { group } from 'd3-array';
import { parseDay, type Period } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';

/** What a law is compared as, in the order of the drawing. */
const sets = ['threat_blocking', 'fines_only', 'comparator', 'kazakhstan'];

/** A service under a law, with its dates as far as the last evidence reaches; dates are EDTF or null. */
export interface Row {
  precedent_id: string;
  law_id: string;
  law_name: string;
  country_code: string;
  set: string;
  platform: string;
  service_id: string | null;
  deadline: string | null;
  complied_on: string | null;
  measure: 'blocking' | 'throttling' | null;
  restricted_from: string | null;
  /** Null where no end is known: whether it is still in force is not coded. */
  restricted_to: string | null;
  in_view_from: string;
}

/** From the first law with a deadline to beyond the last evidence; charts of other things end earlier. */
export const ownPeriod: Period = { first: parseDay('2014-01-01'), last: parseDay('2026-12-31') };

/** The services of a law that share all their dates. */
export interface Lane {
  key: string;
  law: Row;
  rows: Row[];
}

/** A law: a lane for each set of dates, and the services without any restriction together. */
export interface Law {
  key: string;
  lanes: Lane[];
}

const datesOf = ({ measure, restricted_from, restricted_to }: Row) =>
  restricted_from === null ? '' : [measure, restricted_from, restricted_to].join(' ');

/** The laws by set; in each the restricted services by date, then those that stayed open. */
export function lawsOf(rows: readonly Row[]): Law[] {
  const byLaw = group(rows, (row) => `${row.set} ${row.law_id}`);
  return [...byLaw]
    .map(([key, own]) => ({
      key,
      set: own[0]!.set,
      lanes: [...group(own, datesOf)]
        .map(([dates, shared]) => ({ key: `${key} ${dates}`, law: own[0]!, rows: shared }))
        .sort((a, b) => startOf(a.rows[0]!) - startOf(b.rows[0]!)),
    }))
    .sort((a, b) => sets.indexOf(a.set) - sets.indexOf(b.set));
}

const startOf = ({ restricted_from }: Row) =>
  restricted_from === null ? Infinity : parseEdtf(restricted_from).first;

/** What the laws that threaten blocking led to; the other sets are drawn for comparison alone. */
export function factsOf(all: readonly Row[]) {
  const rows = all.filter((row) => row.set === 'threat_blocking');
  const restricted = rows.filter((row) => row.restricted_from !== null);
  return {
    services: rows.length,
    laws: lawsOf(rows).length,
    restricted: restricted.length,
    ended: restricted.filter((row) => row.restricted_to !== null).length,
  };
}
