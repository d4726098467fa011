import { expect, test } from 'vitest';
import { cloudflare } from '$lib/model/import/cloudflare';
import { ioda } from '$lib/model/import/ioda';
import { iodaCurated } from '$lib/model/import/ioda-curated';
import { proposeFrom, proposeOf } from './read';

test('an outage of Radar is told in the time of Almaty', () => {
  const { cells, open, proposals } = proposeFrom(cloudflare, 'cloudflare.json');
  // 20:00 UTC on the 5th is 02:00 on the 6th, six hours ahead.
  expect(cells[0]).toEqual({
    start: '2022-01-05',
    end: '2022-01-06',
    start_time: '16:30',
    end_time: '02:00',
    cadence: 'continuous',
    scope: 'national',
    evidence_grade: 'measured',
  });
  expect(open[0]).toEqual(['measure: GOVERNMENT_DIRECTED']);
  expect(proposals[0]!.links).toEqual(['https://example.org/f']);
});

test('from March 2024 on Almaty is five hours ahead; an outage without end has none', () => {
  const { cells, open } = proposeFrom(cloudflare, 'cloudflare.json');
  expect(cells[1]).toMatchObject({ start: '2024-03-01', start_time: '05:00' });
  expect(cells[1]).not.toHaveProperty('end');
  expect(open[1]).toEqual(['regions: Aktobe']);
});

test('technical causes, other countries and dates in words are told and left out', () => {
  const { rules, proposals } = proposeFrom(cloudflare, 'cloudflare.json');
  expect(rules).toEqual(['elsewhere', '3 technical', '5 day']);
  expect(proposals).toHaveLength(2);
});

test.each([
  ['', 'empty-file'],
  ['<html>', 'json'],
  ['{"success": false}', 'list'],
])('%j is no answer of Radar: %s', (text, rule) => {
  expect(proposeOf(cloudflare, text).rules).toEqual([rule]);
});

test('both formats of IODA say the same event', () => {
  // 1641379800 is 2022-01-05T10:50:00Z.
  const event = {
    start: '2022-01-05',
    end: '2022-01-05',
    start_time: '16:50',
    end_time: '17:50',
    cadence: 'continuous',
    scope: 'national',
    evidence_grade: 'measured',
  };
  expect(proposeFrom(ioda, 'ioda.json').cells).toEqual([event]);
  expect(proposeFrom(ioda, 'ioda-codf.json', { country: 'KZ' }).cells[0]).toEqual(event);
});

test('an event of a network asks for its country, and a broken duration is told', () => {
  expect(proposeFrom(ioda, 'ioda-codf.json').asks).toEqual(['country']);
  const { rules, cells, open } = proposeFrom(ioda, 'ioda-codf.json', { country: 'KZ' });
  expect(rules).toEqual(['elsewhere', '3 day']);
  expect(cells[1]).toMatchObject({ scope: 'regional', end_time: '16:51' });
  expect(open[1]).toEqual(['measure: ping-slash24 7', 'regions: Aktobe']);
});

test('the curated sheet asks for the zone of its times', () => {
  expect(proposeFrom(iodaCurated, 'ioda-curated.csv').asks).toEqual(['zone']);
});

test('a row of the curated sheet says its times in Almaty, a region by its code', () => {
  const { cells, proposals } = proposeFrom(iodaCurated, 'ioda-curated.csv', { zone: 'utc' });
  // 23:30 UTC on the 4th is 05:30 on the 5th.
  expect(cells[0]).toEqual({
    start: '2022-01-05',
    end: '2022-01-05',
    start_time: '05:30',
    end_time: '07:00',
    cadence: 'continuous',
    scope: 'regional',
    regions: 'KZ-39',
    trigger: 'exam',
    evidence_grade: 'measured',
  });
  expect(proposals[0]!.links).toEqual(['https://example.org/g']);
  const local = proposeFrom(iodaCurated, 'ioda-curated.csv', { zone: 'almaty' }).cells[0];
  expect(local).toMatchObject({ start: '2022-01-04', start_time: '23:30', end_time: '01:00' });
});

test('a wrong weekday, an end before its start and a cut cable are left out', () => {
  const { rules, cells } = proposeFrom(iodaCurated, 'ioda-curated.csv', { zone: 'almaty' });
  expect(rules).toEqual(['elsewhere', '3 weekday', '4 reversed', '5 technical']);
  // Midnight is 12 AM; 1 January 2022 was a Saturday.
  expect(cells[1]).toMatchObject({ start: '2022-01-01', start_time: '00:00', scope: 'national' });
  expect(cells).toHaveLength(2);
});
