import type { Chart } from './chart';

const found = import.meta.glob<Chart>('./*/chart.ts', { eager: true, import: 'chart' });

/** Every chart, in the order in which pages list them. The registry is the folders. */
export const charts: readonly Chart[] = Object.values(found).sort(
  (a, b) => a.position - b.position,
);

/** The chart of a slug; `undefined` where there is none. */
export const chartOf = (slug: string): Chart | undefined =>
  charts.find((chart) => chart.slug === slug);
