import { formatDay } from '../day';
import type { Case } from './case';

/** What became of the draft. */
export const fates = ['drafted', 'softened', 'dropped'] as const;
export type Fate = (typeof fates)[number];

/** What a reader holds fixed when asking the precedents. */
export interface Assumptions {
  /** Id of the scenario that is asked about; others of the same months stand beside it. */
  scenario: string;
  /** The view: what was known on this day, `YYYY-MM-DD`. */
  asOf: string;
  /** Whether cases count beside which another dispute stood. */
  hasConfounded: boolean;
  /** `law`: each law counts once; `row`: each service under each law. */
  weight: 'law' | 'row';
  /** The services of the statement, all, or one. */
  services: 'statement' | 'all' | (string & {});
  /** The duty as coded; null: any. */
  duty: string | null;
  /** The reader's own chances of each fate, in hundredths that add up to 100; null: none given. */
  odds: Readonly<Record<Fate, number>> | null;
}

/**
 * What is assumed where the reader assumes nothing: everything known at the last view, each law once, the
 * services of the statement, the first scenario, no chances.
 *
 * @param scenarios ids in the order of the table
 * @param views days, `YYYY-MM-DD`, in order of time
 */
export const standardOf = (
  scenarios: readonly string[],
  views: readonly string[],
): Assumptions => ({
  scenario: scenarios[0] ?? '',
  asOf: views.at(-1) ?? '',
  hasConfounded: true,
  weight: 'law',
  services: 'statement',
  duty: null,
  odds: null,
});

/** The cases that a reader's assumptions leave, in the order of their ids: no result hangs on that of a file. */
export function casesUnder(
  cases: readonly Case[],
  {
    asOf,
    hasConfounded,
    services,
    duty,
  }: Pick<Assumptions, 'asOf' | 'hasConfounded' | 'services' | 'duty'>,
): Case[] {
  return cases
    .filter(
      (found) =>
        formatDay(found.asOf) === asOf &&
        (hasConfounded || !found.isConfounded) &&
        (duty === null || found.duty === duty) &&
        (services === 'all' ||
          (services === 'statement' ? found.isStatement : found.service === services)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
