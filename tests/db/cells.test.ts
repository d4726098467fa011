import { Int32, TimeMicrosecond, TimestampMicrosecond, Utf8 } from 'apache-arrow';
import { expect, test } from 'vitest';
import { cellOf } from '$lib/db/cells';

// 9 May 2019, 10:00: 1557396000 seconds after the start of 1970.
test.each([
  [1557396000000, '2019-05-09 10:00:00'],
  [1557396000123.456, '2019-05-09 10:00:00.123456'],
  [1557396000500, '2019-05-09 10:00:00.5'],
  [-0.5, '1969-12-31 23:59:59.9995'],
])('cellOf() keeps the fraction of a second: %d', (milliseconds, text) => {
  expect(cellOf(milliseconds, new TimestampMicrosecond())).toBe(text);
});

test('cellOf() keeps the fraction of a time of day', () => {
  // 10 hours and a quarter of a second, in microseconds.
  expect(cellOf(36000250000n, new TimeMicrosecond())).toBe('10:00:00.25');
  expect(cellOf(36000000000n, new TimeMicrosecond())).toBe('10:00:00');
});

test('cellOf() leaves texts, numbers and nothing as they are', () => {
  expect(cellOf('a', new Utf8())).toBe('a');
  expect(cellOf(7, new Int32())).toBe(7);
  expect(cellOf(null, new Utf8())).toBe(null);
});
