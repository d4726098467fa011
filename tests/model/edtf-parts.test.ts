import { expect, test } from 'vitest';
import { edtfOf, noDate, partsOf } from '$lib/model/edtf-parts';

test.each(['2019-05-09', '2018-03', '2018', '2019-21', '2016-24~', '2015-10~', '2019-05-09~'])(
  '%s comes back from the parts of a form',
  (date) => expect(edtfOf(partsOf(date))).toBe(date),
);

test('what is no date leaves the form empty', () => {
  expect(partsOf('May 2019')).toEqual(noDate);
  expect(partsOf('2019-02-30')).toEqual(noDate);
});

test('a form says nothing until every part that its precision needs is there', () => {
  expect(edtfOf(noDate)).toBe('');
  expect(edtfOf({ ...noDate, year: '2019', precision: 'month' })).toBe('2019-01');
  expect(edtfOf({ ...noDate, year: '2019' })).toBe('');
  expect(edtfOf({ ...noDate, year: '201', day: '1' })).toBe('');
});
