import { quantileSorted } from 'd3-array';
import { randomLcg } from 'd3-random';
import type { Assumptions } from './assumptions';
import type { Case } from './case';
import { lawsOf, resample, type Law } from './laws';
import { gravest, isRestriction, outcomes, type Outcome } from './outcome';

/** How often laws are resampled, and what starts the sequence: every machine draws the same. */
export const draws = 2000;
export const seed = 2021;

/** The part of the resampled shares between the bounds of a range. */
export const confidence = 0.9;

/** How often something happened among comparable cases, or among laws. */
export interface Rate {
  n: number;
  of: number;
  /** Of 100, whole; null where `of` is 0. */
  of100: number | null;
  /** From resampling whole laws; null where fewer than two laws can be resampled. */
  range: Range | null;
}

/** Of 100, whole, both included. */
export interface Range {
  low: number;
  high: number;
}

/** The rates of the five outcomes, and of the two that take a service away, under one set of assumptions. */
export interface Rates {
  laws: number;
  countries: number;
  cases: number;
  byOutcome: Readonly<Record<Outcome, Rate>>;
  restricted: Rate;
}

/** Rates of the outcomes of some cases, by row or by law; a law has the gravest outcome of its services. */
export function ratesOf(cases: readonly Case[], weight: Assumptions['weight']): Rates {
  const laws = lawsOf(cases);
  const tallies = new Map(laws.map((law) => [law.id, tallyOf(law, weight)]));
  const add = (some: readonly Law[]) => sum(some.map((law) => tallies.get(law.id)!));

  const random = randomLcg(seed);
  const resampled =
    laws.length < 2 ? [] : Array.from({ length: draws }, () => add(resample(laws, random)));
  const counted = add(laws);
  const of = whole(counted);
  const rateOf = (isMeant: (outcome: Outcome) => boolean): Rate => {
    const columns = outcomes.flatMap((outcome, i) => (isMeant(outcome) ? [i] : []));
    const meant = (tally: Tally) => columns.reduce((n, i) => n + tally[i]!, 0);
    const n = meant(counted);
    return {
      n,
      of,
      of100: of === 0 ? null : Math.round((100 * n) / of),
      range: rangeOf(
        resampled.map((tally) => meant(tally) / whole(tally)),
        laws.length,
      ),
    };
  };
  return {
    laws: laws.length,
    countries: new Set(cases.map(({ country }) => country)).size,
    cases: cases.length,
    byOutcome: Object.fromEntries(
      outcomes.map((outcome) => [outcome, rateOf((other) => other === outcome)]),
    ) as Record<Outcome, Rate>,
    restricted: rateOf(isRestriction),
  };
}

/** Counts in the order of `outcomes`. */
type Tally = readonly number[];

function tallyOf({ cases }: Law, weight: Assumptions['weight']): Tally {
  const counted =
    weight === 'row'
      ? cases.map(({ outcome }) => outcome)
      : [gravest(cases.map(({ outcome }) => outcome))];
  return outcomes.map((outcome) => counted.filter((other) => other === outcome).length);
}

const whole = (tally: Tally): number => tally.reduce((n, count) => n + count, 0);

function sum(tallies: readonly Tally[]): Tally {
  const total = outcomes.map(() => 0);
  for (const tally of tallies) for (let i = 0; i < total.length; i++) total[i]! += tally[i]!;
  return total;
}

/**
 * The middle of some resampled shares. Where all of them are 0, or 1, resampling sees no doubt where there is:
 * then the range reaches to the share under which as many laws as these would all be alike once in twenty times.
 *
 * Source: J. A. Hanley and A. Lippman-Hand, If Nothing Goes Wrong, Is Everything All Right?, JAMA 249 (1983),
 * 1743–1745.
 */
export function rangeOf(shares: readonly number[], laws: number): Range | null {
  if (shares.length === 0) return null;
  const sorted = inOrder(shares);
  const outside = (1 - confidence) / 2;
  const [low, high] = [quantileSorted(sorted, outside)!, quantileSorted(sorted, 1 - outside)!];
  const open = 1 - outside ** (1 / laws);
  return {
    low: Math.round(100 * (sorted[0] === 1 ? 1 - open : low)),
    high: Math.round(100 * (sorted.at(-1) === 0 ? open : high)),
  };
}

/** Numbers in ascending order; a typed array sorts without a comparison in script. */
export const inOrder = (values: readonly number[]): number[] =>
  Array.from(Float64Array.from(values).sort());
