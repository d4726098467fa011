import { randomLcg } from 'd3-random';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Period } from '$lib/model/day';
import { dayClasses, type DayClass, type Span } from '$lib/model/event';
import { baseOf, paint, recur, type Strength } from '$lib/model/projection/base';
import { drawBase } from '$lib/model/projection/days-ahead';
import { daily, runs, share, tolerance } from './make';

const period: Period = { first: 100, last: 199 };

/** Spans from a small table: `named 110/112`. */
const spansOf = (...rows: string[]): Span[] =>
  rows.map((row) => {
    const [name, first, last] = row.split(/[ /]/);
    return { class: name as DayClass, first: Number(first), last: Number(last) };
  });
const daysOf = (...rows: string[]) =>
  baseOf(spansOf(...rows), period).episodes.map(({ days }) => days.join(''));

test('baseOf() takes rows that touch or overlap for one episode', () => {
  expect(daysOf('named 110/111', 'named 112/113')).toEqual(['2222']);
  expect(daysOf('named 110/112', 'named 111/113')).toEqual(['2222']);
});

test('baseOf() takes rows with a day between them for two episodes', () => {
  expect(daysOf('named 110/111', 'named 113/113')).toEqual(['22', '2']);
});

test('baseOf() keeps a named day above a possible one, in either order', () => {
  expect(daysOf('window 110/114', 'named 112/112')).toEqual(['11211']);
  expect(daysOf('named 112/112', 'pattern 110/114')).toEqual(['11211']);
});

test('baseOf() cuts off what reaches out of the period', () => {
  expect(daysOf('named 90/101', 'named 198/250', 'named 1/99', 'named 200/300')).toEqual([
    '22',
    '22',
  ]);
});

test('baseOf() has no episodes without spans', () => {
  expect(baseOf([], period)).toEqual({ period, episodes: [] });
});

test('baseOf() loses no day and no strength', () => {
  const anySpan = fc.record({
    class: fc.constantFrom(...dayClasses),
    first: fc.integer({ min: 80, max: 210 }),
    more: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 8 }), (found) => {
      const spans = found.map(({ first, more, class: name }) => ({
        class: name,
        first,
        last: first + more,
      }));
      let line = '';
      for (let day = period.first; day <= period.last; day++) {
        const says = spans.filter((s) => s.first <= day && day <= s.last).map((s) => s.class);
        line += says.includes('named') ? 2 : says.length > 0 ? 1 : 0;
      }
      const episodes = baseOf(spans, period).episodes.map(({ days }) => days.join(''));
      expect(episodes).toEqual(line.split(/0+/).filter(Boolean));
    }),
    runs,
  );
});

test('paint() raises days and never lowers them, and keeps within its days', () => {
  const days = Uint8Array.from([0, 2, 0, 0]);
  paint(days, { first: -5, last: 2 }, 1);
  expect([...days]).toEqual([1, 2, 1, 0]);
  paint(days, { first: 3, last: 99 }, 2);
  paint(days, { first: -9, last: -1 }, 2);
  paint(days, { first: 4, last: 9 }, 2);
  paint(days, { first: 3, last: 1 }, 2);
  expect([...days]).toEqual([1, 2, 1, 2]);
});

const ofDays = (...episodes: Strength[][]) => ({
  period,
  episodes: episodes.map((days) => ({ days })),
});

test('recur() without episodes changes nothing', () => {
  const days = Uint8Array.from([0, 1, 2]);
  recur(ofDays(), days, () => 0);
  expect([...days]).toEqual([0, 1, 2]);
});

test('recur() lays an episode whole from its first day, and cuts it off at the end', () => {
  const days = new Uint8Array(8);
  // One episode in 100 days: below 0.01 it begins, here on days 1 and 6.
  const randoms = [0.5, 0.009, 0.01, 0.5, 0.5, 0.5, 0, 0.5];
  recur(ofDays([2, 1, 2]), days, () => randoms.shift()!);
  expect([...days]).toEqual([0, 2, 1, 2, 0, 0, 2, 1]);
  expect(randoms).toEqual([]);
});

test('recur() lets as many episodes begin as did in the period, and any of them as often', () => {
  // Single days, so that a restricted day is a beginning: 4 in 100 days, three named and one possible.
  const length = 730;
  const drawn = drawBase(ofDays([2], [2], [2], [1]), daily(length).months).map(({ days }) => days);
  const days = drawn.flatMap((one) => [...one]);
  expect(days).toHaveLength(2000 * length);
  for (const [strength, p] of [
    [2, 0.03],
    [1, 0.01],
  ] as const) {
    const found = share(days, (day) => day === strength);
    expect(Math.abs(found - p)).toBeLessThan(tolerance(p, days.length));
  }
  // Per future 0.04 × 730 = 29.2 beginnings, spread as in a binomial: √(730 × 0.04 × 0.96) = 5.3.
  const begun = drawn.map((one) => one.filter((day) => day > 0).length);
  const mean = begun.reduce((sum, n) => sum + n, 0) / begun.length;
  const sd = Math.sqrt(begun.reduce((sum, n) => sum + (n - mean) ** 2, 0) / begun.length);
  expect(Math.abs(mean - 29.2)).toBeLessThan((4 * 5.3) / Math.sqrt(2000));
  expect(Math.abs(sd - 5.3)).toBeLessThan((4 * 5.3) / Math.sqrt(2 * 2000));
});

test('drawBase() draws the same days every time', () => {
  const base = ofDays([2, 1], [1]);
  const { months } = daily(60);
  expect(drawBase(base, months)).toEqual(drawBase(base, months));
});

test('recur() asks for one number a day, whatever begins', () => {
  const random = randomLcg(1);
  const days = new Uint8Array(100);
  let asked = 0;
  recur(ofDays([2]), days, () => (asked++, random()));
  expect(asked).toBe(100);
});
