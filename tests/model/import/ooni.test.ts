import { expect, test } from 'vitest';
import { ooni } from '$lib/model/import/ooni';
import { proposeFrom, proposeOf } from './read';

const answers = { country: 'KZ', test: 'telegram' };

test('an OONI file without its axes asks for country, test and service', () => {
  expect(proposeFrom(ooni, 'ooni.csv').asks).toEqual(['country', 'test', 'service']);
  expect(proposeFrom(ooni, 'ooni.csv').proposals).toEqual([]);
});

test('a test that is about one service leaves no question about it', () => {
  expect(proposeFrom(ooni, 'ooni.csv', { test: 'telegram' }).asks).toEqual(['country']);
  expect(proposeFrom(ooni, 'ooni.csv', { test: 'web_connectivity' }).asks).toEqual([
    'country',
    'service',
  ]);
});

test('an answered OONI file becomes rows of measurements, each with its origin', () => {
  const { cells, proposals } = proposeFrom(ooni, 'ooni.csv', answers);
  expect(cells[0]).toEqual({
    day: '2021-07-09',
    service_id: 'telegram',
    network: '9198',
    test: 'telegram',
    ok: '4',
    anomaly: '1',
    confirmed: '2',
    failure: '3',
  });
  expect(cells[1]).toMatchObject({ network: '21299', ok: '5' });
  expect(proposals[0]).toMatchObject({
    table: 'measurements',
    origin: { kind: 'ooni', file: 'ooni.csv', row: 2, cells: { measurement_count: '10' } },
  });
});

test('counts that do not add up are reported and left out', () => {
  const { proposals, problems } = proposeFrom(ooni, 'ooni.csv', answers);
  expect(proposals).toHaveLength(2);
  expect(problems).toEqual([
    'ooni.csv row 4, measurement_count: the counts do not add up to all measurements: 3 (fetch the file again)',
  ]);
});

test('an older answer without ok_count gets it from the other counts', () => {
  const { asks } = proposeFrom(ooni, 'ooni-old.csv', answers);
  expect(asks).toEqual(['network']);
  // 10 measurements, 2 anomalies, 1 failure.
  expect(proposeFrom(ooni, 'ooni-old.csv', { ...answers, network: '' }).cells).toEqual([
    expect.objectContaining({ ok: '7', network: '0' }),
  ]);
});

test('domains become services, an unknown one stays open, other countries are left out', () => {
  const { cells, open, rules } = proposeFrom(ooni, 'ooni-domains.csv', {
    test: 'web_connectivity',
    network: 'AS9198',
  });
  expect(cells.map(({ day, service_id }) => [day, service_id])).toEqual([
    ['2018-12-01', 'facebook'],
    ['2018-12-01', undefined],
  ]);
  expect(open).toEqual([[], ['service_id: example.org']]);
  expect(rules).toEqual(['elsewhere']);
});

test('the address of the query answers every question', () => {
  const query =
    'https://api.ooni.io/api/v1/aggregation?probe_cc=KZ&test_name=web_connectivity&domain=ratel.kz&probe_asn=AS9198&axis_x=measurement_start_day&format=CSV';
  const { asks, cells } = proposeFrom(ooni, 'ooni-old.csv', { query });
  expect(asks).toEqual([]);
  expect(cells[0]).toMatchObject({
    service_id: 'ratel-kz',
    network: '9198',
    test: 'web_connectivity',
  });
});

test('an answer that cannot be one is asked again', () => {
  const { asks, problems } = proposeFrom(ooni, 'ooni.csv', { ...answers, country: 'Kazakhstan' });
  expect(asks).toEqual(['country']);
  expect(problems).toEqual([
    'ooni.csv, country: this answer does not fit the question: Kazakhstan (answer again)',
  ]);
});

test.each(['', '\r\n'])('an empty answer is told, not taken for a broken file: %j', (text) => {
  expect(proposeOf(ooni, text)).toMatchObject({ rules: ['empty-file'], proposals: [] });
});

test('a count that is no number is named by row and column', () => {
  const text =
    'anomaly_count,confirmed_count,failure_count,measurement_count,measurement_start_day,probe_asn\n1,-1,0,x,2021-07-09,1\n';
  expect(proposeOf(ooni, text, answers).problems).toEqual([
    'x row 2, confirmed_count: this is not a whole number of 0 or more: -1 (look at the source)',
    'x row 2, measurement_count: this is not a whole number of 0 or more: x (look at the source)',
  ]);
});

test('another file is not taken for one of OONI', () => {
  expect(proposeOf(ooni, 'a,b\n1,2\n', answers).rules).toEqual(['1 layout']);
});
