import { randomLcg } from 'd3-random';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '$lib/model/projection/case';
import { gravest, outcomes } from '$lib/model/projection/outcome';
import { ratesOf, type Rate, type Rates } from '$lib/model/projection/rates';
import { anyCases, caseOf, casesOf, inTwoOrders, numbersIn, runs } from './make';

// a: 3 of 4 restricted; b: 0 of 2; c: 1 of 1; d: 0 of 3.
const four = [
  ...casesOf('a', 'blocked', 'blocked', 'slowed', 'refused_open'),
  ...casesOf('b', 'complied_open', 'refused_open'),
  ...casesOf('c', 'slowed'),
  ...casesOf('d', 'complied_open', 'unknown_open', 'complied_open'),
];

const counts = ({ byOutcome }: Rates) => outcomes.map((outcome) => byOutcome[outcome].n);
const allOf = ({ byOutcome, restricted }: Rates): Rate[] => [
  ...Object.values(byOutcome),
  restricted,
];

test('ratesOf() by row counts each case once', () => {
  const rates = ratesOf(four, 'row');
  // Blocked, slowed, refused, complied, unknown.
  expect(counts(rates)).toEqual([2, 2, 2, 3, 1]);
  expect([rates.cases, rates.laws]).toEqual([10, 4]);
  expect(rates.restricted).toMatchObject({ n: 4, of: 10, of100: 40 });
});

test('ratesOf() by law counts each law once, with the gravest outcome under it', () => {
  const rates = ratesOf(four, 'law');
  // a blocked, b refused, c slowed, d complied.
  expect(counts(rates)).toEqual([1, 1, 1, 1, 0]);
  expect(rates.restricted).toMatchObject({ n: 2, of: 4, of100: 50 });
});

test('gravest() takes an unknown outcome only where there is no other', () => {
  expect(gravest(['unknown_open', 'complied_open'])).toBe('complied_open');
  expect(gravest(['unknown_open'])).toBe('unknown_open');
  expect(() => gravest([])).toThrow(new RangeError('no outcomes'));
});

test('ratesOf() of one law has shares and no range', () => {
  for (const weight of ['row', 'law'] as const) {
    const rates = ratesOf(casesOf('a', 'blocked', 'refused_open'), weight);
    expect(allOf(rates).map(({ range }) => range)).toEqual(Array(6).fill(null));
    expect(rates.restricted.of100).toBe(weight === 'row' ? 50 : 100);
  }
});

test('ratesOf() of no law has neither shares nor ranges', () => {
  for (const weight of ['row', 'law'] as const) {
    const rates = ratesOf([], weight);
    expect(allOf(rates)).toEqual(Array(6).fill({ n: 0, of: 0, of100: null, range: null }));
  }
});

test('ratesOf() of unknown outcomes alone is unknown in 100 of 100', () => {
  for (const weight of ['row', 'law'] as const) {
    const cases = [...casesOf('a', 'unknown_open'), ...casesOf('b', 'unknown_open')];
    const { byOutcome, restricted } = ratesOf(cases, weight);
    expect(byOutcome.unknown_open).toMatchObject({ n: 2, of: 2, of100: 100 });
    expect(restricted).toMatchObject({ n: 0, of: 2, of100: 0 });
  }
});

test('ratesOf() resamples laws and not rows', () => {
  // Of two laws both, one of each, or none restricted: 0, 50 and 100 of 100 in a quarter, a half and a
  // quarter of the draws. Of 200 independent rows nine in ten draws would lie between 44 and 56.
  const cases = [
    ...Array.from({ length: 100 }, (_, i) => caseOf('a', { id: `a-${i}`, outcome: 'blocked' })),
    ...Array.from({ length: 100 }, (_, i) => caseOf('b', { id: `b-${i}` })),
  ];
  expect(ratesOf(cases, 'row').restricted).toMatchObject({
    of100: 50,
    range: { low: 0, high: 100 },
  });
});

/**
 * The cluster bootstrap written out: draw as many laws as there are, pool their rows, take the share, 2,000
 * times; then what the middle nine in ten lie between. It shares the generator with the model, and no line.
 */
function naiveRange(cases: readonly Case[], weight: 'row' | 'law', isMeant: (c: Case) => boolean) {
  const ids = [...new Set(cases.map(({ law }) => law))].sort();
  const worst = (rows: Case[]) =>
    rows.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome)).slice(0, 1);
  const random = randomLcg(2021);
  const shares: number[] = [];
  for (let draw = 0; draw < 2000; draw++) {
    const pooled: Case[] = [];
    for (let i = 0; i < ids.length; i++) {
      const id = ids[Math.floor(random() * ids.length)];
      const rows = cases.filter(({ law }) => law === id);
      pooled.push(...(weight === 'law' ? worst(rows) : rows));
    }
    shares.push((100 * pooled.filter(isMeant).length) / pooled.length);
  }
  shares.sort((a, b) => a - b);
  // 5 and 95 in a hundred of 1,999 steps: 99.95 and 1899.05, between two neighbours.
  const between = (i: number, part: number) =>
    Math.round(shares[i]! + part * (shares[i + 1]! - shares[i]!));
  // Where all are alike, the share under which they would be once in twenty times.
  const open = 100 * (1 - Math.exp(Math.log(0.05) / ids.length));
  return {
    low: shares[0] === 100 ? Math.round(100 - open) : between(99, 0.95),
    high: shares.at(-1) === 0 ? Math.round(open) : between(1899, 0.05),
  };
}

test.each(['row', 'law'] as const)(
  'ratesOf() by %s has the range of a naive bootstrap',
  (weight) => {
    const { byOutcome, restricted } = ratesOf(four, weight);
    const isRestricted = ({ outcome }: Case) => ['blocked', 'slowed'].includes(outcome);
    expect(restricted.range).toEqual(naiveRange(four, weight, isRestricted));
    for (const outcome of outcomes) {
      expect(byOutcome[outcome].range).toEqual(
        naiveRange(four, weight, (found) => found.outcome === outcome),
      );
    }
  },
);

test('ratesOf() by law has the range of the binomial: each resampling counts independent laws', () => {
  // 3 of 6 laws: of 6 tosses P(0) = 1/64 < 5 %, P(0 or 1) = 7/64 > 5 %, so 1 to 5 of 6.
  const cases = ['a', 'b', 'c', 'd', 'e', 'f'].map((law, i) =>
    caseOf(law, { outcome: i < 3 ? 'blocked' : 'refused_open' }),
  );
  expect(ratesOf(cases, 'law').restricted.range).toEqual({ low: 17, high: 83 });
});

const anyWeight = fc.constantFrom('row' as const, 'law' as const);

test('ratesOf() does not depend on the order of the cases', () => {
  fc.assert(
    fc.property(inTwoOrders(anyCases), anyWeight, ([cases, shuffled], weight) => {
      expect(ratesOf(shuffled, weight)).toEqual(ratesOf(cases, weight));
    }),
    runs,
  );
});

test('ratesOf() counts every case or law in one outcome, and its ranges hold the shares', () => {
  fc.assert(
    fc.property(anyCases, anyWeight, (cases, weight) => {
      const rates = ratesOf(cases, weight);
      const units = weight === 'law' ? rates.laws : rates.cases;
      expect(counts(rates).reduce((sum, n) => sum + n, 0)).toBe(units);
      expect(rates.restricted.n).toBe(rates.byOutcome.blocked.n + rates.byOutcome.slowed.n);
      expect(numbersIn(rates).every(Number.isFinite)).toBe(true);
      for (const { of, of100, range } of allOf(rates)) {
        expect(of).toBe(units);
        if (!range) continue;
        expect(range.low).toBeGreaterThanOrEqual(0);
        expect(range.low).toBeLessThanOrEqual(of100!);
        expect(range.high).toBeGreaterThanOrEqual(of100!);
        expect(range.high).toBeLessThanOrEqual(100);
      }
    }),
    runs,
  );
});

test('ratesOf() keeps a doubt where no law differs: 0 of 2 laws leaves room up to 78, 2 of 2 from 22', () => {
  // 1 − √0.05 = 0.776: under that share two laws would both stay open once in twenty times.
  const open = [...casesOf('a', 'refused_open'), ...casesOf('b', 'refused_open')];
  expect(ratesOf(open, 'law').restricted.range).toEqual({ low: 0, high: 78 });
  expect(ratesOf(open, 'law').byOutcome.refused_open.range).toEqual({ low: 22, high: 100 });
});
