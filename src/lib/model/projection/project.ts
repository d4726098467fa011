import { lengthOf } from '../day';
import { casesUnder, fates, type Assumptions } from './assumptions';
import { baseOf } from './base';
import { drawBase, drawFutures, mix, type Future } from './days-ahead';
import { lawsOf } from './laws';
import type { Scenario } from './scenario';
import type { DocumentedMonth, World } from './world';

/** The futures of a scenario, and how many laws elsewhere they are drawn from. */
export interface Projected {
  /** `null`: the scenarios mixed by the reader's odds. */
  scenario: Scenario | null;
  laws: number;
  futures: Future[];
}

export interface Projection {
  /** The scenario asked for, and those of the same months beside it; last the mix, if odds are given. */
  lanes: Projected[];
  months: Scenario['months'];
  /** What was documented in the same months. */
  documented: readonly DocumentedMonth[];
}

/**
 * Projects the months after the deadline under a reader's assumptions. Without a scenario of that id, or
 * without services that the law would meet, nothing is projected.
 */
export function project(world: World, assumptions: Assumptions): Projection {
  const asked = world.scenarios.find(({ id }) => id === assumptions.scenario);
  const services = world.platforms.filter(
    ({ id, isStatement }) =>
      assumptions.services === 'all' ||
      (assumptions.services === 'statement' ? isStatement : assumptions.services === id),
  ).length;
  if (!asked || services === 0) return { lanes: [], months: [], documented: [] };
  const cases = casesUnder(world.cases, assumptions);
  const base = drawBase(
    baseOf(world.spans.get(asked.id) ?? [], asked.base),
    asked.months.reduce((sum, month) => sum + lengthOf(month), 0),
  );
  const lanes = world.scenarios
    .filter(({ months }) => isSame(months, asked.months))
    .map((scenario): Projected => {
      const comparable = cases.filter(({ set }) => set === scenario.set);
      return {
        scenario,
        laws: lawsOf(comparable).length,
        futures: drawFutures(scenario, comparable, assumptions.weight, services, base),
      };
    })
    // A duty without a comparable law cannot be projected; no duty needs none.
    .filter(({ scenario, laws }) => scenario?.set === null || laws > 0);
  const mixed = mixOf(lanes, assumptions.odds);
  return {
    lanes: mixed ? [...lanes, mixed] : lanes,
    months: asked.months,
    documented: world.documented.get(asked.id) ?? [],
  };
}

const isSame = (some: Scenario['months'], others: Scenario['months']): boolean =>
  some.length === others.length && some[0]!.first === others[0]!.first;

/** The lanes in the proportions of the odds; `undefined` where there are none, or a fate that counts has no lane. */
function mixOf(lanes: readonly Projected[], odds: Assumptions['odds']): Projected | undefined {
  if (!odds) return undefined;
  const parts = fates
    .filter((fate) => odds[fate] > 0)
    .map((fate) => ({
      lane: lanes.find(({ scenario }) => scenario?.fate === fate),
      odds: odds[fate],
    }));
  if (parts.length === 0 || parts.some(({ lane }) => !lane)) return undefined;
  return {
    scenario: null,
    laws: Math.max(...parts.map(({ lane }) => lane!.laws)),
    futures: mix(parts.map(({ lane, odds: share }) => ({ futures: lane!.futures, odds: share }))),
  };
}
