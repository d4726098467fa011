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
    .filter(
      ({ cited_by, row_id }) =>
        cited_by === table && (table !== 'events' || isChoosable.has(row_id)),
    )
    .map(({ cited_by: _, ...citation }) => citation);
  return { covered, services, events, ...numbered(citations, published) };
}

/** The citations and the sources that they name, by numbers: ids are long, and nothing shows them. */
function numbered(citations: readonly CitationRecord[], published: readonly SourceRecord[]) {
  const ids = [...new Set(citations.flatMap(({ source_ids }) => itemsOf(source_ids)))];
  const numbers = new Map(ids.map((id, i) => [id, String(i)]));
  return {
    citations: citations.map((row) => ({
      ...row,
      source_ids: itemsOf(row.source_ids)
        .map((id) => numbers.get(id))
        .join(';'),
    })),
    sources: published
      .filter(({ source_id }) => numbers.has(source_id))
      .map((source) => ({ ...source, source_id: numbers.get(source.source_id)! })),
  };
}
