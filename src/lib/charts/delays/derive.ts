import { casesUnder, type Assumptions } from '$lib/model/projection/assumptions';
import { readCase, viewDays, type CaseRow } from '$lib/model/projection/case';
import { untilRestriction, untilReturn, type Spells } from '$lib/model/projection/spells';
import { kaplanMeier } from '$lib/model/projection/survival';
import type { Row } from './rows';

/** Both curves of each view. */
export function derive(
  found: readonly CaseRow[],
  assumptions: Pick<Assumptions, 'hasConfounded' | 'services' | 'duty'> = {
    hasConfounded: true,
    services: 'statement',
    duty: null,
  },
): Row[] {
  const cases = found.map(readCase).filter(({ set }) => set === 'threat_blocking');
  const views = viewDays(found.map(({ as_of }) => as_of));
  return views.flatMap((asOf) => {
    const under = casesUnder(cases, { ...assumptions, asOf });
    return [
      ...rowsOf(untilRestriction(under), asOf, 'restriction'),
      ...rowsOf(untilReturn(under), asOf, 'return'),
    ];
  });
}

const rowsOf = ({ spells, leftOut, laws }: Spells, asOf: string, curve: Row['curve']): Row[] =>
  kaplanMeier(spells).map(({ time, atRisk, ended, censored, survival }) => ({
    as_of: asOf,
    curve,
    days: time,
    at_risk: atRisk,
    ended,
    censored,
    of_100: Math.round(100 * survival),
    left_out: leftOut,
    laws,
  }));
