import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay, type Period } from '$lib/model/day';
import { dayClasses, type DayClass, type Span } from '$lib/model/event';
import { countRestrictedDays } from '$lib/model/restricted-days';

const may: Period = { first: parseDay('2019-05-01'), last: parseDay('2019-05-31') };

/** Spans from a small table: `named 2019-05-09/2019-05-10`. */
function spansOf(...rows: string[]): Span[] {
  return rows.map((row) => {
    const [name, first, last] = row.split(/[ /]/);
    return { class: name as DayClass, first: parseDay(first!), last: parseDay(last!) };
  });
}

test('countRestrictedDays() counts both ends of a span', () => {
  const spans = spansOf('named 2019-05-09/2019-05-10');
  expect(countRestrictedDays(spans, may)).toEqual({ named: 2, pattern: 2, possible: 2 });
});

test('countRestrictedDays() counts a day once, however many rows name it', () => {
  const spans = spansOf(
    'named 2019-05-09/2019-05-09',
    'named 2019-05-09/2019-05-10',
    'named 2019-05-08/2019-05-09',
  );
  expect(countRestrictedDays(spans, may)).toEqual({ named: 3, pattern: 3, possible: 3 });
});

test('countRestrictedDays() adds the days of a pattern to the named ones', () => {
  // Named 9; pattern 8–10 adds 8 and 10.
  const spans = spansOf('pattern 2019-05-08/2019-05-10', 'named 2019-05-09/2019-05-09');
  expect(countRestrictedDays(spans, may)).toEqual({ named: 1, pattern: 3, possible: 3 });
});

test('countRestrictedDays() counts the days of a window as possible only', () => {
  // Named 9, pattern 20–21, window 1–31: 1, 1 + 2, 31.
  const spans = spansOf(
    'window 2019-05-01/2019-05-31',
    'named 2019-05-09/2019-05-09',
    'pattern 2019-05-20/2019-05-21',
  );
  expect(countRestrictedDays(spans, may)).toEqual({ named: 1, pattern: 3, possible: 31 });
});

test('countRestrictedDays() counts the part of a span that lies in the period', () => {
  // 30 April is out; 1–2 and 30–31 May are in.
  const spans = spansOf('named 2019-04-30/2019-05-02', 'window 2019-05-30/2019-06-15');
  expect(countRestrictedDays(spans, may)).toEqual({ named: 2, pattern: 2, possible: 4 });
});

test('countRestrictedDays() leaves out spans that end the day before or start the day after', () => {
  const spans = spansOf('named 2019-04-01/2019-04-30', 'pattern 2019-06-01/2019-06-30');
  expect(countRestrictedDays(spans, may)).toEqual({ named: 0, pattern: 0, possible: 0 });
});

test('countRestrictedDays() counts nothing without spans', () => {
  expect(countRestrictedDays([], may)).toEqual({ named: 0, pattern: 0, possible: 0 });
});

test('countRestrictedDays() leaves its spans as they were', () => {
  const spans = spansOf('window 2019-05-01/2019-05-31', 'named 2019-05-09/2019-05-09');
  const before = structuredClone(spans);
  countRestrictedDays(spans, may);
  expect(spans).toEqual(before);
});

// Promises that hold for all spans.

const runs = { seed: 20190509, numRuns: 500 };
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }))
  .map(([first, more]): Period => ({ first, last: first + more }));
const anySpan = fc
  .tuple(anyPeriod, fc.constantFrom(...dayClasses))
  .map(([period, name]): Span => ({ ...period, class: name }));
const anySpans = fc.array(anySpan, { maxLength: 8 });

test('countRestrictedDays() counts what asking each day alone counts', () => {
  fc.assert(
    fc.property(anySpans, anyPeriod, (spans, period) => {
      const expected = { named: 0, pattern: 0, possible: 0 };
      for (let day = period.first; day <= period.last; day++) {
        const says = spans.filter((s) => s.first <= day && day <= s.last).map((s) => s.class);
        if (says.includes('named')) expected.named++;
        if (says.includes('named') || says.includes('pattern')) expected.pattern++;
        if (says.length > 0) expected.possible++;
      }
      expect(countRestrictedDays(spans, period)).toEqual(expected);
    }),
    runs,
  );
});

test('countRestrictedDays() keeps named <= pattern <= possible <= days of the period', () => {
  fc.assert(
    fc.property(anySpans, anyPeriod, (spans, period) => {
      const { named, pattern, possible } = countRestrictedDays(spans, period);
      expect(named).toBeLessThanOrEqual(pattern);
      expect(pattern).toBeLessThanOrEqual(possible);
      expect(possible).toBeLessThanOrEqual(period.last - period.first + 1);
    }),
    runs,
  );
});

test('countRestrictedDays() counts rows that are given twice as if given once', () => {
  fc.assert(
    fc.property(anySpans, anyPeriod, (spans, period) => {
      expect(countRestrictedDays([...spans, ...spans], period)).toEqual(
        countRestrictedDays(spans, period),
      );
    }),
    runs,
  );
});

test('countRestrictedDays() does not depend on the order of rows', () => {
  const twoOrders = anySpans.chain((spans) =>
    fc.tuple(
      fc.constant(spans),
      fc.shuffledSubarray(spans, { minLength: spans.length, maxLength: spans.length }),
    ),
  );
  fc.assert(
    fc.property(twoOrders, anyPeriod, ([spans, shuffled], period) => {
      expect(countRestrictedDays(shuffled, period)).toEqual(countRestrictedDays(spans, period));
    }),
    runs,
  );
});

test('countRestrictedDays() counts a span as it counts its parts, split anywhere', () => {
  const cuts = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(anySpans, cuts, anyPeriod, (spans, cut, period) => {
      const parts = spans.flatMap((span, i) => {
        const last = span.first + (cut[i]! % (span.last - span.first + 1));
        const rest = { ...span, first: last + 1 };
        return rest.first <= rest.last ? [{ ...span, last }, rest] : [span];
      });
      expect(countRestrictedDays(parts, period)).toEqual(countRestrictedDays(spans, period));
    }),
    runs,
  );
});

test('countRestrictedDays() counts overlapping spans of a class as it counts them merged', () => {
  fc.assert(
    fc.property(anySpans, anyPeriod, (spans, period) => {
      const merged: Span[] = [];
      for (const span of spans.toSorted((a, b) => a.first - b.first)) {
        const before = merged.find((m) => m.class === span.class && span.first <= m.last + 1);
        if (before) before.last = Math.max(before.last, span.last);
        else merged.push({ ...span });
      }
      expect(countRestrictedDays(merged, period)).toEqual(countRestrictedDays(spans, period));
    }),
    runs,
  );
});

test('countRestrictedDays() of neighbouring periods adds up', () => {
  fc.assert(
    fc.property(anySpans, anyPeriod, anyPeriod, (spans, { first, last: middle }, { last }) => {
      const a = countRestrictedDays(spans, { first, last: middle });
      const b = countRestrictedDays(spans, { first: middle + 1, last: middle + 1 + last });
      expect(countRestrictedDays(spans, { first, last: middle + 1 + last })).toEqual({
        named: a.named + b.named,
        pattern: a.pattern + b.pattern,
        possible: a.possible + b.possible,
      });
    }),
    runs,
  );
});
