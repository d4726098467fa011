import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period } from '$lib/model/day';
import type { Case } from '$lib/model/projection/case';
import {
  drawFutures,
  mix,
  of100,
  spreadOf,
  typicalFutures,
  type Future,
} from '$lib/model/projection/days-ahead';
import { readScenario } from '$lib/model/projection/scenario';
import {
  anyCases,
  blockedFor,
  caseOf,
  casesOf,
  daily,
  daysIn,
  inTwoOrders,
  nothing,
  numbersIn,
  on,
  recurring,
  runs,
  share,
  through,
  tolerance,
} from './make';

/** The futures of one service under one law with one case: all are alike. */
function futureOf(found: Case, length = 30): { named: number[]; possible: number[] } {
  const futures = drawFutures(daily(length), [found], 'law', 1, nothing(length));
  expect(new Set(futures.map((future) => JSON.stringify(future))).size).toBe(1);
  const [future] = futures;
  return { named: daysIn(future!, 'named'), possible: daysIn(future!, 'possible') };
}

test('a service restricted from day 10 to 20 after its deadline is named on these days in every future', () => {
  expect(futureOf(blockedFor('a', 10, 20))).toEqual({
    named: through(10, 20),
    possible: through(10, 20),
  });
});

test('months count the days of a restriction that fall into them', () => {
  // Day 25 to 40 after a deadline on 1 January: 26–31 January and 1–10 February.
  const scenario = readScenario({
    scenario_id: 'as-drafted',
    fate: 'drafted',
    precedent_set: 'threat_blocking',
    adopted: '2022-07-01',
    months_to_deadline: 6,
    horizon_months: 3,
    base_first: '2019-06-01',
    base_last: '2021-09-30',
  });
  const [future] = drawFutures(scenario, [blockedFor('a', 25, 40)], 'law', 1, nothing(90));
  expect(future!.months.map(({ named }) => named)).toEqual([6, 10, 0]);
  expect(future!.total).toEqual({ named: 16, possible: 16 });
});

test('where no end is known the first day is named and the rest possible', () => {
  expect(futureOf({ ...blockedFor('a', 10, 10), ended: null })).toEqual({
    named: [10],
    possible: through(10, 29),
  });
});

test('a restriction without a known end that began before the deadline names no day after it', () => {
  // Its first day, the only one that is certain, is not among the days ahead.
  expect(futureOf({ ...blockedFor('a', -10, 0), ended: null })).toEqual({
    named: [],
    possible: through(0, 29),
  });
});

test('a restriction from before the deadline until after it counts from the deadline', () => {
  expect(futureOf(blockedFor('a', -10, 5)).named).toEqual(through(0, 5));
});

test('a restriction that was over before the deadline, or begins after the months ahead, counts nothing', () => {
  for (const found of [blockedFor('a', -10, -1), blockedFor('a', 30, 40)]) {
    expect(futureOf(found)).toEqual({ named: [], possible: [] });
  }
});

test('without a deadline, or without a start, no day is named and all are possible', () => {
  for (const missing of ['deadline', 'began'] as const) {
    expect(futureOf({ ...blockedFor('a', 10, 20), [missing]: null })).toEqual({
      named: [],
      possible: through(0, 29),
    });
  }
});

test('a vague start names the days from its last one alone, a vague end those until its first', () => {
  const vague = { ...blockedFor('a', 0, 0), began: { first: 1003, last: 1008 } };
  expect(futureOf({ ...vague, ended: on(1012) }).named).toEqual(through(8, 12));
  expect(futureOf({ ...vague, ended: { first: 1010, last: 1020 } })).toEqual({
    named: through(8, 10),
    possible: through(3, 20),
  });
  // The bounds overlap: no day is certain.
  expect(futureOf({ ...vague, ended: { first: 1005, last: 1020 } }).named).toEqual([]);
});

test('a service that stayed open has no restricted day, whatever dates stand beside it', () => {
  for (const outcome of ['refused_open', 'complied_open', 'unknown_open'] as const) {
    const open = { ...blockedFor('a', 10, 20), outcome };
    expect(futureOf(open)).toEqual({ named: [], possible: [] });
  }
});

test('named days are those of every way to read the dates, possible days those of some way', () => {
  const vague = fc
    .tuple(fc.integer({ min: -3, max: 10 }), fc.integer({ min: 0, max: 4 }))
    .map(([first, more]): Period => ({ first: 1000 + first, last: 1000 + first + more }));
  fc.assert(
    fc.property(vague, vague, fc.option(vague), (deadline, start, end) => {
      if (end && end.last < start.first) return;
      // As read from the table: neither date is vaguer than the other leaves it.
      const began = { first: start.first, last: Math.min(start.last, end?.last ?? Infinity) };
      const ended = end && { first: Math.max(end.first, start.first), last: end.last };
      const length = 25;
      const ways: Set<number>[] = [];
      for (let zero = deadline.first; zero <= deadline.last; zero++) {
        for (let first = began.first; first <= began.last; first++) {
          // Without a known end: over at once, or never.
          for (const last of ended ? through(ended.first, ended.last) : [first, 9999]) {
            if (last < first) continue;
            ways.push(new Set(through(Math.max(0, first - zero), Math.min(length, last - zero))));
          }
        }
      }
      const days = through(0, length - 1);
      expect(futureOf(caseOf('a', { outcome: 'blocked', deadline, began, ended }), length)).toEqual(
        {
          named: days.filter((day) => ways.every((way) => way.has(day))),
          possible: days.filter((day) => ways.some((way) => way.has(day))),
        },
      );
    }),
    runs,
  );
});

test('what recurs stands beside the cut, and a day is counted once', () => {
  const base = recurring(10, 3, (days) => days.fill(2, 0, 2).fill(1, 2, 5));
  const [future] = drawFutures(daily(10), [blockedFor('a', 4, 6)], 'law', 1, base);
  expect(daysIn(future!, 'named')).toEqual([0, 1, 4, 5, 6]);
  expect(daysIn(future!, 'possible')).toEqual(through(0, 6));
  // A day that recurs is no cut by the law.
  const [open] = drawFutures(daily(10), [caseOf('a')], 'law', 1, base);
  expect(open).toMatchObject({ total: { named: 2, possible: 5 }, isCutPossibly: false });
});

// Two laws: one case that is blocked, three that stay open.
const unequal = [
  blockedFor('a', 0, 9),
  ...casesOf('b', 'refused_open', 'complied_open', 'unknown_open'),
];

test.each([
  ['law', 1 / 2],
  ['row', 1 / 4],
] as const)(
  'by %s a law of one case beside one of three is drawn in %f of the futures',
  (weight, p) => {
    const futures = drawFutures(daily(10), unequal, weight, 1, nothing(10, 2000));
    const cut = share(futures, ({ isCutNamed }) => isCutNamed);
    expect(Math.abs(cut - p)).toBeLessThan(tolerance(p, 2000));
  },
);

test('a law is drawn as often as any other, for any number of services', () => {
  // The generator is a linear one, which could repeat itself at some strides.
  const laws = ['a', 'b', 'c', 'd', 'e', 'f'].map((law, i) => blockedFor(law, i, i));
  for (let services = 1; services <= 20; services++) {
    const futures = drawFutures(daily(6), laws, 'law', services, nothing(6, 2000));
    for (let law = 0; law < 6; law++) {
      const found = share(futures, ({ months }) => months[law]!.named === 1);
      expect(Math.abs(found - 1 / 6), `${services} services`).toBeLessThan(tolerance(1 / 6, 2000));
    }
  }
});

test('services under the drawn law are drawn one by one from its cases', () => {
  // Half of them restricted, two services: both open in a quarter of the futures.
  const law = [blockedFor('a', 0, 9), caseOf('a', { id: 'open' })];
  const futures = drawFutures(daily(10), law, 'law', 2, nothing(10, 2000));
  const cut = share(futures, ({ isCutNamed }) => isCutNamed);
  expect(Math.abs(cut - 3 / 4)).toBeLessThan(tolerance(3 / 4, 2000));
});

test('services in one future fall under one law', () => {
  // Days 0 and 1 belong to different laws, so that no future holds both.
  const laws = [blockedFor('a', 0, 0), blockedFor('b', 1, 1)];
  const futures = drawFutures(daily(2), laws, 'law', 12, nothing(2, 2000));
  expect(futures.every(({ total }) => total.named === 1)).toBe(true);
});

test('without a comparable law only what recurs lies ahead', () => {
  const base = recurring(10, 3, (days) => days.fill(2, 3, 5));
  const futures = drawFutures(daily(10), [], 'law', 3, base);
  expect(futures.map(({ total }) => total)).toEqual(Array(3).fill({ named: 2, possible: 2 }));
  expect(futures.some(({ isCutPossibly }) => isCutPossibly)).toBe(false);
});

const anyWeight = fc.constantFrom('row' as const, 'law' as const);

test('drawFutures() does not depend on the order of the cases', () => {
  fc.assert(
    fc.property(inTwoOrders(anyCases), anyWeight, ([cases, shuffled], weight) => {
      const [a, b] = [cases, shuffled].map((some) =>
        drawFutures(daily(60), some, weight, 3, nothing(60)),
      );
      expect(b).toEqual(a);
    }),
    runs,
  );
});

test('drawFutures() keeps named <= possible, and the months add up to the total', () => {
  fc.assert(
    fc.property(anyCases, anyWeight, fc.infiniteStream(fc.nat(2)), (cases, weight, stream) => {
      const base = recurring(60, 50, (days) => days.map(() => stream.next().value!));
      for (const future of drawFutures(daily(60), cases, weight, 3, base)) {
        expect(numbersIn(future).every(Number.isInteger)).toBe(true);
        expect(future.months.every(({ named, possible }) => named <= possible)).toBe(true);
        const sum = (column: 'named' | 'possible') =>
          future.months.reduce((total, month) => total + month[column], 0);
        expect(future.total).toEqual({ named: sum('named'), possible: sum('possible') });
        expect(Number(future.isCutNamed)).toBeLessThanOrEqual(Number(future.isCutPossibly));
      }
    }),
    runs,
  );
});

// What is said of many futures.

const futureWith = (named: number, possible: number): Future => ({
  months: [{ named, possible }],
  total: { named, possible },
  isCutNamed: named > 0,
  isCutPossibly: possible > 0,
});

test('spreadOf() gives the middle and what four in five lie between', () => {
  expect(spreadOf(through(0, 20))).toEqual({ low: 2, middle: 10, high: 18 });
  expect(spreadOf([7])).toEqual({ low: 7, middle: 7, high: 7 });
  // As numbers and not as words.
  expect(spreadOf([100, 9, 20]).middle).toBe(20);
});

test('typicalFutures() takes the middle of each tenth, from the mildest to the gravest', () => {
  const futures = through(0, 99).map((days) => futureWith(0, 99 - days));
  expect(typicalFutures(futures, 10).map(({ total }) => total.possible)).toEqual([
    5, 15, 25, 35, 45, 55, 65, 75, 85, 95,
  ]);
});

test('of100() counts futures, whole', () => {
  const futures = [futureWith(1, 1), futureWith(0, 1), futureWith(0, 0)];
  expect(of100(futures, ({ isCutNamed }) => isCutNamed)).toBe(33);
  expect(of100(futures, ({ isCutPossibly }) => isCutPossibly)).toBe(67);
});

test('mix() takes as many futures as one scenario has, where the odds do not divide them', () => {
  // 16.5 and 33 of 50: up to the 17th, the 33rd and the 50th.
  const futures = through(0, 49).map((days) => futureWith(0, days));
  const mixed = mix([33, 33, 34].map((odds) => ({ futures, odds })));
  expect(mixed).toEqual(futures);
  const marked = [1, 2, 3].map((mark) => futures.map(() => futureWith(mark, mark)));
  const found = mix(marked.map((some, i) => ({ futures: some, odds: [33, 33, 34][i]! })));
  expect([1, 2, 3].map((mark) => found.filter(({ total }) => total.named === mark).length)).toEqual(
    [17, 16, 17],
  );
});

test('mix() takes futures in the proportions of the odds', () => {
  const of = (mark: number) => Array.from({ length: 2000 }, () => futureWith(mark, mark));
  const counts = (odds: number[]) => {
    const mixed = mix(odds.map((one, mark) => ({ futures: of(mark), odds: one })));
    return odds.map((_, mark) => mixed.filter(({ total }) => total.named === mark).length);
  };
  expect(counts([50, 30, 20])).toEqual([1000, 600, 400]);
  expect(counts([1, 99, 0])).toEqual([20, 1980, 0]);
  expect(counts([100, 0, 0])).toEqual([2000, 0, 0]);
  for (let first = 0; first <= 100; first++) {
    const mixed = counts([first, 100 - first, 0]);
    expect(mixed).toEqual([20 * first, 20 * (100 - first), 0]);
  }
});

test('a restriction known to have gone on beyond the view is named until the view', () => {
  const found = caseOf('a', {
    outcome: 'slowed',
    deadline: on(1000),
    began: on(1003),
    asOf: 1006,
    isInForce: true,
  });
  for (const future of drawFutures(daily(10), [found], 'law', 1, nothing(10, 5))) {
    expect(daysIn(future, 'named')).toEqual([3, 4, 5, 6]);
    expect(daysIn(future, 'possible')).toEqual(through(3, 9));
  }
});
