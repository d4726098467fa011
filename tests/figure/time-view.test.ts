import fc from 'fast-check';
import { expect, test } from 'vitest';
import { panPeriod, zoomPeriod } from '$lib/figure/time-view';
import { lengthOf, type Period } from '$lib/model/day';

const shortest = 14;
const runs = { seed: 20190509, numRuns: 1_000 };

const anyPeriod = (least: number): fc.Arbitrary<Period> =>
  fc
    .tuple(fc.integer({ min: 10_000, max: 18_000 }), fc.integer({ min: least, max: 8_000 }))
    .map(([first, length]) => ({ first, last: first + length - 1 }));

/** Bounds, a period inside them and a day of it. */
const anyView = anyPeriod(1).chain((bounds) =>
  fc
    .tuple(
      fc.integer({ min: bounds.first, max: bounds.last }),
      fc.integer({ min: bounds.first, max: bounds.last }),
      fc.nat(),
    )
    .map(([a, b, more]) => {
      const period = { first: Math.min(a, b), last: Math.max(a, b) };
      return { bounds, period, centre: period.first + (more % lengthOf(period)) };
    }),
);
const anyFactor = fc.double({ min: 0.05, max: 20, noNaN: true });
const anyShare = fc.double({ min: -3, max: 3, noNaN: true });

test('zoomPeriod() by two around the middle halves a period on both sides', () => {
  // 200 days around day 1,100; half of them, 100, from 1,050.
  const view = zoomPeriod({ first: 1_000, last: 1_199 }, 2, 1_100, { first: 0, last: 9_999 });
  expect(view).toEqual({ first: 1_050, last: 1_149 });
});

test('zoomPeriod() around the first day keeps it the first', () => {
  const view = zoomPeriod({ first: 1_000, last: 1_199 }, 4, 1_000, { first: 0, last: 9_999 });
  expect(view).toEqual({ first: 1_000, last: 1_049 });
});

test('zoomPeriod() by one changes nothing', () => {
  fc.assert(
    fc.property(anyView, ({ bounds, period, centre }) => {
      fc.pre(lengthOf(period) >= shortest);
      expect(zoomPeriod(period, 1, centre, bounds)).toEqual(period);
    }),
    runs,
  );
});

test('zoomPeriod() keeps the centre at its place on the axis, to a day, away from the bounds', () => {
  fc.assert(
    fc.property(anyView, anyFactor, ({ period, centre }, factor) => {
      const view = zoomPeriod(period, factor, centre, { first: -1_000_000, last: 1_000_000 });
      const share = ({ first, last }: Period) => (centre - first) / (last - first + 1);
      expect(Math.abs(share(view) - share(period)) * lengthOf(view)).toBeLessThanOrEqual(
        0.5 + 1e-6,
      );
    }),
    runs,
  );
});

test('zoomPeriod() keeps the centre in view, to a day', () => {
  fc.assert(
    fc.property(anyView, anyFactor, ({ bounds, period, centre }, factor) => {
      const view = zoomPeriod(period, factor, centre, bounds);
      // Whole days: rounding may push the edge over a centre that lies on it.
      expect(view.first).toBeLessThanOrEqual(centre + 1);
      expect(view.last).toBeGreaterThanOrEqual(centre - 1);
    }),
    runs,
  );
});

test('zoomPeriod() and panPeriod() never leave the bounds', () => {
  fc.assert(
    fc.property(anyView, anyFactor, anyShare, ({ bounds, period, centre }, factor, share) => {
      for (const view of [
        zoomPeriod(period, factor, centre, bounds),
        panPeriod(period, share, bounds),
      ]) {
        expect(view.first).toBeGreaterThanOrEqual(bounds.first);
        expect(view.last).toBeLessThanOrEqual(bounds.last);
        expect(Number.isInteger(view.first) && Number.isInteger(view.last)).toBe(true);
      }
    }),
    runs,
  );
});

test('zoomPeriod() never shows fewer days than the shortest view, or than the bounds have', () => {
  fc.assert(
    fc.property(anyView, anyFactor, ({ bounds, period, centre }, factor) => {
      const least = Math.min(shortest, lengthOf(bounds));
      expect(lengthOf(zoomPeriod(period, factor, centre, bounds))).toBeGreaterThanOrEqual(least);
    }),
    runs,
  );
});

test('zoomPeriod() far in shows a fortnight', () => {
  const view = zoomPeriod({ first: 1_000, last: 1_199 }, 1_000, 1_100, { first: 0, last: 9_999 });
  expect(lengthOf(view)).toBe(14);
});

test('zoomPeriod() far out shows the bounds', () => {
  const bounds = { first: 900, last: 1_500 };
  expect(zoomPeriod({ first: 1_000, last: 1_199 }, 0.001, 1_100, bounds)).toEqual(bounds);
});

test('panPeriod() moves by a share of the length, back for a negative one', () => {
  // Half of 200 days.
  const bounds = { first: 0, last: 9_999 };
  expect(panPeriod({ first: 1_000, last: 1_199 }, 0.5, bounds)).toEqual({
    first: 1_100,
    last: 1_299,
  });
  expect(panPeriod({ first: 1_000, last: 1_199 }, -0.5, bounds)).toEqual({
    first: 900,
    last: 1_099,
  });
});

test('panPeriod() keeps the length, also at the bounds', () => {
  fc.assert(
    fc.property(anyView, anyShare, ({ bounds, period }, share) => {
      expect(lengthOf(panPeriod(period, share, bounds))).toBe(lengthOf(period));
    }),
    runs,
  );
});

test('panPeriod() stops at the bounds', () => {
  const bounds = { first: 900, last: 1_500 };
  expect(panPeriod({ first: 1_000, last: 1_199 }, -5, bounds)).toEqual({ first: 900, last: 1_099 });
  expect(panPeriod({ first: 1_000, last: 1_199 }, 5, bounds)).toEqual({
    first: 1_301,
    last: 1_500,
  });
});

test('zoomPeriod() out of what zoomPeriod() went into comes back to the same view, to a day', () => {
  fc.assert(
    fc.property(anyView, fc.constantFrom(1.5, 2, 4), ({ period, centre }, factor) => {
      fc.pre(lengthOf(period) / factor >= shortest);
      const wide = { first: -1_000_000, last: 1_000_000 };
      const back = zoomPeriod(zoomPeriod(period, factor, centre, wide), 1 / factor, centre, wide);
      expect(Math.abs(back.first - period.first)).toBeLessThanOrEqual(factor + 1);
      expect(Math.abs(lengthOf(back) - lengthOf(period))).toBeLessThanOrEqual(factor);
    }),
    runs,
  );
});
