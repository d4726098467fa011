import { expect, test } from 'vitest';
import { readSelected, rejectedInWords } from '$lib/embed/selected';
import { parseDay } from '$lib/model/day';
import { defaultSelection } from '$lib/selection/selection';
import { chartOf } from '../languages';
import { choicesOf } from '../tables/open';

const choices = choicesOf('data');
const read = (slug: string, search: string) =>
  readSelected(new URLSearchParams(search), chartOf(slug), choices);
const standard = defaultSelection(choices);

test('readSelected() reads the period, services and clock that a chart answers to', () => {
  expect(read('hours', 'from=2019-01-01&to=2019-12-31&services=telegram&tz=UTC')).toEqual({
    selection: {
      ...standard,
      period: { first: parseDay('2019-01-01'), last: parseDay('2019-12-31') },
      services: ['telegram'],
    },
    clock: 'UTC',
    rejected: [],
    ignored: [],
  });
});

test('readSelected() names what the chart does not depend on, and leaves it out', () => {
  const whole = { selection: standard, clock: 'Asia/Almaty', rejected: [] };
  expect(read('rates', 'from=2019-01-01&tz=UTC')).toEqual({
    ...whole,
    ignored: ['period', 'clock'],
  });
  expect(read('legal-steps', 'services=telegram')).toEqual({ ...whole, ignored: ['services'] });
  expect(read('projection', 'to=2019-01-01')).toEqual({ ...whole, ignored: ['period'] });
});

test('readSelected() takes measures, scopes and grades from no address', () => {
  expect(read('denied', 'measures=shutdown&scope=regional&grade=recalled').selection).toEqual(
    standard,
  );
});

test('readSelected() knows the headline services, written out, for the default', () => {
  const headline = choices.services.filter((service) => service.isHeadline).map(({ id }) => id);
  expect(read('denied', `services=${headline.join()}`).selection.services).toBeNull();
});

test.each([
  ['from=2019-02-30', 'from=2019-02-30: date'],
  ['from=2020-01-01&to=2019-01-01', 'from, to=2020-01-01/2019-01-01: reversed'],
  ['from=1990-01-01&to=1990-12-31', 'from, to=1990-01-01/1990-12-31: outside'],
  ['services=myspace', 'services=myspace: unknown'],
  ['tz=Europe/Paris', 'tz=Europe/Paris: unknown'],
  // What is neither an id nor a day is never shown again.
  ['services=%3Cscript%3Ealert(1)%3C/script%3E', 'services: unknown'],
  [`from=${'2'.repeat(10_000)}`, 'from: date'],
  ['tz=U%00T%1BC', 'tz: unknown'],
  [`services=${Array.from({ length: 900 }, (_, i) => `s${i}`).join()}`, 'services=s0: unknown'],
])('%.60s is rejected with one reason, and the chart stays whole', (search, words) => {
  const { selection, clock, rejected } = read('hours', search);
  expect(selection).toEqual(standard);
  expect(clock).toBe('Asia/Almaty');
  const reasons = {
    date: 'date',
    reversed: 'reversed',
    outside: 'outside',
    unknown: 'unknown',
  } as const;
  expect(rejectedInWords(rejected, reasons)).toEqual([words]);
});

test('one bad service does not take the good ones with it', () => {
  const { selection, rejected } = read('denied', 'services=telegram,myspace');
  expect(selection.services).toEqual(['telegram']);
  expect(rejected).toEqual([{ parameter: 'services', value: 'myspace', reason: 'unknown' }]);
});
