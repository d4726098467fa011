import { expect, test } from 'vitest';
import { parseDay } from '$lib/model/day';
import { casesUnder } from '$lib/model/projection/assumptions';
import { readCase, type CaseRow } from '$lib/model/projection/case';
import { untilReturn } from '$lib/model/projection/spells';
import { caseOf } from './make';

const read = (cells: Partial<CaseRow>) =>
  readCase({
    precedent_id: 'a-1',
    as_of: '2021-10-01',
    law_id: 'a',
    country_code: 'XX',
    set: 'threat_blocking',
    duty: 'registration',
    service_id: 'telegram',
    statement_service: true,
    confounded: false,
    outcome: 'blocked',
    deadline: null,
    restriction_start: null,
    restriction_end: null,
    ...cells,
  });
const period = (first: string, last: string) => ({ first: parseDay(first), last: parseDay(last) });

test('readCase() reads dates as bounds, and none where none is known', () => {
  const { deadline, began, ended } = read({
    deadline: '2021-05',
    restriction_start: '2021-07-02',
  });
  expect(deadline).toMatchObject(period('2021-05-01', '2021-05-31'));
  expect(began).toMatchObject(period('2021-07-02', '2021-07-02'));
  expect(ended).toBeNull();
});

test('readCase() knows nothing of an end after the day of its view', () => {
  expect(read({ restriction_start: '2021-07-02', restriction_end: '2022-08-01' }).ended).toBeNull();
  expect(read({ restriction_start: '2021-07-02', restriction_end: '2021-10' }).ended).toBeNull();
  expect(
    read({ restriction_start: '2021-07-02', restriction_end: '2021-10-01' }).ended,
  ).toMatchObject(period('2021-10-01', '2021-10-01'));
});

test('readCase() knows nothing of a start after the day of its view', () => {
  expect(read({ outcome: 'refused_open', restriction_start: '2021-11-03' }).began).toBeNull();
});

test('readCase() lets no restriction end before it began', () => {
  const late = read({ restriction_start: '2021-05-20', restriction_end: '2021-05' });
  expect(late.ended).toMatchObject(period('2021-05-20', '2021-05-31'));
  const early = read({ restriction_start: '2021-05', restriction_end: '2021-05-11' });
  expect(early.began).toMatchObject(period('2021-05-01', '2021-05-11'));
  // It lasted at least the day on which it began; 1 − 20 + 1 days would be a spell of −18.
  expect(untilReturn([late]).spells).toEqual([{ time: 1, isObserved: true }]);
});

test('casesUnder() keeps the cases of the view, the duty, the services and the reader', () => {
  const asOf = '2021-10-01';
  const today = parseDay(asOf);
  const cases = [
    caseOf('kept', { asOf: today }),
    caseOf('later', { asOf: today + 1 }),
    caseOf('confounded', { asOf: today, isConfounded: true }),
    caseOf('other-duty', { asOf: today, duty: 'data_localisation' }),
    caseOf('other-service', { asOf: today, service: 'zello', isStatement: false }),
  ];
  const kept = (services: string, hasConfounded: boolean, duty: string | null) =>
    casesUnder(cases, { asOf, services, hasConfounded, duty }).map(({ id }) => id);
  expect(kept('statement', false, 'registration')).toEqual(['kept']);
  expect(kept('statement', true, null)).toEqual(['confounded', 'kept', 'other-duty']);
  expect(kept('all', false, 'registration')).toEqual(['kept', 'other-service']);
  expect(kept('zello', true, null)).toEqual(['other-service']);
  expect(kept('imo', true, null)).toEqual([]);
});

test('readCase() knows that a restriction went on beyond the view from its later end alone', () => {
  const dates = { restriction_start: '2021-07-02' };
  expect(read({ ...dates, restriction_end: '2022-08-01' })).toMatchObject({
    ended: null,
    isInForce: true,
  });
  expect(read({ ...dates, restriction_end: null }).isInForce).toBe(false);
  expect(read({ ...dates, restriction_end: '2021-08-01' }).isInForce).toBe(false);
  // It may have ended on the day of the view.
  expect(read({ ...dates, restriction_end: '2021-10' }).isInForce).toBe(false);
});
