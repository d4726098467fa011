/**
 * Restricted days ahead. Of a scenario: each typical future month by month (`future` 1 is the mildest), all
 * futures month by month (`future` null), and all of them together (`month` null). Of what happened
 * (`scenario` = `documented`): month by month.
 */
export interface Row {
  /** Id of a scenario; `mix`: by the reader's odds; `documented`: what happened. */
  scenario: string;
  /** The day of the view, `YYYY-MM-DD`; null of what happened. */
  as_of: string | null;
  future: number | null;
  /** Counted from the deadline, the first is 1. */
  month: number | null;
  /** `YYYY-MM-DD`, both included. */
  first: string;
  last: string;
  /** Days; over all futures the middle one. Null where the evidence does not reach. */
  named: number | null;
  /** Documented days and those of a reported pattern; futures know no pattern. */
  pattern: number | null;
  possible: number | null;
  /** What four in five futures lie between. */
  named_low: number | null;
  named_high: number | null;
  possible_low: number | null;
  possible_high: number | null;
  /** Of 100 futures: those in which the law cuts a service off, on days that are known or may be. */
  cut_named: number | null;
  cut_possible: number | null;
  /** Between which the number of such futures may lie, given how few laws there are. */
  cut_low: number | null;
  cut_high: number | null;
  /** How many laws elsewhere, of how many countries, the futures are drawn from. */
  laws: number | null;
  countries: number | null;
  /** How many episodes of other restrictions recur in every scenario. */
  episodes: number | null;
}

/** The rows of a scenario, sorted out. */
export interface Lane {
  scenario: string;
  asOf: string;
  whole: Row;
  months: Row[];
  /** From the mildest to the gravest, each month by month. */
  futures: Row[][];
}

/** The scenarios in the order of the rows. */
export function lanesOf(rows: readonly Row[]): Lane[] {
  const wholes = rows.filter(({ month, scenario }) => month === null && scenario !== 'documented');
  return wholes.map((whole) => {
    const own = rows.filter((row) => row.scenario === whole.scenario && row.month !== null);
    const numbers = [...new Set(own.flatMap(({ future }) => future ?? []))];
    return {
      scenario: whole.scenario,
      asOf: whole.as_of ?? '',
      whole,
      months: own.filter(({ future }) => future === null),
      futures: numbers.map((number) => own.filter(({ future }) => future === number)),
    };
  });
}

/** What was documented in the same months. */
export const documentedOf = (rows: readonly Row[]): Row[] =>
  rows.filter(({ scenario }) => scenario === 'documented');
