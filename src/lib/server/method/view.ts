import { casesUnder, type Assumptions } from '$lib/model/projection/assumptions';
import { backTest, type BackTest } from '$lib/model/projection/back-test';
import type { Case } from '$lib/model/projection/case';
import { lawsOf } from '$lib/model/projection/laws';
import { ratesOf, type Rate } from '$lib/model/projection/rates';
import { untilRestriction, untilReturn } from '$lib/model/projection/spells';
import { kaplanMeier, survivalAt, type Step } from '$lib/model/projection/survival';
import type { World } from '$lib/model/projection/world';

/** A view, a choice of services, and what the precedents of the threatening laws say there. */
export interface ViewFacts {
  asOf: string;
  services: 'statement' | 'all';
  cases: number;
  laws: number;
  confounded: number;
  byOutcome: Record<string, number>;
  byRow: Rate;
  byLaw: Rate;
  /** The same without the cases beside which another dispute stood. */
  unmixedByRow: Rate;
  unmixedByLaw: Rate;
  survival: SurvivalFacts;
  test: BackTest;
}

/** A curve with what it could not use. */
export interface SurvivalFacts {
  spells: number;
  observed: number;
  leftOut: number;
  steps: Step[];
  /** The share not restricted for longer than a year; null where the curve ends before. */
  afterYear: number | null;
  /** Restrictions whose length is known, last seen, and left out. */
  returned: number;
  notReturned: number;
  returnLeftOut: number;
}

/** The time at which the curves are read. */
export const yearOfDays = 365;

const threat = 'threat_blocking';

/** What the cases of a view say. */
export function viewFacts(
  world: World,
  view: Pick<Assumptions, 'asOf'> & Pick<ViewFacts, 'services'>,
): ViewFacts {
  const pick = (hasConfounded: boolean) =>
    casesUnder(world.cases, { ...view, hasConfounded, duty: null }).filter(
      ({ set }) => set === threat,
    );
  const [cases, unmixed] = [pick(true), pick(false)];
  const { byOutcome, restricted } = ratesOf(cases, 'row');
  return {
    ...view,
    cases: cases.length,
    laws: lawsOf(cases).length,
    confounded: cases.filter(({ isConfounded }) => isConfounded).length,
    byOutcome: Object.fromEntries(Object.entries(byOutcome).map(([key, { n }]) => [key, n])),
    byRow: restricted,
    byLaw: ratesOf(cases, 'law').restricted,
    unmixedByRow: ratesOf(unmixed, 'row').restricted,
    unmixedByLaw: ratesOf(unmixed, 'law').restricted,
    survival: survivalFacts(cases),
    test: backTest(cases),
  };
}

function survivalFacts(cases: readonly Case[]): SurvivalFacts {
  const { spells, leftOut } = untilRestriction(cases);
  const steps = kaplanMeier(spells);
  const back = untilReturn(cases);
  const returned = back.spells.filter(({ isObserved }) => isObserved).length;
  return {
    spells: spells.length,
    observed: spells.filter(({ isObserved }) => isObserved).length,
    leftOut,
    steps,
    afterYear: survivalAt(steps, yearOfDays),
    returned,
    notReturned: back.spells.length - returned,
    returnLeftOut: back.leftOut,
  };
}
