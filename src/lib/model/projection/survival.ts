/** How long something lasted; not observed: it was still going on when it was last seen. */
export interface Spell {
  /** Days, 0 or more. */
  time: number;
  isObserved: boolean;
}

/** Where the curve stands from a time on, to the next step. */
export interface Step {
  time: number;
  /** How many lasted at least as long. */
  atRisk: number;
  /** How many ended then, and how many were last seen then. */
  ended: number;
  censored: number;
  /** The share that lasts longer than this time. */
  survival: number;
}

/**
 * The share of spells that last longer than each time at which one ended or was last seen. A spell last
 * seen at the time at which another ended counts as at risk there.
 *
 * Source: E. L. Kaplan and P. Meier, Nonparametric Estimation from Incomplete Observations, Journal of the
 * American Statistical Association 53 (1958), 457–481.
 */
export function kaplanMeier(spells: readonly Spell[]): Step[] {
  const times = [...new Set(spells.map(({ time }) => time))].sort((a, b) => a - b);
  let survival = 1;
  return times.map((time) => {
    const atRisk = spells.filter((spell) => spell.time >= time).length;
    const here = spells.filter((spell) => spell.time === time);
    const ended = here.filter(({ isObserved }) => isObserved).length;
    survival *= 1 - ended / atRisk;
    return { time, atRisk, ended, censored: here.length - ended, survival };
  });
}

/** The share that lasts longer than a time; 1 before the first step. After the last it is not known. */
export function survivalAt(steps: readonly Step[], time: number): number | null {
  const last = steps.at(-1);
  if (last && time > last.time && last.survival > 0) return null;
  return steps.findLast((step) => step.time <= time)?.survival ?? 1;
}
