import { dayOf, parseDay, partsOf, type Day, type Period } from '../day';
import type { Fate } from './assumptions';

/** A row of scenarios.csv. */
export interface ScenarioRow {
  scenario_id: string;
  fate: Fate;
  precedent_set: string | null;
  /** `YYYY-MM-DD`. */
  adopted: string;
  months_to_deadline: number;
  horizon_months: number;
  base_first: string;
  base_last: string;
}

/** What is assumed of the draft. */
export interface Scenario {
  id: string;
  fate: Fate;
  /** The set of laws elsewhere that stand for it; null: no duty, so none can. */
  set: string | null;
  /** The months ahead, the first beginning on the day of the deadline; each to the day before the next. */
  months: readonly Period[];
  /** The period whose other restrictions recur. */
  base: Period;
}

export function readScenario(row: ScenarioRow): Scenario {
  const adopted = parseDay(row.adopted);
  const start = (month: number) => addMonths(adopted, row.months_to_deadline + month);
  return {
    id: row.scenario_id,
    fate: row.fate,
    set: row.precedent_set,
    months: Array.from({ length: row.horizon_months }, (_, month) => ({
      first: start(month),
      last: start(month + 1) - 1,
    })),
    base: { first: parseDay(row.base_first), last: parseDay(row.base_last) },
  };
}

/** The same day some months later, or the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const next = dayOf(year, month + months + 1, 1);
  return Math.min(dayOf(year, month + months, dayOfMonth), next - 1);
}
