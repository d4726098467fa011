import type { Chart, ShownEvent } from '$lib/charts/chart';
import type { Citations, LeadingPublisher } from '$lib/figure/site';
import { extentOf, shownEvents, type Choice, type Evidence } from '$lib/model/evidence';
import { itemsOf } from '$lib/model/schema';

/** Works out the rows of a chart's query for a choice; `found`: those of the default selection. */
export type Recount = (evidence: Evidence, choice: Choice, found: readonly never[]) => unknown[];

/** Rows that no choice of events decides: precedents answer to services, steps of the law to nothing. */
export const recountOf = ({ evidence: table }: Pick<Chart, 'evidence'>): Recount => {
  if (table !== 'precedents') return (_, __, found) => [...found];
  return (_, { services }, found) =>
    found.filter(
      ({ service_id }: { service_id: string | null }) =>
        services === null || services.includes(service_id ?? ''),
    );
};

/** Who stands behind what a choice shows: the answers of events.sql and, of one table, publishers.sql. */
export function citationsOf(
  { evidence: table }: Pick<Chart, 'evidence'>,
  evidence: Evidence,
  choice: Choice,
): Citations {
  const shown = shownEvents(evidence, choice);
  const isShown = new Set(shown.map((event) => event.event_id));
  const citing = evidence.citations.filter(({ row_id, service_id }) => {
    if (table === 'events') return isShown.has(row_id);
    const { services } = choice;
    return table !== 'precedents' || services === null || services.includes(service_id ?? '');
  });
  const events = shown.map((event): ShownEvent => ({
    event_id: event.event_id,
    grade: event.grade,
    is_counted: event.is_counted,
    ...extentOf(event),
  }));
  const publishers = leading(citing, evidence).map((row) => ({ cited_by: table, ...row }));
  return { events, publishers };
}

/** The four publishers that most rows cite, each row once, and how many publishers there are. */
function leading(
  citing: Evidence['citations'],
  { sources }: Pick<Evidence, 'sources'>,
): Omit<LeadingPublisher, 'cited_by'>[] {
  const publisherOf = new Map(sources.map((source) => [source.source_id, source.publisher]));
  const counts = new Map<string, number>();
  for (const { source_ids } of citing) {
    for (const publisher of new Set(itemsOf(source_ids).map((id) => publisherOf.get(id)!))) {
      counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([publisher, n]) => ({ publisher, citing_rows: n, publishers: counts.size }))
    .sort((a, b) => b.citing_rows - a.citing_rows || (a.publisher < b.publisher ? -1 : 1))
    .slice(0, 4);
}
