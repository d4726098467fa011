import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows } from '$lib/charts/marks/pack';

test('packRows() puts what overlaps into rows of its own, the earlier and longer first', () => {
  const ban = { first: 0, last: 1000 };
  const cut = { first: 300, last: 301 };
  const later = { first: 400, last: 401 };
  expect(packRows([cut, ban, later])).toEqual([1, 0, 1]);
});

test('packRows() lets neighbours share a row, but not a day', () => {
  expect(
    packRows([
      { first: 0, last: 10 },
      { first: 10, last: 25 },
    ]),
  ).toEqual([0, 1]);
  expect(
    packRows([
      { first: 0, last: 10 },
      { first: 11, last: 25 },
    ]),
  ).toEqual([0, 0]);
});

const intervals = fc.array(
  fc.tuple(fc.nat(3000), fc.nat(400)).map(([first, length]) => ({ first, last: first + length })),
  { maxLength: 40 },
);

test('packRows() lets no two of a row overlap, whatever their order, and uses no row in vain', () => {
  fc.assert(
    fc.property(intervals, (all) => {
      const rows = packRows(all);
      all.forEach((a, i) =>
        all.forEach((b, j) => {
          if (i < j && rows[i] === rows[j]) expect(a.last < b.first || b.last < a.first).toBe(true);
        }),
      );
      expect([...new Set(rows)].sort((a, b) => a - b)).toEqual([...new Set(rows)].map((_, i) => i));
    }),
  );
});
