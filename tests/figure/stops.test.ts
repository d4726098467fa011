import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stop } from '$lib/charts/chart';
import { isSameOpening, stopAt, stopFrom, type StopKey } from '$lib/figure/stops';

const stop = (lane: number, x: number, width = 10): Stop => ({
  x,
  y: lane * 20,
  width,
  height: 10,
  lane,
  label: `${lane}/${x}`,
});

// Two lanes, the second with a gap, and a third.
const stops = [stop(0, 0), stop(0, 40), stop(0, 80), stop(1, 70), stop(2, 0), stop(2, 90)];

test.each<[from: number | undefined, key: StopKey, to: number]>([
  [undefined, 'ArrowDown', 0],
  [0, 'ArrowRight', 1],
  [2, 'ArrowRight', 2],
  [0, 'ArrowLeft', 0],
  [0, 'End', 2],
  [2, 'Home', 0],
  // The centre of 70–80 is 75, nearest to 85.
  [3, 'ArrowUp', 2],
  [0, 'ArrowDown', 3],
  [3, 'ArrowDown', 5],
  [0, 'ArrowUp', 0],
  [5, 'ArrowDown', 5],
])('stopFrom() leads from %s with %s to %s', (from, key, to) => {
  expect(stopFrom(stops, from, key)).toBe(to);
});

test('stopFrom() reaches every stop from every other with arrows alone', () => {
  const lanes = fc.array(fc.array(fc.nat(900), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(lanes, (all) => {
      const made = all.flatMap((xs, lane) =>
        [...xs].sort((a, b) => a - b).map((x) => stop(lane, x)),
      );
      const seen = new Set([0]);
      const open = [0];
      while (open.length > 0) {
        const from = open.pop()!;
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
          const to = stopFrom(made, from, key);
          if (!seen.has(to)) {
            seen.add(to);
            open.push(to);
          }
        }
      }
      expect(seen.size).toBe(made.length);
    }),
  );
});

test('stopAt() takes the smallest mark that holds the point: a long ban hides no short cut', () => {
  const both = [stop(0, 0, 500), stop(0, 200, 4)];
  expect(stopAt(both, 201, 5, 12)).toBe(1);
  expect(stopAt(both, 100, 5, 12)).toBe(0);
});

test('stopAt() reaches a thin mark from 12 pixels away, and none from farther', () => {
  const thin = [stop(0, 100, 2)];
  expect(stopAt(thin, 89, 5, 12)).toBe(0);
  expect(stopAt(thin, 113, 5, 12)).toBe(0);
  expect(stopAt(thin, 87, 5, 12)).toBeUndefined();
  expect(stopAt([], 0, 0, 12)).toBeUndefined();
});

test('isSameOpening() tells rows and periods apart', () => {
  const period = { period: { first: 1, last: 2 } };
  expect(isSameOpening(period, { period: { first: 1, last: 2 } })).toBe(true);
  expect(isSameOpening(period, { period: { first: 1, last: 3 } })).toBe(false);
  expect(isSameOpening(period, { table: 'events', id: 'a' })).toBe(false);
  expect(isSameOpening({ table: 'events', id: 'a' }, { table: 'precedents', id: 'a' })).toBe(false);
  expect(isSameOpening(undefined, undefined)).toBe(false);
});
