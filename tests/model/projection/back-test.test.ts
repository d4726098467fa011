import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backTest, chancesFrom } from '$lib/model/projection/back-test';
import { lawsOf } from '$lib/model/projection/laws';
import { anyCases, casesOf, inTwoOrders, numbersIn, runs } from './make';

// a: 2 of 4 restricted; b: 0 of 1; c: 1 of 1.
const three = [
  ...casesOf('a', 'blocked', 'slowed', 'refused_open', 'complied_open'),
  ...casesOf('b', 'refused_open'),
  ...casesOf('c', 'blocked'),
];

test('backTest() forecasts a law from the others alone', () => {
  const [a, b, c] = backTest(three).laws;
  // From b and c: shares 0 and 1, (1 + ½) / (2 + 1); services 1 of 2, (1 + ½) / (2 + 1).
  expect(a).toEqual({
    law: 'a',
    services: 4,
    restricted: 2,
    chances: { model: 0.5, base: 0.5, even: 0.5, nothing: 0 },
  });
  // From a and c: shares ½ and 1, 2 / 3; services 3 of 5, 3.5 / 6.
  expect(b!.chances.model).toBeCloseTo(2 / 3, 12);
  expect(b!.chances.base).toBeCloseTo(3.5 / 6, 12);
  // From a and b: shares ½ and 0, 1 / 3; services 2 of 5, 2.5 / 6.
  expect(c!.chances.model).toBeCloseTo(1 / 3, 12);
  expect(c!.chances.base).toBeCloseTo(2.5 / 6, 12);
});

test('backTest() counts each law once in the scores, however many services it has', () => {
  const { scores } = backTest(three);
  // Laws a, b, c in turn; of a half its services come true.
  expect(scores!.model.brier).toBeCloseTo((0.25 + 4 / 9 + 4 / 9) / 3, 12);
  expect(scores!.base.brier).toBeCloseTo((0.25 + (3.5 / 6) ** 2 + (3.5 / 6) ** 2) / 3, 12);
  expect(scores!.nothing.brier).toBeCloseTo((0.5 + 0 + 1) / 3, 12);
  const logs = [Math.log(1 / 2), Math.log(1 / 3), Math.log(1 / 3)];
  expect(scores!.model.logarithmic).toBeCloseTo(-(logs[0]! + logs[1]! + logs[2]!) / 3, 12);
  // Something came that "nothing happens" had ruled out.
  expect(scores!.nothing.logarithmic).toBe(Infinity);
});

test('backTest() has no scores for one law, or for none', () => {
  expect(backTest(casesOf('a', 'blocked', 'refused_open'))).toEqual({ laws: [], scores: null });
  expect(backTest([])).toEqual({ laws: [], scores: null });
});

test('backTest() of unknown outcomes alone scores without NaN', () => {
  const cases = [...casesOf('a', 'unknown_open'), ...casesOf('b', 'unknown_open')];
  expect(numbersIn(backTest(cases)).filter(Number.isNaN)).toEqual([]);
});

test('backTest() gives a law the same chances whatever became of its own services', () => {
  fc.assert(
    fc.property(anyCases, (cases) => {
      for (const left of backTest(cases).laws) {
        const others = cases.filter(({ law }) => law !== left.law);
        expect(left.chances).toEqual(chancesFrom(lawsOf(others)));
        const turned = cases.map((found) =>
          found.law === left.law ? { ...found, outcome: 'blocked' as const } : found,
        );
        const again = backTest(turned).laws.find(({ law }) => law === left.law);
        expect(again!.chances).toEqual(left.chances);
      }
    }),
    runs,
  );
});

test('backTest() does not depend on the order of the cases, and gives chances from 0 to 1', () => {
  fc.assert(
    fc.property(inTwoOrders(anyCases), ([cases, shuffled]) => {
      const found = backTest(cases);
      expect(backTest(shuffled)).toEqual(found);
      expect(numbersIn(found).filter(Number.isNaN)).toEqual([]);
      for (const { chances } of found.laws) {
        for (const chance of [chances.model, chances.base]) {
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(1);
        }
      }
    }),
    runs,
  );
});
