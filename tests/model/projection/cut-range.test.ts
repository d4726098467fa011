import { expect, test } from 'vitest';
import { cutRange } from '$lib/model/projection/cut-range';
import { blockedFor, caseOf } from './make';

const open = (law: string, i = 1) => caseOf(law, { id: `${law}-${i}` });
const cut = (law: string, i = 1) => ({ ...blockedFor(law, 2, 4), id: `${law}-${i}` });

test('cutRange() of a law that always restricts and one that never does is anything', () => {
  // Two laws drawn twice: both open, one of each, both restricting: 1/4, 1/2, 1/4 of the draws.
  expect(cutRange([cut('a'), open('b')], 'law', 1, 10)).toEqual({ low: 0, high: 100 });
});

test('cutRange() widens where no law restricts, or all do, as few laws leave room', () => {
  // 1 − 0.05^(1/3) = 0.632.
  const three = ['a', 'b', 'c'];
  expect(
    cutRange(
      three.map((law) => open(law)),
      'law',
      5,
      10,
    ),
  ).toEqual({ low: 0, high: 63 });
  expect(
    cutRange(
      three.map((law) => cut(law)),
      'law',
      5,
      10,
    ),
  ).toEqual({ low: 37, high: 100 });
});

test('cutRange() counts a law the more likely to restrict the more services meet it', () => {
  // Each law restricts one of two services: 1 − (1/2)^n, the same under each law.
  const laws = ['a', 'b', 'c'].flatMap((law) => [cut(law, 1), open(law, 2)]);
  expect(cutRange(laws, 'law', 1, 10)).toEqual({ low: 50, high: 50 });
  expect(cutRange(laws, 'law', 2, 10)).toEqual({ low: 75, high: 75 });
});

test('cutRange() takes its low bound from dated days and its high bound from possible ones', () => {
  const undated = { ...cut('a'), deadline: null };
  const other = { ...cut('b'), deadline: null };
  expect(cutRange([undated, other], 'law', 1, 10)!.high).toBe(100);
  expect(cutRange([undated, other], 'law', 1, 10)!.low).toBe(0);
});

test('cutRange() of fewer than two laws cannot be said', () => {
  expect(cutRange([], 'law', 3, 10)).toBeNull();
  expect(cutRange([cut('a', 1), open('a', 2)], 'law', 3, 10)).toBeNull();
});

test('cutRange() does not see a restriction that begins after the months ahead', () => {
  const late = ['a', 'b'].map((law) => blockedFor(law, 20, 30));
  expect(cutRange(late, 'law', 1, 10)).toEqual({ low: 0, high: 78 });
});
