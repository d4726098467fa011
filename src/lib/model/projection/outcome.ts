/**
 * What became of a service under a law, from the gravest to the mildest. `refused_open`: it did not comply,
 * or only in part, and stayed open.
 */
export const outcomes = [
  'blocked',
  'slowed',
  'refused_open',
  'complied_open',
  'unknown_open',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Whether an outcome takes a service away from people. */
export const isRestriction = (outcome: Outcome): boolean =>
  outcome === 'blocked' || outcome === 'slowed';

/** The gravest of some outcomes: that of a law whose services met them. An unknown one is the least. */
export function gravest(some: readonly Outcome[]): Outcome {
  const found = outcomes.find((outcome) => some.includes(outcome));
  if (!found) throw new RangeError('no outcomes');
  return found;
}
