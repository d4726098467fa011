import { expect, test } from 'vitest';
import { formatDay } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';

/** `first/last` of a date. */
function boundsOf(text: string): string {
  const { first, last } = parseEdtf(text);
  return `${formatDay(first)}/${formatDay(last)}`;
}

test.each([
  ['2019-05-09', '2019-05-09/2019-05-09'],
  ['2020-02-29', '2020-02-29/2020-02-29'],
  ['2018-03', '2018-03-01/2018-03-31'],
  ['2020-02', '2020-02-01/2020-02-29'],
  ['2018-12', '2018-12-01/2018-12-31'],
  ['2018', '2018-01-01/2018-12-31'],
])('parseEdtf() bounds %s by its first and last day', (text, bounds) => {
  expect(boundsOf(text)).toBe(bounds);
});

test.each([
  ['spring', '2019-21', '2019-03-01/2019-05-31'],
  ['summer', '2019-22', '2019-06-01/2019-08-31'],
  ['autumn', '2019-23', '2019-09-01/2019-11-30'],
  ['winter, into the next year', '2019-24', '2019-12-01/2020-02-29'],
])('parseEdtf() reads the season %s', (_, text, bounds) => {
  expect(boundsOf(text)).toBe(bounds);
});

test.each([
  ['2019-05-09', 'day'],
  ['2018-03', 'month'],
  ['2019-21', 'season'],
  ['2019-24', 'season'],
  ['2018', 'year'],
])('parseEdtf() tells the precision of %s: %s', (text, precision) => {
  expect(parseEdtf(text).precision).toBe(precision);
});

test.each(['2018-03-15', '2018-03', '2018-21', '2018'])(
  'parseEdtf() keeps the bounds and the precision of %s under ~',
  (text) => {
    expect(parseEdtf(`${text}~`)).toEqual({ ...parseEdtf(text), approximate: true });
  },
);

test('parseEdtf() calls a date without ~ not approximate', () => {
  expect(parseEdtf('2018-03').approximate).toBe(false);
});

test.each([
  '2019-13',
  '2019-00',
  '2019-20',
  '2019-25',
  '2019-5',
  '19',
  '..',
  '2019~-05',
  'May 2019',
  '',
])('parseEdtf() throws for "%s", value last', (text) => {
  expect(() => parseEdtf(text)).toThrow(new RangeError(`invalid date: ${text}`));
});

test.each(['2019-02-29', '2019-04-31', '2019-13-01', '2019-21-05', '2019-04-31~'])(
  'parseEdtf() throws for %s, a day that does not exist',
  (text) => {
    expect(() => parseEdtf(text)).toThrow(RangeError);
  },
);
