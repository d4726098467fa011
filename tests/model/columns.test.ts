import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toColumns, toRows } from '$lib/model/columns';

test('toColumns() names each column once', () => {
  expect(
    toColumns([
      { day: '2018-11-01', named: 1 },
      { day: '2018-11-02', named: null },
    ]),
  ).toEqual({ day: ['2018-11-01', '2018-11-02'], named: [1, null] });
});

test('toColumns() refuses rows of different columns', () => {
  expect(() => toColumns<object>([{ day: 1 }, { named: 2 }])).toThrow(
    'rows differ in their columns: named',
  );
});

test('toRows() gives back any rows that toColumns() was given', () => {
  const row = fc.record({
    id: fc.string(),
    count: fc.option(fc.integer()),
    isCounted: fc.boolean(),
    services: fc.array(fc.string(), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(toRows(toColumns(rows))).toEqual(rows);
    }),
  );
});
