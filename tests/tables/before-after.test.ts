import { beforeAll, expect, test } from 'vitest';
import { chart } from '$lib/charts/before-after/chart';
import { publish, type Row } from '$lib/charts/before-after/rows';
import type { Db } from '$lib/db/db';
import { dayOf, intersect, parseDay, type Period } from '$lib/model/day';
import { countRestrictedDays } from '$lib/model/restricted-days';
import { defaultSelection, type Selection } from '$lib/selection/selection';
import { select } from '$lib/tables/tables';
import { eventsOf } from './choose';
import { choicesOf, openTables, spansOf, type Folder } from './open';

let db: Record<Folder, Db>;
beforeAll(async () => {
  db = { data: await openTables('data'), 'tests/fixtures': await openTables('tests/fixtures') };
});

// Spring 2019 and two years either side of it.
const periods: Record<string, Period> = {
  before: { first: dayOf(2017, 3, 1), last: dayOf(2019, 2, 28) },
  'spring-2019': { first: dayOf(2019, 3, 1), last: dayOf(2019, 5, 31) },
  after: { first: dayOf(2019, 6, 1), last: dayOf(2021, 5, 31) },
};

const standardOf = (folder: Folder) => defaultSelection(choicesOf(folder));

async function rowsUnder(folder: Folder, selection: Selection): Promise<Row[]> {
  await select(db[folder], selection);
  return db[folder].rows<Row>(chart.query);
}

/** What a row should say, counted without SQL. */
function count(folder: Folder, selection: Selection, row: Pick<Row, 'measure'>, period: Period) {
  const events = eventsOf(folder, selection, selection.grades).filter(
    (event) => row.measure === null || event.measure === row.measure,
  );
  const ofGrade = (grade: string) =>
    events.filter(
      (event) =>
        event.evidence_grade === grade &&
        spansOf(folder, event).some((span) => intersect(span, period)),
    ).length;
  return {
    ...countRestrictedDays(
      events.flatMap((event) => spansOf(folder, event)),
      period,
    ),
    measured_events: ofGrade('measured'),
    reported_events: ofGrade('reported'),
    recalled_events: ofGrade('recalled'),
  };
}

/** Holds every row against the second count, and the measures against those with any event. */
async function compare(folder: Folder, selection: Selection): Promise<Row[]> {
  const rows = await rowsUnder(folder, selection);
  for (const row of rows) {
    const { period, measure, first, last, is_whole, ...counts } = row;
    const whole = periods[period]!;
    const expected = selection.period ? intersect(whole, selection.period)! : whole;
    expect({ first: parseDay(first), last: parseDay(last) }, period).toEqual(expected);
    expect(is_whole, period).toBe(expected.first === whole.first && expected.last === whole.last);
    expect(counts, `${period} ${measure}`).toEqual(count(folder, selection, row, expected));
  }
  return rows;
}

test.each<Folder>(['data', 'tests/fixtures'])(
  'before-after counts what countRestrictedDays() counts, per period and measure of %s',
  async (folder) => {
    const rows = await compare(folder, standardOf(folder));
    expect(rows.filter((row) => row.measure === null).map((row) => row.period)).toEqual([
      'before',
      'spring-2019',
      'after',
    ]);
    // A measure has a row where it has a day, and the published table has no holes.
    expect(rows.filter((row) => row.measure !== null).every((row) => row.possible > 0)).toBe(true);
    const published = publish(rows);
    const columns = Object.keys(published[0]!);
    expect(columns.filter((name) => name.startsWith('named_')).length).toBeGreaterThan(1);
    for (const row of published) expect(Object.keys(row)).toEqual(columns);
  },
);

test('before-after counts each period of the invented rows as counted by hand', async () => {
  const rows = await rowsUnder('tests/fixtures', standardOf('tests/fixtures'));
  const totals = rows.filter((row) => row.measure === null);
  expect(totals.map(({ named, pattern, possible }) => [named, pattern, possible])).toEqual([
    // Near-daily 15 March to 30 June 2018: 17 + 30 + 31 + 30. Month-precise March adds 1 to 14.
    [0, 108, 122],
    // 9 and 10 May in a window of 31 + 30 + 31 days.
    [2, 2, 92],
    // 16 November 2019 and 20 May 2020.
    [2, 2, 2],
  ]);
  expect(totals.map((row) => [row.measured_events, row.reported_events])).toEqual([
    // Month-precise and near-daily.
    [0, 2],
    // Two services at once measured; season and same day reported.
    [1, 2],
    // All Internet measured; unknown end reported.
    [1, 1],
  ]);
});

test('before-after counts recalled events once a reader asks for them', async () => {
  const selection = { ...standardOf('tests/fixtures') };
  selection.grades = choicesOf('tests/fixtures').grades;
  const rows = await compare('tests/fixtures', selection);
  // The recalled row: July to November 2018 beside March to June.
  expect(rows[0]).toMatchObject({ period: 'before', pattern: 108 + 153, recalled_events: 1 });
});

test.each<[string, Period, string[]]>([
  [
    'cut in two periods',
    { first: dayOf(2019, 5, 10), last: dayOf(2020, 1, 1) },
    ['spring-2019', 'after'],
  ],
  ['inside one period', { first: dayOf(2018, 3, 20), last: dayOf(2018, 4, 10) }, ['before']],
  [
    'that touches a period by one day',
    { first: dayOf(2021, 5, 31), last: dayOf(2022, 1, 1) },
    ['after'],
  ],
  ['that touches none', { first: dayOf(2022, 1, 1), last: dayOf(2022, 2, 1) }, []],
])('before-after keeps to a chosen period %s', async (_, period, expected) => {
  for (const folder of ['data', 'tests/fixtures'] as const) {
    const rows = await compare(folder, { ...standardOf(folder), period });
    expect(rows.filter((row) => row.measure === null).map((row) => row.period)).toEqual(expected);
  }
});

test('before-after keeps to the chosen measures, services and scopes', async () => {
  const choices = choicesOf('data');
  await compare('data', { ...standardOf('data'), measures: ['throttling'] });
  await compare('data', { ...standardOf('data'), services: ['telegram', 'all-internet'] });
  await compare('data', { ...standardOf('data'), scopes: choices.scopes, grades: choices.grades });
});

test('publish() sets the counts of each measure beside those of all, one row per period', async () => {
  const rows = await rowsUnder('tests/fixtures', standardOf('tests/fixtures'));
  const published = publish(rows);
  expect(published.map((row) => row.period)).toEqual(['before', 'spring-2019', 'after']);
  // Telegram's month (31 days of window) is blocking, the pattern of evenings throttling.
  expect(published[0]).toMatchObject({
    possible: 122,
    possible_blocking: 31,
    pattern_throttling: 108,
    named_blocking: 0,
  });
  expect(published.every((row) => !('measure' in row))).toBe(true);
});

test('the period of before-after spans the periods of its query', async () => {
  const rows = (await rowsUnder('data', standardOf('data'))).filter((row) => row.measure === null);
  const days = rows.flatMap((row) => [parseDay(row.first), parseDay(row.last)]);
  expect(chart.period).toEqual({ first: Math.min(...days), last: Math.max(...days) });
});
