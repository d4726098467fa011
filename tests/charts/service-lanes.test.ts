import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chart } from '$lib/charts/service-lanes/chart';
import { lanesOf, type Row } from '$lib/charts/service-lanes/rows';
import { byLook, outlineOf } from '$lib/charts/service-lanes/looks';
import { dayOf, type Period } from '$lib/model/day';
import { contextFor, frameFor, frameSizes } from './context';

/** A row of a small table: services, event, first day, last day. */
function rowOf(
  services: string | null,
  event: string,
  first: string,
  last: string,
  rest: Partial<Row> = {},
): Row {
  return {
    event_id: event,
    services,
    implied: null,
    first,
    last,
    class: 'named',
    start: first,
    end: last,
    start_time: null,
    end_time: null,
    cadence: 'continuous',
    measure: 'blocking',
    scope: 'national',
    grade: 'reported',
    official_position: 'unknown',
    is_counted: true,
    ...rest,
  };
}

const day = '2019-05-09';
const frame = (period: Period | null = null, size: (typeof frameSizes)[number] = 'wide') =>
  frameFor(chart, contextFor('tests/fixtures', 'en', { period }), size);
const marksOf = (rows: Row[], period: Period | null = null) =>
  chart.layout(rows, frame(period)).lanes.flatMap((lane) => lane.marks);

test('lanesOf() puts services that more events name first, equal ones by their id', () => {
  const rows = [
    rowOf('viber', 'a', day, day),
    rowOf('imo', 'a', day, day),
    rowOf('telegram', 'a', day, day),
    rowOf('telegram', 'b', day, day),
  ];
  expect(lanesOf(rows).map((lane) => lane.id)).toEqual(['telegram', 'imo', 'viber']);
});

test('lanesOf() counts an event once, however many spans it has, and none that only implies', () => {
  const rows = [
    rowOf('imo', 'a', day, day),
    rowOf('imo', 'a', '2019-05-10', '2019-05-12', { class: 'window' }),
    rowOf(null, 'b', day, day, { implied: 'imo' }),
  ];
  expect(lanesOf(rows).map((lane) => lane.named)).toEqual([1]);
});

test('lanesOf() puts a row on the lane of every service that it names or implies', () => {
  const rows = [rowOf('all-internet', 'a', day, day, { implied: 'imo;viber' })];
  expect(lanesOf(rows).map((lane) => [lane.id, lane.named, lane.rows.length])).toEqual([
    ['all-internet', 1, 1],
    ['imo', 0, 1],
    ['viber', 0, 1],
  ]);
});

test('lanesOf() gives the same lanes in whatever order the rows come', () => {
  const lists = fc.subarray(['facebook', 'imo', 'telegram', 'viber', 'whatsapp']);
  const anyRow = fc
    .tuple(lists, lists, fc.constantFrom('a', 'b', 'c', 'd'))
    .map(([named, implied, event]) =>
      rowOf(named.join(';') || null, event, day, day, { implied: implied.join(';') || null }),
    );
  const twoOrders = fc
    .array(anyRow, { maxLength: 12 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
  fc.assert(
    fc.property(twoOrders, ([rows, shuffled]) => {
      const placesOf = (some: Row[]) => lanesOf(some).map((lane) => [lane.id, lane.named]);
      expect(placesOf(shuffled)).toEqual(placesOf(rows));
    }),
    { seed: 20190509, numRuns: 300 },
  );
});

test('a mark of one day among eight years is at least two pixels wide', () => {
  for (const size of frameSizes) {
    const { lanes } = chart.layout([rowOf('imo', 'a', day, day)], frame(null, size));
    expect(lanes[0]!.marks[0]!.width).toBeGreaterThanOrEqual(2);
  }
});

test('a mark is as wide as its days where they have room', () => {
  // 832 pixels for 208 days, from x = 200: four pixels a day. 9 May is day 8 after 1 May.
  const period = { first: dayOf(2019, 5, 1), last: dayOf(2019, 5, 1) + 207 };
  const [mark] = marksOf([rowOf('imo', 'a', '2019-05-09', '2019-05-18')], period);
  expect([mark!.x, mark!.width]).toEqual([200 + 8 * 4, 10 * 4]);
});

test('a mark ends with the period on show', () => {
  const period = { first: dayOf(2019, 5, 1), last: dayOf(2019, 5, 1) + 207 };
  const [mark] = marksOf([rowOf('imo', 'a', '2019-01-01', '2021-01-01')], period);
  expect([mark!.x, mark!.width]).toEqual([200, 832]);
});

test('an event that is not counted is drawn in outline, whatever its class', () => {
  const rows = [rowOf('imo', 'a', day, day, { class: 'pattern', is_counted: false })];
  expect(marksOf(rows).map((mark) => mark.evidence)).toEqual(['outlined']);
});

test('stronger evidence is drawn over weaker', () => {
  const rows = [
    rowOf('imo', 'a', day, day),
    rowOf('imo', 'b', day, day, { class: 'window' }),
    rowOf('imo', 'c', day, day, { class: 'pattern' }),
  ];
  expect(marksOf(rows).map((mark) => mark.evidence)).toEqual(['window', 'pattern', 'named']);
});

test('only the last run of an event shows how it ended', () => {
  // Named 28 July, window to the end of the month: the question mark stands at neither, the end is known.
  const known = { start: '2021-07-28', end: '2021-07~' };
  const rows = [
    rowOf('imo', 'a', '2021-07-28', '2021-07-28', known),
    rowOf('imo', 'a', '2021-07-29', '2021-07-31', { ...known, class: 'window' }),
  ];
  expect(marksOf(rows).map((mark) => mark.tail)).toEqual(['', '']);
});

test('an event in force at the last evidence has an arrow that stops there', () => {
  const period = { first: dayOf(2025, 1, 1), last: dayOf(2025, 11, 7) };
  const rows = [rowOf('imo', 'a', '2015-02-26', '2025-11-07', { end: '..' })];
  expect(marksOf(rows, period).map((mark) => mark.tail)).toEqual(['ongoing']);
  // Where the view ends before the evidence, the mark simply runs on.
  const earlier = { first: dayOf(2019, 1, 1), last: dayOf(2019, 12, 31) };
  expect(marksOf(rows, earlier).map((mark) => mark.tail)).toEqual(['']);
});

test('an end that is not recorded is a question mark where there is room for one', () => {
  const period = { first: dayOf(2019, 5, 1), last: dayOf(2019, 5, 31) };
  const rows = [rowOf('imo', 'a', day, day, { end: null })];
  expect(marksOf(rows, period).map((mark) => mark.tail)).toEqual(['unknown']);
});

test('a lane stands for each service with rows in view, and for no other', () => {
  const period = { first: dayOf(2019, 5, 1), last: dayOf(2019, 5, 31) };
  const rows = [rowOf('imo', 'a', day, day), rowOf('viber', 'b', '2020-01-01', '2020-01-02')];
  expect(chart.layout(rows, frame(period)).lanes.map((lane) => lane.id)).toEqual(['imo']);
});

test('byLook() draws marks of one look together, and measured ones apart from reported ones', () => {
  const grades = ['reported', 'measured', 'reported', 'recalled'];
  const marks = marksOf(
    grades.map((grade, i) =>
      rowOf('imo', `${i}`, `2019-0${i + 1}-09`, `2019-0${i + 1}-09`, {
        grade,
        is_counted: grade !== 'recalled',
      }),
    ),
  );
  const looks = byLook(marks).map((alike) => alike.map(({ eventId }) => eventId));
  expect(looks).toEqual([['3'], ['0', '2'], ['1']]);
});

test('outlineOf() goes from the corner of a mark to that of the next', () => {
  const [mark] = marksOf([rowOf('imo', 'a', day, day)]);
  const placed = (x: number, y: number, width: number) => ({ ...mark!, x, y, width, height: 6 });
  expect(outlineOf([placed(10.5, 20, 2), placed(13.1, 27, 4.5)])).toBe(
    'M10.5,17h2v6h-2zm2.6,7h4.5v6h-4.5z',
  );
});
