import type { EvidenceTable } from '$lib/charts/chart';
import type { Db } from '$lib/db/db';
import type { Period } from '$lib/model/day';
import type {
  CitationRecord,
  EventRecord,
  Evidence,
  ServiceRecord,
  SourceRecord,
} from '$lib/model/evidence';
import { itemsOf } from '$lib/model/schema';
import servicesSql from '$lib/tables/choosable-services.sql?raw';
import eventsSql from '$lib/tables/choosable-events.sql?raw';
import citationsSql from '$lib/tables/citations.sql?raw';
import sourcesSql from '$lib/tables/publishing.sql?raw';

/**
 * What a chart chooses its rows from where there is no engine: measures, scopes and grades are those that
 * the database has selected, period and services any.
 *
 * @param table the one whose citations are wanted
 * @param needsEvents whether its rows are worked out from events
 */
export async function evidenceOf(
  db: Db,
  covered: Period,
  table: EvidenceTable,
  needsEvents: boolean,
): Promise<Evidence> {
  const [services, events, cited, published] = await Promise.all([
    db.rows<ServiceRecord>(servicesSql),
    needsEvents ? db.rows<EventRecord>(eventsSql) : [],
    db.rows<CitationRecord & { cited_by: EvidenceTable }>(citationsSql),
    db.rows<SourceRecord>(sourcesSql),
  ]);
  const isChoosable = new Set(events.map((event) => event.event_id));
  const citations = cited
    .filter(({ cited_by, row_id }) => cited_by === table && (table !== 'events' || isChoosable.has(row_id)))
    .map(({ cited_by: _, ...citation }) => citation);
  const ids = new Set(citations.flatMap(({ source_ids }) => itemsOf(source_ids)));
  return {
    covered,
    services,
    events,
    citations,
    sources: published.filter(({ source_id }) => ids.has(source_id)),
  };
}
