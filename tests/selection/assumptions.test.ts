import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fates, type Assumptions } from '$lib/model/projection/assumptions';
import {
  defaultAssumptions,
  moveOdds,
  oddsOf,
  parseAssumptions,
  toAssumptionSearch,
  type AssumptionChoices,
} from '$lib/selection/assumptions';

const choices: AssumptionChoices = {
  scenarios: ['as-drafted', 'later-draft'],
  views: ['2021-10-01', '2025-11-07'],
  services: ['telegram', 'youtube'],
  duties: ['combined', 'registration'],
};
const standard = defaultAssumptions(choices);
const parse = (search: string) => parseAssumptions(new URLSearchParams(search), choices);

test('the default is everything known today, each law once, and leaves the address empty', () => {
  expect(standard).toEqual({
    scenario: 'as-drafted',
    asOf: '2025-11-07',
    hasConfounded: true,
    weight: 'law',
    services: 'statement',
    duty: null,
    odds: null,
  });
  expect(toAssumptionSearch(standard, choices)).toBe('');
  expect(parse('')).toEqual({ assumptions: standard, rejected: [] });
});

test('every choice can be read back from the address', () => {
  const odds = fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
    .map((weights) => oddsOf(weights) ?? null);
  const assumptions: fc.Arbitrary<Assumptions> = fc.record({
    scenario: fc.constantFrom(...choices.scenarios),
    asOf: fc.constantFrom(...choices.views),
    hasConfounded: fc.boolean(),
    weight: fc.constantFrom('law', 'row'),
    services: fc.constantFrom('statement', 'all', ...choices.services),
    duty: fc.constantFrom(null, ...choices.duties),
    odds,
  });
  fc.assert(
    fc.property(assumptions, (chosen) => {
      expect(parse(toAssumptionSearch(chosen, choices))).toEqual({
        assumptions: chosen,
        rejected: [],
      });
    }),
  );
});

test('what cannot be used is named, and the rest still applies', () => {
  const { assumptions, rejected } = parse(
    '?draft=none&known=2021-10-01&services=orkut&count=rows&chances=1-2&duty=registration',
  );
  expect(assumptions).toEqual({ ...standard, asOf: '2021-10-01', duty: 'registration' });
  expect(rejected.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
    'draft=none',
    'count=rows',
    'services=orkut',
    'chances=1-2',
  ]);
});

test('chances add up to 100 whatever their weights', () => {
  expect(oddsOf([1, 1, 1])).toEqual({ drafted: 34, softened: 33, dropped: 33 });
  expect(oddsOf([0, 0, 0])).toBeUndefined();
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }), (weights) => {
      const odds = oddsOf(weights);
      if (weights.every((weight) => weight === 0)) return expect(odds).toBeUndefined();
      expect(fates.reduce((sum, fate) => sum + odds![fate], 0)).toBe(100);
      fates.forEach((fate, i) => {
        expect(odds![fate]).toBeGreaterThanOrEqual(0);
        if (weights[i] === 0) expect(odds![fate]).toBe(0);
      });
    }),
  );
});

test('a chance that is moved leaves the others their proportions of the rest', () => {
  expect(moveOdds(null, 'drafted', 40)).toEqual({ drafted: 40, softened: 30, dropped: 30 });
  expect(moveOdds({ drafted: 0, softened: 75, dropped: 25 }, 'drafted', 60)).toEqual({
    drafted: 60,
    softened: 30,
    dropped: 10,
  });
  expect(moveOdds({ drafted: 100, softened: 0, dropped: 0 }, 'drafted', 0)).toEqual({
    drafted: 0,
    softened: 50,
    dropped: 50,
  });
  expect(moveOdds({ drafted: 20, softened: 50, dropped: 30 }, 'dropped', 100)).toEqual({
    drafted: 0,
    softened: 0,
    dropped: 100,
  });
});
