/**
 * A law that was left out, what the other laws said of it and what came (`kind` law); a score over all of
 * them (`brier`, `logarithmic`); a platform in Kazakhstan, forecast from the first view (`platform`).
 */
export interface Row {
  kind: 'law' | 'brier' | 'logarithmic' | 'platform';
  /** The day of the view, `YYYY-MM-DD`. */
  as_of: string;
  /** Id of a law or a service; null of a score. */
  id: string | null;
  country_code: string | null;
  /** Year from which the first case under the law is in view. */
  year: string | null;
  services: number | null;
  restricted: number | null;
  /** Of 100: what came. */
  came_of_100: number | null;
  /** Chances of a restriction from 0 to 1, or scores; three decimals. Null: infinite. */
  model: number | null;
  base: number | null;
  even: number | null;
  nothing: number | null;
}

export interface Scores {
  model: number;
  base: number;
  even: number;
  nothing: number;
}

/** The views in order of time. */
export const viewsOf = (rows: readonly Row[]): string[] =>
  [...new Set(rows.filter(({ kind }) => kind === 'law').map(({ as_of }) => as_of))].sort();

/** The laws of a view, the one with the largest share restricted first. */
export const lawsOf = (rows: readonly Row[], asOf: string): Row[] =>
  rows
    .filter(({ kind, as_of }) => kind === 'law' && as_of === asOf)
    .sort((a, b) => b.came_of_100! - a.came_of_100! || (a.id! < b.id! ? -1 : 1));

/** A score of a view; null is infinite: the forecaster had ruled out what came. */
export function scoresOf(
  rows: readonly Row[],
  asOf: string,
  kind: 'brier' | 'logarithmic',
): Scores | undefined {
  const row = rows.find((found) => found.kind === kind && found.as_of === asOf);
  if (!row) return undefined;
  const value = (score: number | null) => score ?? Infinity;
  return {
    model: value(row.model),
    base: value(row.base),
    even: value(row.even),
    nothing: value(row.nothing),
  };
}

/** Kazakhstan's platforms with the chance that the first view gave each. */
export const platformsOf = (rows: readonly Row[]): Row[] =>
  rows.filter(({ kind }) => kind === 'platform');
