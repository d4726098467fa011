import { extentOf, shownEvents, type Choice, type Evidence } from '$lib/model/evidence';
import type { Row } from './rows';

/** The rows of query.sql, chosen without the engine. */
export function recount(evidence: Evidence, choice: Choice): Row[] {
  const rows = shownEvents(evidence, choice).map(
    ({ spans, named: _, implied: __, scope: ___, trigger: ____, ...event }) => ({
      ...event,
      ...extentOf({ spans }),
    }),
  );
  const order = ({ first, start_time, event_id }: Row) =>
    `${first} ${start_time ?? ''} ${event_id}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
