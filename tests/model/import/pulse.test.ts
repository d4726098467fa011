import { expect, test } from 'vitest';
import { pulse } from '$lib/model/import/pulse';
import { proposeFrom, proposeOf } from './read';

test('a shutdown of Pulse says dates, scope, services and trigger, but not how it was done', () => {
  const { cells, open, proposals } = proposeFrom(pulse, 'pulse.csv');
  expect(cells[0]).toEqual({
    start: '2031-06-09',
    end: '2031-06-10',
    scope: 'national',
    services: 'facebook;twitter',
    trigger: 'protest',
  });
  expect(open[0]).toEqual(['services: Streaming services']);
  expect(proposals[0]!.links).toEqual(['https://example.org/e']);
});

test('an end that is not given stays empty, an action of the government is no trigger', () => {
  const { cells, open } = proposeFrom(pulse, 'pulse.csv');
  expect(cells[1]).toEqual({
    start: '2031-06-11',
    scope: 'regional',
    regions: 'KZ-75;KZ-47',
    services: 'whatsapp',
  });
  expect(open[1]).toEqual(['services: DoH', 'trigger: government_action']);
});

test('a reversed row, garbled letters and other countries are told', () => {
  expect(proposeFrom(pulse, 'pulse.csv').rules).toEqual(['elsewhere', '4 reversed', '4 garbled']);
});

test('a file without the columns of Pulse is told apart', () => {
  expect(proposeOf(pulse, 'a,b\n1,2\n').problems).toEqual([
    'x row 1: the file is not of the kind that was chosen (check the kind of file; no country_code, start_date)',
    'x: rows about other countries, or naming none, were left out: 1 (nothing to do)',
  ]);
});
