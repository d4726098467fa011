import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffRows, isSame, keyOfWords, type Cells } from '$lib/model/diff';

const diff = (before: Cells[], after: Cells[]) => diffRows(before, after, ({ id }) => String(id));

test('diffRows() tells rows that are new, gone and changed, and of these the cells', () => {
  const before = [
    { id: 'a', end: '2019-05-09', scope: 'national' },
    { id: 'b', end: '', scope: 'national' },
  ];
  const after = [
    { id: 'a', end: '2019-05-10', scope: 'national' },
    { id: 'c', end: '', scope: 'regional' },
  ];
  expect(diff(before, after)).toEqual({
    added: [{ key: 'c', row: after[1] }],
    removed: [{ key: 'b', row: before[1] }],
    changed: [{ key: 'a', cells: [{ column: 'end', before: '2019-05-09', after: '2019-05-10' }] }],
  });
});

test('a column that is new is a change where it is filled, not where it is empty', () => {
  const { changed } = diff(
    [{ id: 'a' }, { id: 'b' }],
    [
      { id: 'a', note: 'x' },
      { id: 'b', note: '' },
    ],
  );
  expect(changed).toEqual([{ key: 'a', cells: [{ column: 'note', before: '', after: 'x' }] }]);
});

test('null is an empty cell, 0 is not', () => {
  expect(isSame(diff([{ id: 'a', n: null }], [{ id: 'a', n: '' }]))).toBe(true);
  expect(isSame(diff([{ id: 'a', n: null }], [{ id: 'a', n: 0 }]))).toBe(false);
});

test('rows that share a key are compared in their order', () => {
  const { added, changed } = diff(
    [{ id: 'a', n: 1 }],
    [
      { id: 'a', n: 2 },
      { id: 'a', n: 3 },
    ],
  );
  expect(changed.map(({ key }) => key)).toEqual(['a']);
  expect(added.map(({ key }) => key)).toEqual(['a (2)']);
});

test('keyOfWords() names a row of a chart by what is no number', () => {
  expect(keyOfWords({ month: '2019-05', named: 2, scope: null, is_whole: true })).toBe('2019-05');
});

const rows = fc.uniqueArray(
  fc.record({ id: fc.nat(8).map(String), n: fc.nat(2), s: fc.constantFrom('', 'x', 'y') }),
  { selector: ({ id }) => id },
);

test('the order of rows does not matter, and what is added one way is removed the other', () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const forth = diff(before, after);
      const back = diff(after, before);
      expect(isSame(diff(before, [...before].reverse()))).toBe(true);
      expect(forth.added).toEqual(back.removed);
      expect(forth.changed.length).toBe(back.changed.length);
      // Every row of either side is told once, or is the same on both.
      const same = after.filter((row) =>
        before.some((b) => b.id === row.id && b.n === row.n && b.s === row.s),
      );
      expect(forth.added.length + forth.changed.length + same.length).toBe(after.length);
    }),
  );
});
