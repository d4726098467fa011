import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerDay, dayFrom } from '$lib/figure/day-answer';
import { countDays, parsePeriod, strengthByDay } from '$lib/figure/days-by-class';
import type { EventSummary } from '$lib/figure/event-record';
import { parseDay } from '$lib/model/day';
import { toSpans } from '$lib/model/event';
import { countRestrictedDays } from '$lib/model/restricted-days';

const coverage = {
  first: parseDay('2017-01-01'),
  lastEvidence: parseDay('2021-12-31'),
  lastSearched: '2021-12',
};

const event = (
  id: string,
  start: string,
  end: string,
  cadence: string,
  more: Partial<EventSummary> = {},
): EventSummary => ({
  id,
  start,
  end,
  cadence,
  measure: 'blocking',
  scope: 'national',
  grade: 'reported',
  official_position: 'unknown',
  services: [],
  isCounted: true,
  isOutlined: false,
  ...more,
});

const events = [
  event('cut', '2018-05-09', '2018-05-09', 'continuous'),
  event('evenings', '2018-03', '2018-06', 'near_daily'),
  event('some', '2018-01', '2018-12', 'intermittent'),
  event('memory', '2019-07', '2019-07', 'daily', { isCounted: false, isOutlined: true }),
  event('site', '2017-01-01', '..', 'continuous', { isCounted: false }),
];

test.each<[day: string, says: string, rows: string[], others: string[]]>([
  ['2018-05-09', 'named', ['cut', 'evenings', 'some'], ['site']],
  ['2018-05-10', 'pattern', ['evenings', 'some'], ['site']],
  ['2018-02-01', 'window', ['some'], ['site']],
  ['2019-07-15', 'recalled', ['memory'], ['site']],
  ['2020-01-01', 'nothing', [], ['site']],
  ['2016-12-31', 'not-covered', [], []],
  ['2022-01-01', 'not-covered', [], []],
])('answerDay() says of %s: %s', (day, says, rows, others) => {
  const answer = answerDay(parseDay(day), events, coverage);
  expect(answer.says).toBe(says);
  expect(answer.rows.map((row) => row.event.id)).toEqual(rows);
  expect(answer.others.map((row) => row.event.id)).toEqual(others);
});

test('dayFrom() reads a day, and nothing else', () => {
  expect(dayFrom('2018-05-09')).toBe(parseDay('2018-05-09'));
  for (const text of [null, '', '2018-02-30', 'today']) expect(dayFrom(text)).toBeUndefined();
});

test('countDays() counts what countRestrictedDays() counts, for any period', () => {
  const counted = events.filter(({ isCounted }) => isCounted);
  const strengths = strengthByDay(counted, coverage);
  const spans = counted.flatMap((one) => toSpans(one, coverage.lastEvidence));
  const day = fc.integer({ min: coverage.first, max: coverage.lastEvidence });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const period = { first: Math.min(a, b), last: Math.max(a, b) };
      expect(countDays(strengths, coverage.first, period)).toEqual(
        countRestrictedDays(spans, period),
      );
    }),
  );
});

test('parsePeriod() reads two days in order, and nothing else', () => {
  expect(parsePeriod('2018-01-01..2018-12-31')).toEqual({
    first: parseDay('2018-01-01'),
    last: parseDay('2018-12-31'),
  });
  for (const text of [null, '', '2018-01-01', '2018-12-31..2018-01-01', '2018..2019']) {
    expect(parsePeriod(text)).toBeNull();
  }
});
