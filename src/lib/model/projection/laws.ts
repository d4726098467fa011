import type { Case } from './case';

/** The services under one law: one decision, not independent cases. */
export interface Law {
  id: string;
  cases: readonly Case[];
}

/** Cases by law, in the order of the ids of both: no draw hangs on the order of a file. */
export function lawsOf(cases: readonly Case[]): Law[] {
  const laws = new Map<string, Case[]>();
  for (const found of cases) laws.set(found.law, [...(laws.get(found.law) ?? []), found]);
  return [...laws].map(([id, under]) => ({ id, cases: under.sort(byId) })).sort(byId);
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** One element, each as likely as any other. `random` gives numbers from 0 to below 1. */
export function drawOne<Element>(elements: readonly Element[], random: () => number): Element {
  const drawn = elements[Math.floor(random() * elements.length)];
  if (drawn === undefined) throw new RangeError('nothing to draw from');
  return drawn;
}

/**
 * As many laws as there are, drawn with replacement, each with all its cases: rows of one law stay together.
 *
 * Source: the cluster bootstrap, A. C. Davison and D. V. Hinkley, Bootstrap Methods and their Application
 * (1997), section 3.8.
 */
export function resample(laws: readonly Law[], random: () => number): Law[] {
  return laws.map(() => drawOne(laws, random));
}
