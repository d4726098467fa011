import { parseDay, type Period } from '../day';
import type { DayClass, Span } from '../event';
import { readCase, type Case, type CaseRow } from './case';
import { readScenario, type Scenario, type ScenarioRow } from './scenario';

/** A record of the tables that the projection rests on; `part` says of which kind. */
export type Found =
  | ({ part: 'case' } & CaseRow)
  | ({ part: 'scenario'; set: string | null; base_triggers: string } & Omit<
      ScenarioRow,
      'precedent_set'
    >)
  | { part: 'platform'; service_id: string; statement_service: boolean }
  | { part: 'base'; scenario_id: string; first: string; last: string; class: DayClass }
  | ({ part: 'documented'; scenario_id: string; month: number } & MonthFound);

interface MonthFound {
  /** `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** Null where the evidence does not reach to the end of the month. */
  named: number | null;
  pattern: number | null;
  possible: number | null;
}

/** Documented days of a month ahead. */
export type DocumentedMonth = Period & Pick<MonthFound, 'named' | 'pattern' | 'possible'>;

/** Everything that the projection rests on, read. */
export interface World {
  cases: Case[];
  /** In the order of the drawing. */
  scenarios: Scenario[];
  /** The services that a law of Kazakhstan would meet. */
  platforms: { id: string; isStatement: boolean }[];
  /** By scenario. */
  spans: ReadonlyMap<string, Span[]>;
  documented: ReadonlyMap<string, DocumentedMonth[]>;
}

const read = new WeakMap<readonly Found[], World>();

/** Reads the records, once for each list of them. */
export function readWorld(found: readonly Found[]): World {
  const known = read.get(found);
  if (known) return known;
  const spans = new Map<string, Span[]>();
  const documented = new Map<string, DocumentedMonth[]>();
  const world: World = { cases: [], scenarios: [], platforms: [], spans, documented };
  read.set(found, world);
  for (const row of found) {
    switch (row.part) {
      case 'case':
        world.cases.push(readCase(row));
        break;
      case 'scenario':
        world.scenarios.push(readScenario({ ...row, precedent_set: row.set }));
        break;
      case 'platform':
        world.platforms.push({ id: row.service_id, isStatement: row.statement_service });
        break;
      case 'base':
        append(spans, row.scenario_id, { ...daysOf(row), class: row.class });
        break;
      case 'documented': {
        const { named, pattern, possible } = row;
        append(documented, row.scenario_id, { ...daysOf(row), named, pattern, possible });
      }
    }
  }
  return world;
}

const daysOf = ({ first, last }: { first: string; last: string }): Period => ({
  first: parseDay(first),
  last: parseDay(last),
});

const append = <Value>(lists: Map<string, Value[]>, key: string, value: Value) =>
  lists.set(key, [...(lists.get(key) ?? []), value]);
