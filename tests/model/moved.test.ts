import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSentences, movedRows } from '$lib/model/moved';

test('a row whose number changed moves, and names the column', () => {
  const before = [
    { month: '2018-03', named: 0, possible: 17 },
    { month: '2018-04', named: 1, possible: 30 },
  ];
  const after = [before[0]!, { month: '2018-04', named: 3, possible: 30 }];
  expect(movedRows(before, after)).toEqual([
    { before: before[1], after: after[1], columns: ['named'] },
  ]);
});

test('a row with other words is new, and the old one gone', () => {
  const [a, b] = [
    { law: 'x', rows: 1 },
    { law: 'y', rows: 1 },
  ];
  expect(movedRows([a], [b])).toEqual([
    { after: b, columns: [] },
    { before: a, columns: [] },
  ]);
});

test('equal tables move nothing', () => {
  const rows = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), n: fc.nat(3) }));
  fc.assert(
    fc.property(rows, (table) => {
      expect(movedRows(table, [...table])).toEqual([]);
    }),
  );
});

test('what moves accounts for every row that is not in both', () => {
  const rows = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), n: fc.nat(3) }));
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const moved = movedRows(before, after);
      const added = moved.filter((row) => !row.before).length;
      const gone = moved.filter((row) => !row.after).length;
      expect(before.length + added - gone).toBe(after.length);
    }),
  );
});

test('compareSentences() marks the words that only one sentence has', () => {
  const [before, after] = compareSentences('At least 21 days.', 'At least 23 days.');
  expect(before.filter((piece) => piece.isNew).map((piece) => piece.text)).toEqual(['21 ']);
  expect(after.filter((piece) => piece.isNew).map((piece) => piece.text)).toEqual(['23 ']);
});

test('the pieces of each sentence make the sentence', () => {
  const sentence = fc.array(fc.constantFrom('a', 'b', 'c d', '1')).map((words) => words.join(' '));
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const [first, second] = compareSentences(one, other);
      expect(first.map((piece) => piece.text).join('')).toBe(one);
      expect(second.map((piece) => piece.text).join('')).toBe(other);
    }),
  );
});
