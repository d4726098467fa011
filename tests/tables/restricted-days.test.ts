import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { chart } from '$lib/charts/restricted-days/chart';
import type { Row } from '$lib/charts/restricted-days/rows';
import type { Db } from '$lib/db/db';
import { dayOf, formatDay, intersect, monthPeriod, partsOf, type Period } from '$lib/model/day';
import { countRestrictedDays } from '$lib/model/restricted-days';
import { defaultSelection, type Selection } from '$lib/selection/selection';
import { select } from '$lib/tables/tables';
import { eventsOf } from './choose';
import { choicesOf, openTables, spansOf, type Folder } from './open';

let data: Db;
let fixtures: Db;
beforeAll(async () => {
  data = await openTables('data');
  fixtures = await openTables('tests/fixtures');
});

/** Named, pattern, possible and recalled days of each year that has any, as `8/8/151/0`. */
function yearsOf(rows: readonly Row[]): Record<string, string> {
  const years: Record<string, string> = {};
  for (const year of new Set(rows.map((row) => row.month.slice(0, 4)))) {
    const months = rows.filter((row) => row.month.startsWith(year));
    const sum = (column: 'named' | 'pattern' | 'possible' | 'recalled') =>
      months.reduce((total, row) => total + row[column], 0);
    const counts = [sum('named'), sum('pattern'), sum('possible'), sum('recalled')];
    if (counts.some((count) => count > 0)) years[year] = counts.join('/');
  }
  return years;
}

async function rowsUnder(db: Db, selection: Selection): Promise<Row[]> {
  await select(db, selection);
  return db.rows<Row>(chart.query);
}

const standard = defaultSelection(choicesOf('data'));

/** The columns of measurements in rows where none was made. */
const unmeasured = { measurements: null, anomalies: null, confirmed: null };

test('restricted-days gives one row per month that the evidence covers', async () => {
  const rows = await rowsUnder(data, standard);
  // Twenty years of twelve months, 2005 to 2024, and eleven months of 2025.
  expect(rows).toHaveLength(20 * 12 + 11);
  expect([rows[0]!.month, rows.at(-1)!.month]).toEqual(['2005-01', '2025-11']);
  expect(rows.map((row) => row.month)).toEqual([...new Set(rows.map((row) => row.month))].sort());
});

test('restricted-days counts the days that the code book states, year by year', async () => {
  // data/README.md, section 4; the fourth number is recalled days. July to November 2018:
  // 31 + 31 + 30 + 31 + 30; in 2019 one day that rests on a later account, 13 June.
  expect(yearsOf(await rowsUnder(data, standard))).toEqual({
    '2011': '2/2/2/0',
    '2016': '2/2/2/0',
    '2017': '0/0/214/0',
    '2018': '0/139/212/153',
    '2019': '8/8/151/1',
    '2020': '4/4/4/0',
    '2021': '1/1/4/0',
    '2022': '8/8/51/0',
  });
});

test('restricted-days counts recalled days in the pattern once a reader asks for them', async () => {
  const rows = await rowsUnder(data, {
    ...standard,
    grades: [...standard.grades, 'recalled'],
  });
  const months = rows.filter((row) => row.month.startsWith('2018'));
  // 139 and the 153 days of July to November.
  expect(months.reduce((sum, row) => sum + row.pattern, 0)).toBe(292);
  expect(months.every((row) => row.recalled === 0)).toBe(true);
});

test('restricted-days counts the invented rows as counted by hand', async () => {
  const rows = await rowsUnder(fixtures, defaultSelection(choicesOf('tests/fixtures')));
  // tests/fixtures/README.md; July to November 2018 is the recalled row.
  expect(yearsOf(rows)).toEqual({
    '2018': '0/108/122/153',
    '2019': '3/3/93/0',
    '2020': '1/1/1/0',
    '2021': '1/1/4/0',
  });
  const month = (name: string) => rows.find((row) => row.month === name);
  expect(month('2018-03')).toEqual({
    month: '2018-03',
    named: 0,
    pattern: 17,
    possible: 31,
    recalled: 0,
    ...unmeasured,
  });
  expect(month('2019-05')).toEqual({
    month: '2019-05',
    named: 2,
    pattern: 2,
    possible: 31,
    recalled: 0,
    ...unmeasured,
  });
});

test('restricted-days gives the months that a chosen period touches, and counts its days only', async () => {
  // Named 9 and 10 May; the season's window covers all of May.
  const period = { first: dayOf(2019, 5, 10), last: dayOf(2019, 6, 2) };
  const rows = await rowsUnder(fixtures, {
    ...defaultSelection(choicesOf('tests/fixtures')),
    period,
  });
  expect(rows).toEqual([
    { month: '2019-05', named: 1, pattern: 1, possible: 22, recalled: 0, ...unmeasured },
    { month: '2019-06', named: 0, pattern: 0, possible: 0, recalled: 0, ...unmeasured },
  ]);
});

test('restricted-days counts a service that an event only implies', async () => {
  // Only the total shutdown of 16 November 2019 touches TikTok.
  const rows = await rowsUnder(fixtures, {
    ...defaultSelection(choicesOf('tests/fixtures')),
    services: ['tiktok'],
  });
  expect(yearsOf(rows)).toEqual({ '2019': '1/1/1/0' });
});

// SQL and the counter that serves where there is no engine: the same numbers for any selection.

/** What the query should give, counted without SQL. */
function countMonths(folder: Folder, selection: Selection): Row[] {
  const { period: covered } = choicesOf(folder);
  const period = selection.period ?? covered;
  const outlined =
    selection.grades.includes('reported') && !selection.grades.includes('recalled')
      ? ['recalled']
      : [];
  const spans = (grades: readonly string[]) =>
    eventsOf(folder, selection, grades).flatMap((event) => spansOf(folder, event));
  const counted = spans(selection.grades);
  const recalled = spans(outlined).filter((span) => span.class !== 'window');
  return monthsOf(period, covered).map((month) => {
    const days = intersect(monthPeriod(month), period)!;
    const counts = countRestrictedDays(counted, days);
    const patternWith = countRestrictedDays([...counted, ...recalled], days).pattern;
    return { month, ...counts, recalled: patternWith - counts.pattern, ...unmeasured };
  });
}

function monthsOf(period: Period, covered: Period): string[] {
  const shared = intersect(period, covered);
  if (!shared) return [];
  const from = partsOf(shared.first);
  const to = partsOf(shared.last);
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: count }, (_, i) =>
    formatDay(dayOf(from.year, from.month + i, 1)).slice(0, 7),
  );
}

function anySelection(folder: Folder): fc.Arbitrary<Selection> {
  const { services, measures, scopes, grades, period } = choicesOf(folder);
  const day = fc.integer({ min: period.first, max: period.last });
  // Around the years with events more often than elsewhere.
  const busy = fc.integer({ min: dayOf(2018, 1, 1), max: dayOf(2022, 12, 31) });
  return fc.record({
    period: fc.option(
      fc
        .oneof(fc.tuple(day, day), fc.tuple(busy, busy))
        .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) })),
      { freq: 2 },
    ),
    services: fc.option(
      fc.subarray(
        services.map((service) => service.id),
        { minLength: 1 },
      ),
      { freq: 1 },
    ),
    measures: fc.oneof(fc.constant(measures), fc.subarray(measures)),
    scopes: fc.oneof(fc.constant(scopes), fc.subarray(scopes)),
    grades: fc.oneof(fc.constant(grades), fc.constant(standard.grades), fc.subarray(grades)),
  });
}

test.each<[Folder, number]>([
  ['data', 40],
  ['tests/fixtures', 40],
])(
  'the SQL counts what countRestrictedDays() counts, for random selections of %s',
  async (folder, numRuns) => {
    const db = await openTables(folder);
    let withDays = 0;
    await fc.assert(
      fc.asyncProperty(anySelection(folder), async (selection) => {
        const expected = countMonths(folder, selection);
        if (expected.some((row) => row.possible > 0)) withDays++;
        expect(await rowsUnder(db, selection)).toEqual(expected);
      }),
      { seed: 20190509, numRuns },
    );
    // A comparison of empty selections would prove nothing.
    expect(withDays).toBeGreaterThan(numRuns / 3);
  },
);
