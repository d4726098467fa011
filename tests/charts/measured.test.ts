import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartOf } from '../languages';
import { publishedTable, type Layout } from '$lib/charts/chart';
import type { Row as Run } from '$lib/charts/calendar/rows';
import type { MeasuredLane } from '$lib/charts/marks/measured';
import type { Row as Month } from '$lib/charts/restricted-days/rows';
import type { Db } from '$lib/db/db';
import { locales, type Locale } from '$lib/i18n/locale';
import { dayOf } from '$lib/model/day';
import { defaultSelection, type Selection } from '$lib/selection/selection';
import { renderSvg } from '$lib/server/drawing';
import { joinMeasurements } from '$lib/server/data';
import { loadTables, select } from '$lib/tables/tables';
import { choicesOf, filesOf, openNamespace, openTables, schemaOf } from '../tables/open';
import { citationsOf, contextFor, frameFor, frameSizes } from './context';
import { expectDrawing } from './expect-drawing';

// Counts of measurements over the events of the fixtures. tests/fixtures/README.md counts them by hand.

const folder = 'tests/fixtures';
const slugs = ['restricted-days', 'calendar'] as const;
const years = ['measurements/2018.csv', 'measurements/2019.csv'];

let measured: Db;
beforeAll(async () => {
  measured = await openNamespace('measured');
  const texts = years.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')] as const);
  await loadTables(measured, schemaOf(folder), {
    ...filesOf(folder),
    'measurements.csv': joinMeasurements(Object.fromEntries(texts)),
  });
});

const standard = defaultSelection(choicesOf(folder));

async function rowsUnder<Row>(slug: string, change: Partial<Selection> = {}): Promise<Row[]> {
  await select(measured, { ...standard, ...change });
  return measured.rows<Row>(chartOf(slug).query);
}

/** The months with measurements, as `2018-03 20/4/0`. */
const monthsOf = (rows: readonly Month[]) =>
  rows
    .filter((row) => row.measurements !== null)
    .map((row) => `${row.month} ${row.measurements}/${row.anomalies}/${row.confirmed}`);

test('restricted-days counts the measurements of the headline services by month', async () => {
  expect(monthsOf(await rowsUnder<Month>('restricted-days'))).toEqual([
    '2018-03 20/4/0',
    '2018-04 32/2/1',
    '2018-07 40/3/0',
    '2018-12 26/1/0',
    '2019-01 16/0/0',
    '2019-05 83/32/9',
    '2019-11 3/0/0',
  ]);
});

test('restricted-days counts the measurements of what is selected, and of its days alone', async () => {
  const ofBlog = await rowsUnder<Month>('restricted-days', { services: ['example-blog'] });
  expect(monthsOf(ofBlog)).toEqual(['2018-05 7/0/7']);
  const period = { first: dayOf(2019, 5, 10), last: dayOf(2019, 5, 31) };
  // 10 May: 11 measurements, 6 anomalies; 11 May: 23, none.
  expect(monthsOf(await rowsUnder<Month>('restricted-days', { period }))).toEqual([
    '2019-05 34/6/0',
  ]);
});

test('the months of any period hold the measurements of its days, also where it cuts them', async () => {
  const day = fc.integer({ min: dayOf(2018, 2, 20), max: dayOf(2019, 6, 10) });
  await fc.assert(
    fc.asyncProperty(day, day, async (one, other) => {
      const period = { first: Math.min(one, other), last: Math.max(one, other) };
      const counts = new Map<string, number[]>();
      for (const row of await rowsUnder<Run>('calendar', { period })) {
        if (row.measurements === null) continue;
        const month = row.first.slice(0, 7);
        const [n, anomalies, confirmed] = counts.get(month) ?? [0, 0, 0];
        counts.set(month, [
          n! + row.measurements,
          anomalies! + row.anomalies!,
          confirmed! + row.confirmed!,
        ]);
      }
      expect(monthsOf(await rowsUnder<Month>('restricted-days', { period }))).toEqual(
        [...counts].map(([month, sums]) => `${month} ${sums.join('/')}`).sort(),
      );
    }),
    { numRuns: 40, seed: 1 },
  );
});

test('measurements move no count of days', async () => {
  const without = await (await openTables(folder)).rows<Month>(chartOf('restricted-days').query);
  const days = ({ month, named, pattern, possible, recalled }: Month) =>
    [month, named, pattern, possible, recalled].join();
  expect((await rowsUnder<Month>('restricted-days')).map(days)).toEqual(without.map(days));
  const runs = (rows: readonly Run[]) => rows.filter((row) => row.class !== null);
  const calendar = await (await openTables(folder)).rows<Run>(chartOf('calendar').query);
  expect(runs(await rowsUnder<Run>('calendar'))).toEqual(calendar);
});

test('calendar gives the measurements of each day', async () => {
  const days = (await rowsUnder<Run>('calendar'))
    .filter((row) => row.measurements !== null)
    .map((row) => `${row.first} ${row.measurements}/${row.anomalies}/${row.confirmed}`);
  expect(days.slice(-5)).toEqual([
    '2019-01-01 16/0/0',
    // Facebook on two networks and Instagram: 20 + 15 + 14.
    '2019-05-09 49/26/9',
    '2019-05-10 11/6/0',
    '2019-05-11 23/0/0',
    '2019-11-16 3/0/0',
  ]);
});

test.each(slugs)('%s publishes columns of measurements only where there are some', async (slug) => {
  const chart = chartOf(slug);
  const names = ['measurements', 'anomalies', 'confirmed'];
  const some = publishedTable(chart, await rowsUnder<never>(slug));
  expect(some.columns).toEqual([...chart.columns, ...names]);
  const none = publishedTable(chart, await (await openTables(folder)).rows<never>(chart.query));
  expect(none.columns).toEqual(chart.columns);
  expect(Object.keys(none.rows[0]!)).toEqual(chart.columns);
});

/** The layout of the measured rows in English and a size. */
async function layoutOf(slug: string, size: (typeof frameSizes)[number], locale: Locale = 'en') {
  const chart = chartOf(slug);
  const rows = await rowsUnder<never>(slug);
  return chart.layout(rows, frameFor(chart, contextFor(folder, locale), size)) as Layout & {
    measured?: MeasuredLane[];
    baseline?: number;
    years?: { year: number; bars: string; ticks: string }[];
  };
}

const barsIn = (path: string) => [...path.matchAll(/M[^z]*z/g)].map(([bar]) => bar);
const heightsIn = (path: string) => barsIn(path).map((bar) => -Number(/v(-[\d.]+)/.exec(bar)![1]));

describe('restricted-days', () => {
  test('draws three lanes under the axis, each on a scale of its own that its label states', async () => {
    const { measured, baseline } = await layoutOf('restricted-days', 'wide');
    expect(measured!.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
      'Measurements per month, at most 83',
      'Anomalies among them, a hint and no proof: at most 32',
      'Confirmed among them, a known block page: at most 9',
    ]);
    expect(measured!.every(({ lines }) => lines[0]!.y > baseline! + 20)).toBe(true);
    const [all, anomalies, confirmed] = measured!.map(({ bars }) => heightsIn(bars));
    // 16 px for the largest: 20 of 83 are 3.9 px, 16 of 83 3.1, 3 of 83 less than one and drawn as one.
    expect(all).toEqual([3.9, 6.2, 7.7, 5, 3.1, 16, 1]);
    expect(anomalies).toEqual([2, 1, 1.5, 1, 16]);
    expect(confirmed).toEqual([1.8, 16]);
  });

  test('says the counts of a month to those who reach it', async () => {
    const { stops } = await layoutOf('restricted-days', 'wide');
    const said = stops.filter(({ lane }) => lane === 1).map(({ label }) => label);
    expect(said).toHaveLength(7);
    expect(said[5]).toBe('May 2019\nMeasurements: 83, anomalies among them: 32, confirmed: 9');
  });

  test.each(locales)('says all of them in a sentence of its own in %s', async (locale) => {
    const rows = await rowsUnder<never>('restricted-days');
    const sentence = chartOf('restricted-days').text[locale].sentence(
      rows,
      contextFor(folder, locale),
    );
    // 20 + 32 + 40 + 26 + 16 + 83 + 3 measurements, 4 + 2 + 3 + 1 + 32 anomalies, 1 + 9 confirmed.
    expect(sentence.match(/\d+/g)!.slice(-3)).toEqual(['220', '42', '10']);
  });
});

describe('calendar', () => {
  test('draws a bar for each week of a year, and a tick where some were confirmed', async () => {
    const { years } = await layoutOf('calendar', 'wide');
    const of = (wanted: number) => years!.find(({ year }) => year === wanted)!;
    // 5 March, 20 March, 11 April, 19 July, and 30 and 31 December, which are in two weeks.
    expect(barsIn(of(2018).bars)).toHaveLength(6);
    expect(barsIn(of(2018).ticks)).toHaveLength(1);
    // The week of 1 January, that of 9 to 11 May, that of 16 November.
    expect(heightsIn(of(2019).bars)).toEqual([1.9, 10, 1]);
    expect(barsIn(of(2019).ticks)).toHaveLength(1);
    expect([of(2017).bars, of(2017).ticks]).toEqual(['', '']);
  });

  test('says the counts of a day beside its events, and those of a week', async () => {
    const { stops } = await layoutOf('calendar', 'wide');
    const said = stops.map(({ label }) => label);
    expect(said.find((label) => label.startsWith('9 May 2019'))).toMatch(
      /\nMeasurements: 49, anomalies among them: 26, confirmed: 9$/,
    );
    expect(said).toContain(
      'Week from 9 May 2019\nMeasurements: 83, anomalies among them: 32, confirmed: 9',
    );
  });
});

test.each(slugs)(
  '%s keeps its measurements inside its frame in every size and language',
  async (slug) => {
    for (const locale of locales) {
      for (const size of frameSizes) {
        const layout = await layoutOf(slug, size, locale);
        const lanes = layout.stops.map(({ lane }) => lane);
        expect(lanes).toEqual([...lanes].sort((a, b) => a - b));
        for (const { x, y, width, height } of layout.stops) {
          expect(x + width).toBeLessThanOrEqual(layout.width);
          expect(y + height).toBeLessThanOrEqual(layout.height);
        }
      }
    }
  },
);

test.each<[slug: string, locale: Locale]>([
  ['restricted-days', 'en'],
  ['restricted-days', 'kk'],
  ['calendar', 'en'],
  ['calendar', 'ru'],
])('%s is drawn with measurements in %s as it is on file', async (slug, locale) => {
  const citations = await citationsOf(folder);
  const drawing = renderSvg(
    chartOf(slug),
    await rowsUnder<never>(slug),
    contextFor(folder, locale, citations),
    { citations, version: '0.0.0', address: `/${locale}/charts/${slug}/` },
  );
  expectDrawing(`${slug}-measured.${locale}`, drawing);
});
