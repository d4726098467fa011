import type { Chosen } from './choose';
import type { Tables } from './tables';

/** The least that finds what a chart's query finds: made once for the tables, as an index is. */
export type Bound<Row = never> = (tables: Tables) => {
  /** Counts over typed arrays; of a query that lists rows, the numbers of its rows. */
  count(chosen: Chosen): ArrayLike<number>;
  /** The same numbers, as the rows of the query have them. */
  read(rows: readonly Row[]): ArrayLike<number>;
};

const bounds = import.meta.glob<Bound>('./bounds/*.ts', { import: 'bound', eager: true });
const queries = import.meta.glob<string>('../../../src/lib/charts/*/query.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every chart with its query and its bound. @throws Error `no bound: …` */
export const charts = Object.entries(queries).map(([path, query]) => {
  const slug = path.split('/').at(-2)!;
  const bound = bounds[`./bounds/${slug}.ts`];
  if (!bound) throw new Error(`no bound: ${slug}`);
  return { slug, query, bound };
});

/** @throws Error `counted otherwise: …`, where the numbers are not those of the query */
export function expectSame(
  slug: string,
  byHand: ArrayLike<number>,
  found: ArrayLike<number>,
): void {
  const at = Array.from(found).findIndex((value, i) => value !== byHand[i]);
  if (byHand.length === found.length && at < 0) return;
  const told = `${byHand.length} numbers, at ${at}: ${byHand[at]}; query: ${found.length}, ${found[at]}`;
  throw new Error(`counted otherwise: ${slug}, ${told}`);
}
