import { formatDay, type Period } from '$lib/model/day';
import { standardOf, type Assumptions } from '$lib/model/projection/assumptions';
import { viewDays } from '$lib/model/projection/case';
import { of100, spreadOf, typicalFutures, type Days } from '$lib/model/projection/days-ahead';
import { project, type Projected } from '$lib/model/projection/project';
import { readWorld, type Found, type World } from '$lib/model/projection/world';
import type { Row } from './rows';

/** How many futures stand for all of them in the drawing. */
const typical = 10;

/** What is assumed of a world where the reader assumes nothing. */
export const standardAssumptions = ({ cases, scenarios }: World): Assumptions =>
  standardOf(
    scenarios.map(({ id }) => id),
    viewDays(cases.map(({ asOf }) => formatDay(asOf))),
  );

/** The days ahead as the chart draws and publishes them. */
export function derive(found: readonly Found[], chosen?: Assumptions): Row[] {
  const world = readWorld(found);
  const assumptions = chosen ?? standardAssumptions(world);
  const { lanes, months, documented, episodes } = project(world, assumptions);
  // Without any case there is no view of what was known, and nothing to draw from.
  if (lanes.length === 0 || world.cases.length === 0) return [];
  return [
    ...lanes.flatMap((lane) => rowsOf(lane, months, assumptions.asOf, episodes)),
    ...documented.map((month, i) => ({
      ...blank,
      scenario: 'documented',
      month: i + 1,
      ...daysOf(month),
      named: month.named,
      pattern: month.pattern,
      possible: month.possible,
    })),
  ];
}

const blank: Omit<Row, 'scenario' | 'first' | 'last'> = {
  as_of: null,
  future: null,
  month: null,
  named: null,
  pattern: null,
  possible: null,
  named_low: null,
  named_high: null,
  possible_low: null,
  possible_high: null,
  cut_named: null,
  cut_possible: null,
  cut_low: null,
  cut_high: null,
  laws: null,
  countries: null,
  episodes: null,
};

function rowsOf(
  { scenario, laws, countries, futures, range }: Projected,
  months: readonly Period[],
  asOf: string,
  episodes: number,
): Row[] {
  const frame = { ...blank, scenario: scenario?.id ?? 'mix', as_of: asOf };
  return [
    {
      ...frame,
      ...daysOf({ first: months[0]!.first, last: months.at(-1)!.last }),
      ...spread(futures.map(({ total }) => total)),
      cut_named: of100(futures, ({ isCutNamed }) => isCutNamed),
      cut_possible: of100(futures, ({ isCutPossibly }) => isCutPossibly),
      cut_low: range?.low ?? null,
      cut_high: range?.high ?? null,
      laws,
      countries,
      episodes,
    },
    ...months.map((month, i) => ({
      ...frame,
      month: i + 1,
      ...daysOf(month),
      ...spread(futures.map((future) => future.months[i]!)),
    })),
    ...typicalFutures(futures, typical).flatMap((future, i) =>
      months.map((month, j) => ({
        ...frame,
        future: i + 1,
        month: j + 1,
        ...daysOf(month),
        ...future.months[j]!,
      })),
    ),
  ];
}

const daysOf = ({ first, last }: Period) => ({ first: formatDay(first), last: formatDay(last) });

function spread(days: readonly Days[]) {
  const named = spreadOf(days.map((day) => day.named));
  const possible = spreadOf(days.map((day) => day.possible));
  return {
    named: named.middle,
    possible: possible.middle,
    named_low: named.low,
    named_high: named.high,
    possible_low: possible.low,
    possible_high: possible.high,
  };
}
