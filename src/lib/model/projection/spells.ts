import type { Case } from './case';
import { lawsOf } from './laws';
import { isRestriction } from './outcome';
import type { Spell } from './survival';

/** Spells, and how many cases lack the dates for one. */
export interface Spells {
  spells: Spell[];
  leftOut: number;
  /** Laws under which the cases stand. */
  laws: number;
}

/**
 * Days from the deadline until a restriction; a service still open is last seen on the day of the view. A
 * restriction before the deadline counts at it. A date known to the month counts from its first day.
 */
export function untilRestriction(cases: readonly Case[]): Spells {
  const dated = cases.filter(
    ({ deadline, began, outcome }) => deadline && (began || !isRestriction(outcome)),
  );
  return {
    spells: dated.map(({ deadline, began, outcome, asOf }) => {
      const isObserved = isRestriction(outcome);
      const until = isObserved ? began!.first : asOf;
      return { time: Math.max(0, until - deadline!.first), isObserved };
    }),
    leftOut: cases.length - dated.length,
    laws: lawsOf(dated).length,
  };
}

/**
 * Days that a restriction lasted, both ends included; one without a known end is last seen on the day of
 * the view, whether it went on or its end was not found.
 */
export function untilReturn(cases: readonly Case[]): Spells {
  const restricted = cases.filter(({ outcome }) => isRestriction(outcome));
  const dated = restricted.filter(({ began }) => began);
  return {
    spells: dated.map(({ began, ended, asOf }) => ({
      time: (ended ?? { first: asOf }).first - began!.first + 1,
      isObserved: ended !== null,
    })),
    leftOut: restricted.length - dated.length,
    laws: lawsOf(dated).length,
  };
}
