import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, formatDay, parseDay } from '$lib/model/day';
import { dayClasses, toSpans, type DayClass, type EventDates } from '$lib/model/event';

const lastEvidence = '2025-11-07';

/** The spans of an event as `class first/last`, one a line. */
function spansOf(start: string, end: string, cadence = 'continuous'): string[] {
  return toSpans({ start, end, cadence }, parseDay(lastEvidence)).map(
    (span) => `${span.class} ${formatDay(span.first)}/${formatDay(span.last)}`,
  );
}

// The worked examples of the design.

test('toSpans() names the day of a one-day event', () => {
  expect(spansOf('2019-05-09', '2019-05-09')).toEqual(['named 2019-05-09/2019-05-09']);
});

test('toSpans() names a known start and leaves the rest of an approximate end month open', () => {
  expect(spansOf('2021-07-28', '2021-07~')).toEqual([
    'named 2021-07-28/2021-07-28',
    'window 2021-07-29/2021-07-31',
  ]);
});

test('toSpans() names the days up to an approximate end month and none in it', () => {
  expect(spansOf('2015-09-09', '2016-02~')).toEqual([
    'named 2015-09-09/2016-01-31',
    'window 2016-02-01/2016-02-29',
  ]);
});

test('toSpans() names only the first day of an event whose end is not known', () => {
  expect(spansOf('2016-05-20', '')).toEqual(['named 2016-05-20/2016-05-20']);
});

test('toSpans() gives a vague start without end the window of its own month', () => {
  expect(spansOf('2015-10~', '')).toEqual(['window 2015-10-01/2015-10-31']);
});

test('toSpans() names an ongoing event up to the last evidence and no further', () => {
  expect(spansOf('2015-02-26', '..')).toEqual(['named 2015-02-26/2025-11-07']);
});

test('toSpans() gives a near-daily event one pattern from earliest start to latest end', () => {
  expect(spansOf('2018-03-15~', '2018-06', 'near_daily')).toEqual([
    'pattern 2018-03-15/2018-06-30',
  ]);
});

// Continuous events.

test('toSpans() names no day of a month-precise event', () => {
  expect(spansOf('2018-03', '2018-03')).toEqual(['window 2018-03-01/2018-03-31']);
});

test('toSpans() names the days between two vague months, with the last and first day of each', () => {
  // In force on 31 March at the latest, and still on 1 June at the earliest.
  expect(spansOf('2018-03', '2018-06')).toEqual([
    'window 2018-03-01/2018-03-30',
    'named 2018-03-31/2018-06-01',
    'window 2018-06-02/2018-06-30',
  ]);
});

test('toSpans() names no day of two approximate months, only those between', () => {
  expect(spansOf('2018-03~', '2018-06~')).toEqual([
    'window 2018-03-01/2018-03-31',
    'named 2018-04-01/2018-05-31',
    'window 2018-06-01/2018-06-30',
  ]);
});

test('toSpans() names nothing between approximate months that follow each other', () => {
  expect(spansOf('2018-03~', '2018-04~')).toEqual(['window 2018-03-01/2018-04-30']);
});

test('toSpans() names a known end although its start is known only to the month', () => {
  expect(spansOf('2019-05', '2019-05-09')).toEqual([
    'window 2019-05-01/2019-05-08',
    'named 2019-05-09/2019-05-09',
  ]);
});

test('toSpans() names a known start although its end is known only to the year', () => {
  expect(spansOf('2019-05-09', '2019')).toEqual([
    'named 2019-05-09/2019-05-09',
    'window 2019-05-10/2019-12-31',
  ]);
});

test('toSpans() does not name an approximate first day', () => {
  expect(spansOf('2019-05-09~', '2019-05-12')).toEqual([
    'window 2019-05-09/2019-05-09',
    'named 2019-05-10/2019-05-12',
  ]);
});

test('toSpans() does not name an approximate last day', () => {
  expect(spansOf('2019-05-09', '2019-05-12~')).toEqual([
    'named 2019-05-09/2019-05-11',
    'window 2019-05-12/2019-05-12',
  ]);
});

test('toSpans() names nothing of an approximate day without end', () => {
  expect(spansOf('2019-05-09~', '')).toEqual(['window 2019-05-09/2019-05-09']);
});

test('toSpans() names an ongoing event from the day after its approximate start month', () => {
  expect(spansOf('2015-10~', '..')).toEqual([
    'window 2015-10-01/2015-10-31',
    'named 2015-11-01/2025-11-07',
  ]);
});

test('toSpans() reads a winter into the next year', () => {
  expect(spansOf('2019-24', '2020-03-02')).toEqual([
    'window 2019-12-01/2020-02-28',
    'named 2020-02-29/2020-03-02',
  ]);
});

// Other cadences.

test.each(['daily', 'near_daily'])('toSpans() turns %s into pattern, never named days', (c) => {
  expect(spansOf('2019-05-09', '2019-05-12', c)).toEqual(['pattern 2019-05-09/2019-05-12']);
});

test.each(['weekly', 'intermittent'])('toSpans() turns %s into window, never named days', (c) => {
  expect(spansOf('2019-05-09', '2019-05-12', c)).toEqual(['window 2019-05-09/2019-05-12']);
});

test('toSpans() gives a near-daily month without end no day beyond that month', () => {
  expect(spansOf('2018-02', '', 'near_daily')).toEqual(['pattern 2018-02-01/2018-02-28']);
});

test('toSpans() ends an ongoing intermittent event at the last evidence', () => {
  expect(spansOf('2025-10', '..', 'intermittent')).toEqual(['window 2025-10-01/2025-11-07']);
});

// Faults.

test('toSpans() throws for an end before the start, both dates last', () => {
  expect(() => spansOf('2019-05-09', '2019-05-01')).toThrow(
    new RangeError('reversed dates: 2019-05-09/2019-05-01'),
  );
});

test('toSpans() accepts an end month that begins before the start day', () => {
  expect(spansOf('2019-05-20', '2019-05')).toEqual([
    'named 2019-05-20/2019-05-20',
    'window 2019-05-21/2019-05-31',
  ]);
});

test('toSpans() throws for a date that does not exist', () => {
  expect(() => spansOf('2019-13', '2019-05-01')).toThrow(new RangeError('invalid date: 2019-13'));
});

test('dayClasses run from the strongest to the weakest', () => {
  expect(dayClasses).toEqual(['named', 'pattern', 'window']);
});

// Brute force: every day of three years is asked alone, from the text of the rules. Dates are
// matched as text, so nothing below reads bounds with the code under test.

const seed = 20190509;
const runs = { seed, numRuns: 400 };
const calendar = Array.from({ length: 3 * 365 }, (_, i) =>
  new Date(Date.UTC(2018, 0, 1 + i)).toISOString().slice(0, 10),
);
const horizon = '2020-02-10';
const horizonDay = Math.round(Date.parse(horizon) / 86_400_000);

/** The days that a date may mean, as texts; `undefined` for an end that is not known. */
function daysMeantBy(date: string): string[] | undefined {
  if (date === '') return undefined;
  if (date === '..') return [horizon];
  const [, y, part] = /^(\d{4})-(2[1-4])~?$/.exec(date) ?? [];
  const seasons: Record<string, string[]> = {
    '21': [`${y}-03`, `${y}-04`, `${y}-05`],
    '22': [`${y}-06`, `${y}-07`, `${y}-08`],
    '23': [`${y}-09`, `${y}-10`, `${y}-11`],
    '24': [`${y}-12`, `${Number(y) + 1}-01`, `${Number(y) + 1}-02`],
  };
  const starts = seasons[part ?? ''] ?? [date.replace('~', '')];
  return calendar.filter((day) => starts.some((start) => day.startsWith(start)));
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** The days of an event with the class that the rules give each, in order. */
function classesOf({ start, end, cadence }: EventDates): [day: string, dayClass: DayClass][] {
  const starts = daysMeantBy(start)!;
  const ends = daysMeantBy(end);

  const isNamed = (day: string): boolean => {
    if (cadence !== 'continuous') return false;
    if (isDay(start) && day === start) return true;
    if ((isDay(end) && day === end) || (end === '..' && day === horizon)) return true;
    if (start.endsWith('~') && starts.includes(day)) return false;
    if (end.endsWith('~') && ends?.includes(day)) return false;
    return ends !== undefined && starts.every((s) => s <= day) && ends.every((e) => day <= e);
  };
  const isPattern = cadence === 'daily' || cadence === 'near_daily';
  return calendar
    .filter((day) => starts[0]! <= day && day <= (ends ?? starts).at(-1)!)
    .map((day) => [day, isNamed(day) ? 'named' : isPattern ? 'pattern' : 'window']);
}

const year = fc.constantFrom('2018', '2019');
const two = (min: number, max: number) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'));
// Days come mostly from one month, so that bounds meet, touch and nest often.
const plainDate = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...calendar.slice(0, 730)) },
  { weight: 4, arbitrary: two(1, 30).map((day) => `2019-04-${day}`) },
  { weight: 5, arbitrary: fc.tuple(year, two(1, 12)).map((parts) => parts.join('-')) },
  { weight: 2, arbitrary: fc.tuple(year, two(21, 24)).map((parts) => parts.join('-')) },
  { weight: 1, arbitrary: year },
);
const anyDate = fc.tuple(plainDate, fc.constantFrom('', '', '~')).map((parts) => parts.join(''));
const anyEnd = fc.oneof({ weight: 6, arbitrary: anyDate }, fc.constantFrom('', '..'));
const anyCadence = fc.oneof(
  { weight: 3, arbitrary: fc.constant('continuous') },
  fc.constantFrom('daily', 'near_daily', 'weekly', 'intermittent'),
);
const anyEvent = fc.record({ start: anyDate, end: anyEnd, cadence: anyCadence });
const isReversed = ({ start, end }: EventDates) =>
  end !== '' && daysMeantBy(start)![0]! > daysMeantBy(end)!.at(-1)!;
const possibleEvent = anyEvent.filter((event) => !isReversed(event));

test('toSpans() gives every day the class that the rules give it', () => {
  fc.assert(
    fc.property(possibleEvent, (event) => {
      const found = toSpans(event, horizonDay).flatMap((span) =>
        [...daysOf(span)].map((day) => [formatDay(day), span.class]),
      );
      expect(found).toEqual(classesOf(event));
    }),
    runs,
  );
});

test('toSpans() gives spans that follow each other without gap or overlap', () => {
  fc.assert(
    fc.property(possibleEvent, (event) => {
      const spans = toSpans(event, horizonDay);
      expect(spans.every((span) => span.first <= span.last)).toBe(true);
      expect(spans.slice(1).map((span) => span.first)).toEqual(
        spans.slice(0, -1).map((span) => span.last + 1),
      );
    }),
    runs,
  );
});

test('toSpans() covers exactly the widest span: earliest start to latest end', () => {
  fc.assert(
    fc.property(possibleEvent, (event) => {
      const spans = toSpans(event, horizonDay);
      const starts = daysMeantBy(event.start)!;
      expect([formatDay(spans[0]!.first), formatDay(spans.at(-1)!.last)]).toEqual([
        starts[0],
        (daysMeantBy(event.end) ?? starts).at(-1),
      ]);
    }),
    runs,
  );
});

test('toSpans() throws for exactly the events whose latest end is before their earliest start', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      const spans = () => toSpans(event, horizonDay);
      if (isReversed(event)) expect(spans).toThrow(/^reversed dates: /);
      else expect(spans).not.toThrow();
    }),
    runs,
  );
});

// A second oracle, without the rules: what is certain is what all readings of the dates share.

test('toSpans() names a day of a continuous event iff every reading of its dates holds it', () => {
  const exactDate = fc.tuple(plainDate, plainDate).map(([start, end]) => ({ start, end }));
  const exactEvent = exactDate
    .map((dates) => ({ ...dates, cadence: 'continuous' }))
    .filter((event) => !isReversed(event));
  fc.assert(
    fc.property(exactEvent, (event) => {
      // The days that all of [s, e] share run from the latest s to the earliest e.
      let latest = '';
      let earliest = '9999';
      for (const s of daysMeantBy(event.start)!) {
        for (const e of daysMeantBy(event.end)!) {
          if (s > e) continue;
          if (s > latest) latest = s;
          if (e < earliest) earliest = e;
        }
      }
      const certain = calendar.filter((day) => latest <= day && day <= earliest);
      const named = toSpans(event, horizonDay)
        .filter((span) => span.class === 'named')
        .flatMap((span) => [...daysOf(span)].map(formatDay));
      expect(named).toEqual(certain);
    }),
    runs,
  );
});
