import type { Chart, ShownEvent } from '$lib/charts/chart';
import type { Queries, Results } from '$lib/selection/live.svelte';
import eventsSql from '$lib/tables/events.sql?raw';
import publishersSql from '$lib/tables/publishers.sql?raw';
import type { Citations, LeadingPublisher } from './site';

/** What of a selection the rows of a table depend on. */
const answersTo = { events: 'all', precedents: 'services', 'legal-steps': 'nothing' } as const;

/** The queries of charts, by slug. */
export const queriesOf = (
  charts: readonly Pick<Chart, 'slug' | 'query' | 'derive' | 'evidence' | 'ignoresPeriod'>[],
): Queries =>
  Object.fromEntries(
    charts.map(({ slug, query, derive, evidence, ignoresPeriod = false }) => [
      slug,
      {
        sql: query,
        answersTo: ignoresPeriod ? 'all' : answersTo[evidence],
        ignoresPeriod,
        ...(derive ? { derive } : {}),
      },
    ]),
  );

/** The queries for who stands behind what is shown. */
export const citationQueries: Queries = {
  events: { sql: eventsSql },
  publishers: { sql: publishersSql },
};

/** The rows of the build, under the names of the queries. */
export const prerenderedResults = (rows: Results, { events, publishers }: Citations): Results => ({
  ...rows,
  events,
  publishers,
});

/** Who stands behind what is shown. */
export const citationsOf = (results: Results): Citations => ({
  events: (results.events ?? []) as ShownEvent[],
  publishers: (results.publishers ?? []) as LeadingPublisher[],
});
