import { lengthOf } from '$lib/model/day';
import type { Case } from '$lib/model/projection/case';
import { lay } from '$lib/model/projection/days-ahead';
import { lawsOf } from '$lib/model/projection/laws';
import type { Scenario } from '$lib/model/projection/scenario';

/** A law that futures are drawn from: of its cases, those that reach the months ahead. */
export interface LawReach {
  law: string;
  cases: number;
  /** With a certain day in the months ahead, and with a possible one. */
  named: number;
  possible: number;
  /** The chance that one service or more is cut off, if this law is drawn. */
  chanceNamed: number;
  chancePossible: number;
}

/** The chances of a cut worked out without drawing: what the drawn ones must come near to. */
export function reachOf(scenario: Scenario, comparable: readonly Case[], services: number) {
  const length = scenario.months.reduce((sum, month) => sum + lengthOf(month), 0);
  const daysOf = (found: Case) => {
    const days = new Uint8Array(length);
    lay(found, days);
    return days;
  };
  const chance = (share: number) => 1 - (1 - share) ** services;
  const laws = lawsOf(comparable).map(({ id, cases }): LawReach => {
    const laid = cases.map(daysOf);
    const named = laid.filter((days) => days.includes(2)).length;
    const possible = laid.filter((days) => days.some((strength) => strength > 0)).length;
    return {
      law: id,
      cases: cases.length,
      named,
      possible,
      chanceNamed: chance(named / cases.length),
      chancePossible: chance(possible / cases.length),
    };
  });
  const mean = (pick: (law: LawReach) => number) =>
    laws.reduce((sum, law) => sum + pick(law), 0) / laws.length;
  return {
    laws,
    named: laws.length === 0 ? 0 : mean(({ chanceNamed }) => chanceNamed),
    possible: laws.length === 0 ? 0 : mean(({ chancePossible }) => chancePossible),
  };
}
