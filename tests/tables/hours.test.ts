import { beforeAll, expect, test } from 'vitest';
import { intervalOf, type Row } from '$lib/charts/hours/rows';
import { countHours } from '$lib/charts/hours/sentences';
import { chart } from '$lib/charts/hours/chart';
import { claimYears } from '$lib/charts/chart';
import { defaultSelection } from '$lib/selection/selection';
import { contextFor } from '../charts/context';
import { eventsOf } from './choose';
import { choicesOf, openTables, spansOf } from './open';

let rows: Row[];
beforeAll(async () => {
  rows = await (await openTables('data')).rows<Row>(chart.query);
});

const standard = defaultSelection(choicesOf('data'));
const shown = eventsOf('data', standard, ['measured', 'reported', 'recalled']);

/** The counted events of the claim years, from the CSV files. */
const counted = shown.filter((event) => {
  const spans = spansOf('data', event);
  const touches = spans.some(
    ({ first, last }) => last >= claimYears.first && first <= claimYears.last,
  );
  return touches && event.evidence_grade !== 'recalled';
});

test('hours gives one row per event on show, with the hours of the table', () => {
  const hours = (start: unknown, end: unknown) => `${start || ''}–${end || ''}`;
  expect(
    Object.fromEntries(rows.map((row) => [row.event_id, hours(row.start_time, row.end_time)])),
  ).toEqual(
    Object.fromEntries(
      shown.map((event) => [event.event_id, hours(event.start_time, event.end_time)]),
    ),
  );
  expect(rows).toHaveLength(shown.length);
});

test('hours counts starts and ends as the CSV files have them', () => {
  const starts = counted.filter((event) => event.start_time !== '');
  const ends = counted.filter((event) => event.end_time !== '');
  expect(countHours(rows, { period: null })).toEqual({
    events: counted.length,
    hours: new Set([...starts, ...ends]).size,
    starts: starts.length,
    ends: ends.length,
    evening: starts.filter((event) => event.start_time! >= '18:00').length,
    night: starts.filter((event) => event.start_time! < '06:00').length,
  });
});

test('an interval never makes up a bound', () => {
  const of = (id: string) => {
    const { from, to, left, right } = intervalOf(rows.find((row) => row.event_id === id)!);
    return [from, to, left, right];
  };
  expect(of('kz-2019-05-09-victory-day-social-media')).toEqual([13, 20, 'known', 'known']);
  expect(of('kz-2019-06-11-social-media')).toEqual([15, 15, 'known', 'open']);
  expect(of('kz-2018-03-15-every-evening-throttling')).toEqual([20, 20, 'known', 'open']);
  expect(of('kz-2020-02-13-telegram')).toEqual([0, 15, 'beyond', 'known']);
  expect(of('kz-2020-02-16-google-youtube')).toEqual([15, 15, 'open', 'known']);
  expect(of('kz-2022-01-04-mobile')).toEqual([20.5, 24, 'known', 'beyond']);
});

test('the title of hours says so where there are no events, no hours or no starts', () => {
  const context = contextFor('data', 'en');
  const { title } = chart.text.en;
  const timed = rows.filter((row) => row.start_time !== null && row.is_counted);
  expect(title([], context)).toBe('No counted event matches this selection');
  const bare = timed.slice(0, 2).map((row) => ({ ...row, start_time: null, end_time: null }));
  expect(title(bare, context)).toBe('Of 2\u00a0events, none has a recorded hour');
  const ended = timed.slice(0, 1).map((row) => ({ ...row, start_time: null, end_time: '15:00' }));
  expect(title(ended, context)).toBe(
    'Of 1\u00a0event with a recorded hour, none has the hour at which it began',
  );
});
