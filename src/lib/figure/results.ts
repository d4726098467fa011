import type { Chart, GradeCount } from '$lib/charts/chart';
import type { Queries, Results } from '$lib/selection/live.svelte';
import gradesSql from '$lib/tables/grades.sql?raw';
import publishersSql from '$lib/tables/publishers.sql?raw';
import type { Citations, Publisher } from './site';

/** The queries of charts, by slug. */
export const queriesOf = (charts: readonly Pick<Chart, 'slug' | 'query'>[]): Queries =>
  Object.fromEntries(charts.map(({ slug, query }) => [slug, query]));

/** The queries for who stands behind what is shown. */
export const citationQueries = { grades: gradesSql, publishers: publishersSql };

/** The rows of the build, under the names of the queries. */
export const prerenderedResults = (rows: Results, { grades, publishers }: Citations): Results => ({
  ...rows,
  grades,
  publishers,
});

/** Who stands behind what is shown. */
export const citationsOf = (results: Results): Citations => ({
  grades: (results.grades ?? []) as GradeCount[],
  publishers: (results.publishers ?? []) as Publisher[],
});
