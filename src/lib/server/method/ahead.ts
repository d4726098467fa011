import { standardAssumptions } from '$lib/charts/projection/derive';
import { lengthOf, type Day } from '$lib/model/day';
import { casesUnder } from '$lib/model/projection/assumptions';
import { baseOf } from '$lib/model/projection/base';
import { of100, spreadOf, type Spread } from '$lib/model/projection/days-ahead';
import { project } from '$lib/model/projection/project';
import type { World } from '$lib/model/projection/world';
import { itemsOf } from '$lib/model/schema';
import { cellsOf } from './cells';
import { reachOf } from './reach';

/** A scenario as the table has it, and what is drawn under the standard assumptions. */
export interface ScenarioFacts {
  id: string;
  fate: string;
  set: string;
  basis: string;
  adopted: string;
  first: Day;
  last: Day;
  laws: number;
  cutNamed: number;
  cutPossible: number;
  named: Spread;
  possible: Spread;
}

/** The days that a scenario lays ahead, and what they are made of. */
export function aheadFacts(world: World) {
  const assumptions = standardAssumptions(world);
  const rows = new Map(cellsOf('scenarios').map((row) => [row.scenario_id!, row]));
  const lanes = world.scenarios.map((scenario): ScenarioFacts => {
    const { id, fate, set, months } = scenario;
    const { futures, laws } = project(world, { ...assumptions, scenario: id }).lanes.find(
      (lane) => lane.scenario?.id === id,
    )!;
    const row = rows.get(id)!;
    return {
      id,
      fate,
      set: set ?? '',
      basis: row.basis!,
      adopted: row.adopted!,
      first: months[0]!.first,
      last: months.at(-1)!.last,
      laws,
      cutNamed: of100(futures, ({ isCutNamed }) => isCutNamed),
      cutPossible: of100(futures, ({ isCutPossibly }) => isCutPossibly),
      named: spreadOf(futures.map(({ total }) => total.named)),
      possible: spreadOf(futures.map(({ total }) => total.possible)),
    };
  });
  const asked = world.scenarios.find(({ id }) => id === assumptions.scenario)!;
  const comparable = casesUnder(world.cases, assumptions).filter(({ set }) => set === asked.set);
  const { period, episodes } = baseOf(world.spans.get(asked.id) ?? [], asked.base);
  const services = world.platforms.filter(({ isStatement }) => isStatement).length;
  const days = asked.months.reduce((sum, month) => sum + lengthOf(month), 0);
  return {
    asked: asked.id,
    asOf: assumptions.asOf,
    services,
    platforms: world.platforms.length,
    months: asked.months.length,
    days,
    triggers: itemsOf(rows.get(asked.id)!.base_triggers!),
    base: {
      period,
      length: lengthOf(period),
      episodes: episodes.length,
      lengths: episodes.map((episode) => episode.days.length),
      named: episodes.flatMap((episode) => episode.days).filter((day) => day === 2).length,
      possible: episodes.flatMap((episode) => episode.days).length,
      expected: (episodes.length / lengthOf(period)) * days,
    },
    reach: reachOf(asked, comparable, services),
    scenarios: lanes,
  };
}
