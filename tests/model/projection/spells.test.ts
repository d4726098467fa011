import { expect, test } from 'vitest';
import { untilRestriction, untilReturn } from '$lib/model/projection/spells';
import { blockedFor, caseOf, on } from './make';

test('untilRestriction() counts from the deadline, and sees an open service until the day of the view', () => {
  const open = caseOf('b', { deadline: on(1000), asOf: 1300 });
  expect(untilRestriction([blockedFor('a', 10, 20), open])).toEqual({
    spells: [
      { time: 10, isObserved: true },
      { time: 300, isObserved: false },
    ],
    leftOut: 0,
    laws: 2,
  });
});

test('untilRestriction() counts a restriction before the deadline at it', () => {
  expect(untilRestriction([blockedFor('a', -30, 20)]).spells).toEqual([
    { time: 0, isObserved: true },
  ]);
});

test('untilRestriction() leaves out and counts what has no deadline, or no start', () => {
  const undated = { ...blockedFor('a', 0, 1), deadline: null };
  const unstarted = { ...blockedFor('b', 0, 1), began: null };
  expect(untilRestriction([undated, unstarted, caseOf('c')])).toEqual({
    spells: [],
    leftOut: 3,
    laws: 0,
  });
});

test('untilReturn() counts both ends of a restriction', () => {
  expect(untilReturn([blockedFor('a', 10, 10)]).spells).toEqual([{ time: 1, isObserved: true }]);
  expect(untilReturn([blockedFor('a', 10, 20)]).spells).toEqual([{ time: 11, isObserved: true }]);
});

test('untilReturn() keeps a restriction without a known end as last seen, and never drops it', () => {
  const ongoing = { ...blockedFor('a', 0, 0), ended: null, asOf: 1099 };
  expect(untilReturn([ongoing])).toEqual({
    spells: [{ time: 100, isObserved: false }],
    leftOut: 0,
    laws: 1,
  });
});

test('untilReturn() leaves out a restriction without a start, and is not about open services', () => {
  const unstarted = { ...blockedFor('b', 0, 1), began: null };
  expect(untilReturn([unstarted, caseOf('c')])).toEqual({ spells: [], leftOut: 1, laws: 0 });
});
