import { expect, test } from 'vitest';
import { google, readHalfYear } from '$lib/model/import/google';
import { proposeFrom, proposeOf } from './read';

test('a count of requests is an order within its half-year, on the product that it names', () => {
  const { cells, open } = proposeFrom(google, 'google.csv');
  expect(cells[0]).toEqual({
    start: '2025-01',
    end: '2025-06',
    cadence: 'intermittent',
    measure: 'content_order',
    services: 'youtube',
    trigger: 'court_order',
  });
  expect(cells[1]).toMatchObject({ start: '2024-07', end: '2024-12', services: 'google' });
  expect(open[1]).toEqual(['trigger: Government Official']);
});

test('NA is Namibia, and a whole year is no half', () => {
  expect(proposeFrom(google, 'google.csv').rules).toEqual(['elsewhere', '4 day']);
});

test('the older columns say the end of the half-year', () => {
  const { cells, rules } = proposeFrom(google, 'google-old.csv');
  expect(cells).toEqual([
    { start: '2025-01', end: '2025-06', cadence: 'intermittent', measure: 'content_order' },
  ]);
  expect(rules).toEqual(['3 day']);
});

test('an export of traffic names no restriction and is told apart', () => {
  expect(proposeOf(google, 'Date,Traffic\n2025-06-30,0.5\n').rules).toContain('1 layout');
});

test.each([
  ['January - June 2025', { start: '2025-01', end: '2025-06' }],
  ['July - December 2025', { start: '2025-07', end: '2025-12' }],
  ['2025-12-31', { start: '2025-07', end: '2025-12' }],
  ['January - December 2025', undefined],
  ['2025-06-29', undefined],
  ['2025', undefined],
])('readHalfYear(%j) is %j', (text, period) => {
  expect(readHalfYear(text)).toEqual(period);
});
