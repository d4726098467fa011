import { casesUnder, fates, type Assumptions } from './assumptions';
import { baseOf } from './base';
import { cutRange } from './cut-range';
import { drawBase, drawFutures, mix, type Future, type Recurring } from './days-ahead';
import { lawsOf } from './laws';
import type { Range } from './rates';
import type { Scenario } from './scenario';
import type { DocumentedMonth, World } from './world';

/** The futures of a scenario, and how many laws elsewhere they are drawn from. */
export interface Projected {
  /** `null`: the scenarios mixed by the reader's odds. */
  scenario: Scenario | null;
  laws: number;
  countries: number;
  futures: Future[];
  /** Of 100 futures, given how few laws there are; null where that cannot be said. */
  range: Range | null;
}

export interface Projection {
  /** The scenario asked for, and those of the same months beside it; last the mix, if odds are given. */
  lanes: Projected[];
  months: Scenario['months'];
  /** What was documented in the same months. */
  documented: readonly DocumentedMonth[];
  /** How many episodes recur in every scenario. */
  episodes: number;
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
  if (!asked || services === 0) {
    return { lanes: [], months: [], documented: [], episodes: 0 };
  }
  const cases = casesUnder(world.cases, assumptions);
  const base = baseOf(world.spans.get(asked.id) ?? [], asked.base);
  const recurring = recurringOf(world, asked);
  const { months } = asked;
  const length = months.at(-1)!.last - months[0]!.first + 1;
  const lanes = world.scenarios
    .filter((scenario) => isSame(scenario.months, months))
    .map((scenario): Projected => {
      const comparable = cases.filter(({ set }) => set === scenario.set);
      return {
        scenario,
        laws: lawsOf(comparable).length,
        countries: new Set(comparable.map(({ country }) => country)).size,
        futures: drawFutures(scenario, comparable, assumptions.weight, services, recurring),
        range: cutRange(comparable, assumptions.weight, services, length),
      };
    })
    // A duty without a comparable law cannot be projected; no duty needs none.
    .filter(({ scenario, laws }) => scenario?.set === null || laws > 0);
  const mixed = mixOf(lanes, assumptions.odds);
  return {
    lanes: mixed ? [...lanes, mixed] : lanes,
    months,
    documented: world.documented.get(asked.id) ?? [],
    episodes: base.episodes.length,
  };
}

const drawn = new WeakMap<World, Map<string, Recurring[]>>();

/** What recurs under a scenario: it answers to no assumption of the reader, so it is drawn once. */
function recurringOf(world: World, scenario: Scenario): Recurring[] {
  const known = drawn.get(world) ?? new Map<string, Recurring[]>();
  drawn.set(world, known);
  const recurring =
    known.get(scenario.id) ??
    drawBase(baseOf(world.spans.get(scenario.id) ?? [], scenario.base), scenario.months);
  known.set(scenario.id, recurring);
  return recurring;
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
    countries: Math.max(...parts.map(({ lane }) => lane!.countries)),
    range: mixRanges(parts.map(({ lane, odds: share }) => ({ range: lane!.range, share }))),
    futures: mix(parts.map(({ lane, odds: share }) => ({ futures: lane!.futures, odds: share }))),
  };
}

/** Ranges in proportion; a scenario without a duty takes no service away, so its range is 0. */
function mixRanges(parts: readonly { range: Range | null; share: number }[]): Range {
  const bound = (side: keyof Range) =>
    Math.round(
      parts.reduce((sum, { range, share }) => sum + (share * (range?.[side] ?? 0)) / 100, 0),
    );
  return { low: bound('low'), high: bound('high') };
}
