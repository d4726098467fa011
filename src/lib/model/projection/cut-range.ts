import { randomLcg } from 'd3-random';
import type { Assumptions } from './assumptions';
import { lay } from './days-ahead';
import { lawsOf, resample, type Law } from './laws';
import type { Case } from './case';
import { draws, rangeOf, seed, type Range } from './rates';

/**
 * Between which bounds, of 100 futures, those lie in which the law takes a service away, given how few laws
 * there are: the low one from days that are known, the high one from days that may be. The futures drawn from
 * one set of laws do not show this. Null where fewer than two laws can be resampled.
 */
export function cutRange(
  comparable: readonly Case[],
  weight: Assumptions['weight'],
  services: number,
  length: number,
): Range | null {
  const laws = lawsOf(comparable);
  if (laws.length < 2) return null;
  const chances = new Map(laws.map((law) => [law.id, chancesOf(law, services, length)]));
  const random = randomLcg(seed);
  const resampled = Array.from({ length: draws }, () => resample(laws, random));
  const meanOf = (some: readonly Law[], bound: keyof Chances) => {
    let sum = 0;
    let whole = 0;
    for (const law of some) {
      const counts = weight === 'law' ? 1 : law.cases.length;
      sum += counts * chances.get(law.id)![bound];
      whole += counts;
    }
    return sum / whole;
  };
  const bounds = (bound: keyof Chances) =>
    rangeOf(
      resampled.map((some) => meanOf(some, bound)),
      laws.length,
    )!;
  return { low: bounds('named').low, high: bounds('possible').high };
}

interface Chances {
  named: number;
  possible: number;
}

/** The chance that one of some services drawn from a law is restricted within the days ahead. */
function chancesOf({ cases }: Law, services: number, length: number): Chances {
  const laid = cases.map((found) => {
    const days = new Uint8Array(length);
    lay(found, days);
    return days;
  });
  const chanceOf = (isMet: (days: Uint8Array) => boolean) =>
    1 - (1 - laid.filter(isMet).length / laid.length) ** services;
  return {
    named: chanceOf((days) => days.includes(2)),
    possible: chanceOf((days) => days.includes(1) || days.includes(2)),
  };
}
