import type { Case } from './case';
import { lawsOf, type Law } from './laws';
import { isRestriction } from './outcome';
import { brier, logarithmic, type Forecast } from './score';

/** A law that was left out, and what the others said of it. */
export interface LeftOut {
  law: string;
  services: number;
  restricted: number;
  /** The chance of a restriction that each forecaster gives to each of its services. */
  chances: Readonly<Record<Forecaster, number>>;
}

/**
 * `model`: the mean of the shares restricted under the other laws, each law once. `base`: the share of the
 * services under the other laws, each service once. `even`: a coin. `nothing`: no service is ever restricted.
 */
export const forecasters = ['model', 'base', 'even', 'nothing'] as const;
export type Forecaster = (typeof forecasters)[number];

export interface Score {
  brier: number;
  /** Infinite where the forecaster had ruled out what came. */
  logarithmic: number;
}

export interface BackTest {
  laws: LeftOut[];
  /** Over services, each law counting once. Null where fewer than two laws can be compared. */
  scores: Readonly<Record<Forecaster, Score>> | null;
}

/**
 * Leaves each law out, forecasts its services from the others, and scores the forecasts.
 *
 * A chance is (k + ½) / (n + 1), so that a few cases rule nothing out: Jeffreys' prior, H. Jeffreys, Theory of
 * Probability (3rd edition 1961), section 3.1.
 */
export function backTest(cases: readonly Case[]): BackTest {
  const laws = lawsOf(cases);
  if (laws.length < 2) return { laws: [], scores: null };
  const left = laws.map((law): LeftOut => {
    const others = laws.filter((other) => other !== law);
    return {
      law: law.id,
      services: law.cases.length,
      restricted: restrictedIn(law),
      chances: chancesFrom(others),
    };
  });
  const scoreOf = (forecaster: Forecaster): Score => {
    const means = left.map((law) => forecastsOf(law, forecaster));
    const average = (score: (some: readonly Forecast[]) => number) =>
      means.reduce((sum, forecasts) => sum + score(forecasts), 0) / means.length;
    return { brier: average(brier), logarithmic: average(logarithmic) };
  };
  return {
    laws: left,
    scores: Object.fromEntries(
      forecasters.map((forecaster) => [forecaster, scoreOf(forecaster)]),
    ) as Record<Forecaster, Score>,
  };
}

/** The chances that some laws give to a service under another one. */
export function chancesFrom(laws: readonly Law[]): Record<Forecaster, number> {
  const services = laws.reduce((sum, { cases }) => sum + cases.length, 0);
  const restricted = laws.reduce((sum, law) => sum + restrictedIn(law), 0);
  const shares = laws.reduce((sum, law) => sum + restrictedIn(law) / law.cases.length, 0);
  return {
    model: (shares + 0.5) / (laws.length + 1),
    base: (restricted + 0.5) / (services + 1),
    even: 0.5,
    nothing: 0,
  };
}

const restrictedIn = ({ cases }: Law): number =>
  cases.filter(({ outcome }) => isRestriction(outcome)).length;

const forecastsOf = (
  { services, restricted, chances }: LeftOut,
  forecaster: Forecaster,
): Forecast[] =>
  Array.from({ length: services }, (_, i) => ({
    chance: chances[forecaster],
    isRestricted: i < restricted,
  }));
