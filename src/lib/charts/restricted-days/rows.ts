import { monthOf } from '$lib/model/day';
import { claimYears, type Context } from '../chart';

/** A month and its distinct days, cumulative: `named <= pattern <= possible`. */
export interface Row {
  /** `YYYY-MM`. */
  month: string;
  named: number;
  pattern: number;
  possible: number;
  /** Days that rows drawn in outline, and not counted, would add to `pattern`. */
  recalled: number;
  /** How many measurements there were, and how they ended: in no count of days. */
  measurements: number | null;
  anomalies: number | null;
  confirmed: number | null;
}

/** The rows of the months on show. */
export function rowsInView(rows: readonly Row[], { period }: Context): Row[] {
  const { first, last } = period ?? claimYears;
  const [from, to] = [monthOf(first), monthOf(last)];
  return rows.filter(({ month }) => month >= from && month <= to);
}

/** What the months say together; months share no day, so their counts add up. */
export interface Facts {
  named: number;
  pattern: number;
  possible: number;
  recalled: number;
  /** Runs of months with days that only a reported pattern covers. */
  patternRuns: { first: string; last: string }[];
  /** Documented days of those months. */
  namedInRuns: number;
  /** The month with most documented days; `undefined` where none has any. */
  peak: Row | undefined;
}

export function factsOf(rows: readonly Row[]): Facts {
  const sum = (column: 'named' | 'pattern' | 'possible' | 'recalled') =>
    rows.reduce((total, row) => total + row[column], 0);
  const patternRuns: Facts['patternRuns'] = [];
  rows.forEach((row, i) => {
    if (row.pattern === row.named) return;
    const before = rows[i - 1];
    const goesOn = before !== undefined && before.pattern > before.named;
    if (goesOn) patternRuns.at(-1)!.last = row.month;
    else patternRuns.push({ first: row.month, last: row.month });
  });
  const peak = rows.reduce<Row | undefined>(
    (best, row) => (row.named > (best?.named ?? 0) ? row : best),
    undefined,
  );
  return {
    named: sum('named'),
    pattern: sum('pattern'),
    possible: sum('possible'),
    recalled: sum('recalled'),
    patternRuns,
    namedInRuns: rows
      .filter((row) => row.pattern > row.named)
      .reduce((total, row) => total + row.named, 0),
    peak,
  };
}
