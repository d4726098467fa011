import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayOf,
  daysOf,
  formatDay,
  intersect,
  lengthOf,
  monthOf,
  monthPeriod,
  parseDay,
  partsOf,
} from '$lib/model/day';

const seed = 20190509;
const anyDay = fc.integer({ min: parseDay('1990-01-01'), max: parseDay('2040-12-31') });
const anyPeriod = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 30 }))
  .map(([first, more]) => ({ first, last: first + more }));

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['1971-01-01', 365],
  ['1973-01-01', 1096], // 365 + 365 + 366
  ['2000-03-01', 11017], // 30 years of 365, leap days of 1972 … 1996 (7); then 31 + 29
])('parseDay() counts days since 1970-01-01: %s is %i', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each([
  '2019-02-30',
  '2019-02-29',
  '2019-13-01',
  '2019-00-10',
  '2019-05-00',
  '2019-5-9',
  '2019-05',
  '2019-05-09~',
  ' 2019-05-09',
  '09.05.2019',
  '',
])('parseDay() throws for "%s", value last', (text) => {
  expect(() => parseDay(text)).toThrow(new RangeError(`invalid day: ${text}`));
});

test('parseDay() reads 29 February of a leap year', () => {
  expect(parseDay('2020-02-29')).toBe(parseDay('2020-03-01') - 1);
});

test('formatDay() writes what parseDay() reads, for every day of half a century', () => {
  fc.assert(
    fc.property(anyDay, (day) => parseDay(formatDay(day)) === day),
    { seed },
  );
});

test('formatDay() writes a day before 1970', () => {
  expect(formatDay(-1)).toBe('1969-12-31');
});

test('dayOf() reads month 13 as January of the next year', () => {
  expect(formatDay(dayOf(2019, 13, 1))).toBe('2020-01-01');
});

test('dayOf() gives a whole number across the changes of clock in the year', () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => dayOf(2019, month, 1));
  expect(days.every(Number.isInteger)).toBe(true);
});

test('partsOf() names year, month and day of the month, month from 1', () => {
  expect(partsOf(parseDay('2019-05-09'))).toEqual({ year: 2019, month: 5, dayOfMonth: 9 });
});

test('partsOf() is undone by dayOf()', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, dayOfMonth } = partsOf(day);
      return dayOf(year, month, dayOfMonth) === day;
    }),
    { seed },
  );
});

test.each([
  ['2019-01', '2019-01-01', '2019-01-31'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2019-04', '2019-04-01', '2019-04-30'],
  ['2019-12', '2019-12-01', '2019-12-31'],
])('monthPeriod() runs from the first to the last day of %s', (month, first, last) => {
  expect(monthPeriod(month)).toEqual({ first: parseDay(first), last: parseDay(last) });
});

test('monthOf() names the one month whose period holds the day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { first, last } = monthPeriod(monthOf(day));
      return first <= day && day <= last;
    }),
    { seed },
  );
});

test('lengthOf() counts both ends', () => {
  expect(lengthOf({ first: parseDay('2020-02-28'), last: parseDay('2020-03-01') })).toBe(3);
});

test('lengthOf() is 1 for a single day', () => {
  expect(lengthOf({ first: 7, last: 7 })).toBe(1);
});

test('daysOf() lists the days in order, both ends included', () => {
  expect([...daysOf({ first: -1, last: 2 })]).toEqual([-1, 0, 1, 2]);
});

test.each([
  ['overlapping', [1, 5], [4, 9], [4, 5]],
  ['nested', [1, 9], [4, 5], [4, 5]],
  ['sharing one end day', [1, 5], [5, 9], [5, 5]],
])('intersect() gives the shared days of %s periods', (_, a, b, shared) => {
  const period = ([first, last]: number[]) => ({ first: first!, last: last! });
  expect(intersect(period(a), period(b))).toEqual(period(shared));
});

test('intersect() gives undefined for periods that only touch', () => {
  expect(intersect({ first: 1, last: 4 }, { first: 5, last: 9 })).toBeUndefined();
});

test('intersect() shares exactly the days that are in both', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (a, b) => {
      const daysOfB = new Set(daysOf(b));
      const both = [...daysOf(a)].filter((day) => daysOfB.has(day));
      const shared = intersect(a, b);
      expect(shared ? [...daysOf(shared)] : []).toEqual(both);
    }),
    { seed },
  );
});
