import { casesUnder, type Assumptions } from '$lib/model/projection/assumptions';
import { readCase, viewDays, type Case, type CaseRow } from '$lib/model/projection/case';
import { lawsOf } from '$lib/model/projection/laws';
import { gravest, isRestriction, outcomes } from '$lib/model/projection/outcome';
import { ratesOf } from '$lib/model/projection/rates';
import type { Row } from './rows';

/** Counts of outcomes with their ranges, for each view, group of services and weight. */
export function derive(
  found: readonly CaseRow[],
  {
    hasConfounded,
    services: chosen,
    duty,
  }: Pick<Assumptions, 'hasConfounded' | 'services' | 'duty'> = {
    hasConfounded: true,
    services: 'all',
    duty: null,
  },
): Row[] {
  // One service alone is counted in both groups that hold it.
  const isOne = chosen !== 'all' && chosen !== 'statement';
  const cases = found.map(readCase).filter(({ service }) => !isOne || service === chosen);
  const comparable = cases.filter(({ set }) => set === 'threat_blocking');
  const own = cases.filter(({ set }) => set === 'kazakhstan');
  const views = viewDays(found.map(({ as_of }) => as_of));
  return views.flatMap((asOf) =>
    (['all', 'statement'] as const).flatMap((services) => {
      const under = { asOf, hasConfounded, services, duty };
      // Kazakhstan's own outcome answers to no choice of precedents.
      const ours = casesUnder(own, { ...under, hasConfounded: true, duty: null });
      return (['row', 'law'] as const).flatMap((weight) =>
        rowsOf(casesUnder(comparable, under), ours, { as_of: asOf, services, weight }),
      );
    }),
  );
}

function rowsOf(
  cases: readonly Case[],
  ours: readonly Case[],
  frame: Pick<Row, 'as_of' | 'services' | 'weight'>,
): Row[] {
  const rates = ratesOf(cases, frame.weight);
  const [units, ownUnits] = [cases, ours].map((some) => unitsOf(some, frame.weight));
  return [...outcomes, 'restricted' as const].map((outcome) => {
    const isMeant = (unit: Unit) =>
      outcome === 'restricted' ? isRestriction(unit.outcome) : unit.outcome === outcome;
    const rate = outcome === 'restricted' ? rates.restricted : rates.byOutcome[outcome];
    const met = units!.filter(isMeant);
    return {
      ...frame,
      outcome,
      n: rate.n,
      of_100: rate.of100,
      low: rate.range?.low ?? null,
      high: rate.range?.high ?? null,
      confounded: met.filter(({ isConfounded }) => isConfounded).length,
      ended: met.filter(({ isOver }) => isOver).length,
      kazakhstan: ownUnits!.filter(isMeant).length,
    };
  });
}

/** What is counted: a case, or a law with the gravest outcome of its services. */
type Unit = Pick<Case, 'outcome' | 'isConfounded'> & { isOver: boolean };

function unitsOf(cases: readonly Case[], weight: Row['weight']): Unit[] {
  const isOver = ({ outcome, ended }: Case) => isRestriction(outcome) && ended !== null;
  if (weight === 'row') return cases.map((found) => ({ ...found, isOver: isOver(found) }));
  return lawsOf(cases).map(({ cases: under }) => {
    const restricted = under.filter(({ outcome }) => isRestriction(outcome));
    return {
      outcome: gravest(under.map(({ outcome }) => outcome)),
      isConfounded: under.some(({ isConfounded }) => isConfounded),
      isOver: restricted.length > 0 && restricted.every(isOver),
    };
  });
}
