import { randomLcg } from 'd3-random';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawOne, lawsOf, resample } from '$lib/model/projection/laws';
import { anyCases, casesOf, inTwoOrders, runs, share, tolerance } from './make';

test('lawsOf() puts the cases of each law together, whatever their order', () => {
  fc.assert(
    fc.property(inTwoOrders(anyCases), ([cases, shuffled]) => {
      expect(lawsOf(shuffled)).toEqual(lawsOf(cases));
      expect(lawsOf(cases).flatMap((law) => law.cases)).toHaveLength(cases.length);
      for (const law of lawsOf(cases)) {
        expect(law.cases.every((found) => found.law === law.id)).toBe(true);
      }
    }),
    runs,
  );
});

test('resample() draws as many laws as there are, each of them whole', () => {
  fc.assert(
    fc.property(anyCases, fc.integer({ min: 0, max: 9999 }), (cases, seed) => {
      const laws = lawsOf(cases);
      const drawn = resample(laws, randomLcg(seed));
      expect(drawn).toHaveLength(laws.length);
      // The very law: its own cases and no others.
      for (const law of drawn) expect(laws).toContain(law);
    }),
    runs,
  );
});

test('resample() draws a law twice and another not at all', () => {
  const laws = lawsOf([...casesOf('a', 'blocked'), ...casesOf('b', 'slowed')]);
  expect(resample(laws, () => 0.9).map(({ id }) => id)).toEqual(['b', 'b']);
});

test('drawOne() reaches from the first element to the last and not beyond', () => {
  expect(drawOne(['a', 'b', 'c'], () => 0)).toBe('a');
  expect(drawOne(['a', 'b', 'c'], () => 1 / 3 - 1e-12)).toBe('a');
  expect(drawOne(['a', 'b', 'c'], () => 1 / 3)).toBe('b');
  expect(drawOne(['a', 'b', 'c'], () => 1 - 2 ** -32)).toBe('c');
});

test('drawOne() has nothing to draw from nothing', () => {
  expect(() => drawOne([], () => 0.5)).toThrow(new RangeError('nothing to draw from'));
});

test('drawOne() draws each element as often as any other', () => {
  const random = randomLcg(2021);
  const drawn = Array.from({ length: 20_000 }, () => drawOne([0, 1, 2, 3, 4, 5, 6], random));
  for (let element = 0; element < 7; element++) {
    const found = share(drawn, (one) => one === element);
    expect(Math.abs(found - 1 / 7)).toBeLessThan(tolerance(1 / 7, drawn.length));
  }
});
