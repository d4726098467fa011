import { randomLcg } from 'd3-random';
import { beforeAll, expect, test } from 'vitest';
import { parseDay } from '$lib/model/day';
import { readCase } from '$lib/model/projection/case';
import { seed } from '$lib/model/projection/rates';
import { readScenario } from '$lib/model/projection/scenario';
import { methodFacts, methodYears } from '$lib/server/method';
import { examplesFrom, shapeOf } from '$lib/server/method/examples';
import { reachOf } from '$lib/server/method/reach';
import { headlineSpans } from '$lib/server/method/ways';
import daysByYear from '../src/routes/[lang=locale]/sql/presets/days-by-year.sql?raw';

// The first call opens the engine.
beforeAll(methodFacts, 60_000);

test('shapeOf() sorts dates by what they are an example of', () => {
  const shapes = [
    ['2019-05-09', '2019-05-09', 'continuous', 'oneDay'],
    ['2021-07-28', '2021-07~', 'continuous', 'vagueEnd'],
    ['2021-07-28', '2021-07-30~', 'continuous', 'vagueEnd'],
    ['2002-01', '2005-04', 'continuous', 'vagueStart'],
    ['2019-03-18~', '2019-03-19', 'continuous', 'vagueStart'],
    ['2016-05-20', '', 'continuous', 'noEnd'],
    ['2015-02-26', '..', 'continuous', 'ongoing'],
    ['2018-03-15~', '2018-06', 'near_daily', 'pattern'],
    ['2017-06', '2018-05', 'intermittent', 'window'],
    // Two known days, and a vague start that nothing follows: an example of nothing.
    ['2020-02-13', '2020-02-16', 'continuous', undefined],
    ['2015-10~', '', 'continuous', undefined],
  ] as const;
  for (const [start, end, cadence, shape] of shapes) {
    expect(shapeOf({ start, end, cadence }), `${start}/${end}`).toBe(shape);
  }
});

test('examplesFrom() prefers an event with more classes of day, then one of the headline', () => {
  const cadence = 'continuous';
  const events = [
    { id: 'first', start: '2019-05-09', end: '2019-05-09', cadence },
    { id: 'headline', start: '2019-05-10', end: '2019-05-10', cadence },
    { id: 'one-class', start: '2019-03-18~', end: '2019-03-18~', cadence },
    { id: 'two-classes', start: '2019-03', end: '2019-05', cadence },
  ];
  const isHeadline = (id: string) => id === 'headline' || id === 'one-class';
  const found = examplesFrom(events, isHeadline).map(({ shape, id }) => [shape, id]);
  expect(found).toEqual([
    ['oneDay', 'headline'],
    ['vagueStart', 'two-classes'],
  ]);
  expect(examplesFrom([], isHeadline)).toEqual([]);
});

test('the count of the headline is the same by SQL and by the counter, and that of the code book', async () => {
  const { ways } = await methodFacts();
  const years = await methodYears(daysByYear);
  const sum = (column: 'documented' | 'with_patterns' | 'possible_at_most') =>
    years.reduce((total, year) => total + year[column], 0);
  const all = ways.find(({ way }) => way === 'headline')!.all;
  expect(all).toEqual({
    named: sum('documented'),
    pattern: sum('with_patterns'),
    possible: sum('possible_at_most'),
  });
  // data/README.md, section 4: 2 + 2 + 8 + 4 + 1 + 8; 139 more in 2018; 2 + 2 + 214 + 212 + 151 + 4 + 4 + 51.
  expect(all).toEqual({ named: 25, pattern: 25 + 139, possible: 640 });
});

test('recalled rows add July to November 2018 and 13 June 2019, which no counted row touches', async () => {
  const { ways } = await methodFacts();
  const [headline, recalled] = ['headline', 'recalled'].map((name) =>
    ways.find(({ way }) => way === name)!,
  );
  const months = 31 + 31 + 30 + 31 + 30;
  // The months are a pattern. 13 June 2019 is named, the day after a reported one.
  expect(recalled!.all.named - headline!.all.named).toBe(1);
  expect(recalled!.all.pattern - headline!.all.pattern).toBe(months + 1);
  expect(recalled!.all.possible - headline!.all.possible).toBe(months + 1);
  expect(recalled!.until.pattern - headline!.until.pattern).toBe(months);
});

test('each way of counting keeps named <= pattern <= possible, and a stricter one counts no more', async () => {
  const { ways } = await methodFacts();
  const headline = ways.find(({ way }) => way === 'headline')!;
  for (const { way, all, until, events } of ways) {
    for (const counts of [all, until]) {
      expect(counts.named).toBeLessThanOrEqual(counts.pattern);
      expect(counts.pattern).toBeLessThanOrEqual(counts.possible);
    }
    const isStricter = way === 'measured' || way === 'twoSources';
    const [fewer, more] = isStricter ? [events, headline.events] : [headline.events, events];
    expect(fewer).toBeLessThanOrEqual(more);
  }
  expect((await headlineSpans()).every(({ first, last }) => first <= last)).toBe(true);
});

test('the base is one run of days: 1 to 12 June 2019, named from the 9th on', async () => {
  // The run-up to the election to 8 June is intermittent; 9, 10, 11 and 12 June are single days.
  const { ahead } = await methodFacts();
  const { period, ...base } = ahead.base;
  expect(period).toEqual({ first: parseDay('2019-06-01'), last: parseDay('2021-09-30') });
  // 214 days of 2019, 366 of 2020, 273 of 2021; 731 days ahead, with 29 February 2024.
  expect(base).toEqual({
    length: 214 + 366 + 273,
    episodes: 1,
    lengths: [12],
    named: 4,
    possible: 12,
    expected: expect.closeTo(731 / 853, 10) as number,
  });
});

test('the rates are those of the code book: 4 of 24 cases, 2 of 6 laws on 1 October 2021', async () => {
  const { views, gaps } = await methodFacts();
  const [statement, all] = views;
  expect(statement).toMatchObject({
    asOf: '2021-10-01',
    byRow: { n: 4, of: 24 },
    byLaw: { n: 2, of: 6 },
  });
  expect(all).toMatchObject({ byRow: { n: 13, of: 45 }, byLaw: { n: 4, of: 6 } });
  for (const { survival, cases } of views) expect(survival.spells + survival.leftOut).toBe(cases);
  expect(gaps).toMatchObject({ complied: 67, undated: 44 });
});

test('the drawn chances of every scenario come near to those worked out without drawing', async () => {
  const { ahead } = await methodFacts();
  const drawn = ahead.scenarios.find(({ id }) => id === ahead.asked)!;
  // Three standard errors of a share of one half in 2,000 draws are 3.4 of 100.
  expect(Math.abs(drawn.cutNamed - 100 * ahead.reach.named)).toBeLessThan(3.4);
  expect(Math.abs(drawn.cutPossible - 100 * ahead.reach.possible)).toBeLessThan(3.4);
});

test('reachOf() is the mean over laws of the chance that one service of several draws a restriction', () => {
  const scenario = readScenario({
    scenario_id: 'short',
    fate: 'drafted',
    precedent_set: 'threat_blocking',
    adopted: '2020-01-01',
    months_to_deadline: 0,
    horizon_months: 1,
    base_first: '2019-01-01',
    base_last: '2019-12-31',
  });
  const found = (id: string, law: string, start: string | null, end: string | null = null) =>
    readCase({
      precedent_id: id,
      as_of: '2025-01-01',
      law_id: law,
      country_code: 'XX',
      set: 'threat_blocking',
      duty: 'registration',
      service_id: null,
      statement_service: true,
      confounded: false,
      outcome: start ? 'blocked' : 'complied_open',
      deadline: '2020-01-01',
      restriction_start: start,
      restriction_end: end,
    });
  const { laws, named, possible } = reachOf(
    scenario,
    [
      // Reaches the month with a certain day; with a possible one; begins after it; stays open.
      found('a1', 'a', '2020-01-10'),
      found('a2', 'a', '2020-01'),
      found('a3', 'a', '2020-06-01'),
      found('a4', 'a', null),
      found('b1', 'b', null),
    ],
    2,
  );
  // Of law a one of four cases, and two of four: 1 - (3/4)² = 7/16 and 1 - (1/2)² = 3/4. Law b: nothing.
  expect(laws.map(({ law, named, possible }) => [law, named, possible])).toEqual([
    ['a', 1, 2],
    ['b', 0, 0],
  ]);
  expect([named, possible]).toEqual([7 / 32, 3 / 8]);
  expect(reachOf(scenario, [], 2)).toEqual({ laws: [], named: 0, possible: 0 });
});

test('the generator is the one that the page writes down', () => {
  const random = randomLcg(seed);
  let state = BigInt(seed);
  for (let t = 0; t < 1000; t++) {
    state = (1664525n * state + 1013904223n) % 2n ** 32n;
    expect(random()).toBe(Number(state) / 2 ** 32);
  }
});
