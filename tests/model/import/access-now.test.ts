import { expect, test } from 'vitest';
import { accessNow } from '$lib/model/import/access-now';
import { proposeFrom, proposeOf } from './read';

test('a row of STOP from 2020 on says dates, measure, scope, services, trigger and position', () => {
  const { cells, open, proposals } = proposeFrom(accessNow, 'access-now.csv');
  expect(cells[0]).toEqual({
    start: '2031-05-09',
    end: '2031-05-19',
    measure: 'blocking',
    scope: 'national',
    services: 'facebook;youtube',
    trigger: 'protest',
    official_position: 'technical_fault',
  });
  expect(open[0]).toEqual(['services: Streaming services']);
  expect(proposals[0]!.links).toEqual(['https://example.org/a']);
});

test('an estimated start is approximate, and Ongoing is no end and no “still in force”', () => {
  const { cells, open } = proposeFrom(accessNow, 'access-now.csv');
  expect(cells[1]).toEqual({
    start: '2031-03-15~',
    measure: 'throttling',
    scope: 'regional',
    regions: 'KZ-39',
    official_position: 'unknown',
  });
  expect(open[1]).toEqual(['end: Ongoing', 'trigger: Information control']);
});

test('two kinds, two causes, a name that a city and a region share: all stay open', () => {
  const { cells, open } = proposeFrom(accessNow, 'access-now.csv');
  expect(cells[2]).toEqual({ start: '2031-01-04', end: '2031-01-11', services: 'sms' });
  expect(open[2]).toEqual([
    'measure: Shutdown, Throttle · Full network, Service-based · Broadband, Mobile',
    'scope: It affected locations in more than one state, province, or region',
    'regions: Aktobe',
    'trigger: Protests, Elections',
    'official_position: No',
  ]);
});

test('a whole network that is mobile alone is a mobile shutdown; other countries are left out', () => {
  const { cells, rules } = proposeFrom(accessNow, 'access-now.csv');
  expect(cells[3]).toMatchObject({ measure: 'mobile_shutdown', trigger: 'exam' });
  expect(cells).toHaveLength(4);
  expect(rules).toEqual(['elsewhere']);
});

test('the tab of 2019: names with blanks, yes as TRUE, days after months', () => {
  const { asks, cells, rules } = proposeFrom(accessNow, 'access-now-2019.csv');
  // 5/19/2031 says that the month comes first.
  expect(asks).toEqual([]);
  expect(cells).toEqual([
    {
      start: '2031-05-09',
      end: '2031-05-19',
      measure: 'blocking',
      scope: 'national',
      services: 'facebook;telegram;youtube;periscope',
      official_position: 'unknown',
    },
    {
      start: '2031-06-09',
      measure: 'total_shutdown',
      scope: 'regional',
      regions: 'KZ-75',
    },
  ]);
  expect(rules).toEqual(['4 day']);
});

test('the tab of 2016 to 2018: services in a list, an end before its start', () => {
  const { cells, problems } = proposeFrom(accessNow, 'access-now-2018.csv');
  expect(cells).toEqual([
    {
      start: '2031-02-01',
      end: '2031-02-03',
      measure: 'blocking',
      scope: 'national',
      services: 'facebook;whatsapp',
    },
  ]);
  expect(problems).toEqual([
    'access-now-2018.csv row 3, end_date: the end is before the start: 2031-02-03/2031-02-01 (check both dates)',
  ]);
});

test('dates that may be read in two ways are asked about, never guessed', () => {
  const text = 'country,start_date,end_date\nKazakhstan,5/9/2031,5/10/2031\n';
  expect(proposeOf(accessNow, text)).toMatchObject({ asks: ['date-order'], proposals: [] });
  const start = (order: string) =>
    proposeOf(accessNow, text, { 'date-order': order }).cells[0]?.start;
  expect(start('month-first')).toBe('2031-05-09');
  expect(start('day-first')).toBe('2031-09-05');
});

test('a column of yes and no about a service that we do not know stays open, whatever its name', () => {
  const text =
    'country,start_date,signal_affected,constructor_affected,twitter_affected\nKazakhstan,2031-05-09,Yes,TRUE,True\n';
  const { cells, open } = proposeOf(accessNow, text);
  expect(cells).toEqual([{ start: '2031-05-09', services: 'twitter' }]);
  expect(open).toEqual([['services: signal', 'services: constructor']]);
});
