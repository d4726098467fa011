import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay } from '$lib/model/day';
import type { Assumptions } from '$lib/model/projection/assumptions';
import type { Case } from '$lib/model/projection/case';
import { project } from '$lib/model/projection/project';
import type { World } from '$lib/model/projection/world';
import { anyCases, blockedFor, caseOf, casesOf, daily, inTwoOrders, numbersIn, runs } from './make';

const asOf = '2021-10-01';

/** Three fates of one draft in the same months: under blocking laws, under fines, under none. */
const scenarios = [
  daily(20),
  daily(20, { id: 'softened', fate: 'softened', set: 'fines_only' }),
  daily(20, { id: 'dropped', fate: 'dropped', set: null }),
];

const worldOf = (cases: readonly Case[], more: Partial<World> = {}): World => ({
  cases: cases.map((found) => ({ ...found, asOf: parseDay(asOf) })),
  scenarios,
  platforms: [
    { id: 'telegram', isStatement: true },
    { id: 'whatsapp', isStatement: true },
    { id: 'zello', isStatement: false },
  ],
  spans: new Map([['as-drafted', [{ class: 'named', first: 18_100, last: 18_101 }]]]),
  documented: new Map(),
  ...more,
});

const assumed = (more: Partial<Assumptions> = {}): Assumptions => ({
  scenario: 'as-drafted',
  asOf,
  hasConfounded: true,
  weight: 'law',
  services: 'statement',
  duty: null,
  odds: null,
  ...more,
});

const fine = (law: string) => caseOf(law, { set: 'fines_only', outcome: 'complied_open' });
const cases = [blockedFor('a', 5, 8), ...casesOf('b', 'refused_open', 'slowed'), fine('f')];

const idsOf = (world: World, more?: Partial<Assumptions>) =>
  project(world, assumed(more)).lanes.map(({ scenario }) => scenario?.id ?? 'mix');
const laneOf = (world: World, id: string, more?: Partial<Assumptions>) =>
  project(world, assumed(more)).lanes.find(({ scenario }) => (scenario?.id ?? 'mix') === id)!;

test('project() gives the scenarios of the same months, each from its own set of laws', () => {
  const { lanes } = project(worldOf(cases), assumed());
  expect(lanes.map(({ scenario, laws }) => [scenario!.id, laws])).toEqual([
    ['as-drafted', 2],
    ['softened', 1],
    ['dropped', 0],
  ]);
  expect(lanes[1]!.futures.some(({ isCutPossibly }) => isCutPossibly)).toBe(false);
  expect(lanes[2]!.futures.some(({ isCutPossibly }) => isCutPossibly)).toBe(false);
});

test('project() leaves out a scenario without a comparable law', () => {
  expect(idsOf(worldOf([fine('f')]))).toEqual(['softened', 'dropped']);
  expect(idsOf(worldOf([]))).toEqual(['dropped']);
});

test('project() leaves out the scenarios of other months', () => {
  const later = daily(20, { id: 'later', months: [{ first: 30_000, last: 30_019 }] });
  const world = worldOf(cases, { scenarios: [...scenarios, later] });
  expect(idsOf(world)).not.toContain('later');
  expect(idsOf(world, { scenario: 'later' })).toEqual(['later']);
});

test('project() has nothing for a scenario, or for services, that do not exist', () => {
  const none = { lanes: [], months: [], documented: [], episodes: 0 };
  expect(project(worldOf(cases), assumed({ scenario: 'none' }))).toEqual(none);
  expect(project(worldOf(cases), assumed({ services: 'none' }))).toEqual(none);
  expect(project(worldOf(cases, { platforms: [] }), assumed())).toEqual(none);
});

test('project() lets the same days recur in every scenario', () => {
  // The dropped draft is the base alone: nowhere has another scenario fewer days in the same future.
  const { lanes } = project(worldOf(cases), assumed());
  const base = lanes.at(-1)!.futures;
  expect(base.some(({ total }) => total.named > 0)).toBe(true);
  for (const { futures } of lanes) {
    futures.forEach((future, i) => {
      expect(future.total.named).toBeGreaterThanOrEqual(base[i]!.total.named);
    });
  }
});

test('project() does not depend on the order of the cases', () => {
  fc.assert(
    fc.property(inTwoOrders(anyCases), ([some, shuffled]) => {
      // As text: comparing a hundred thousand objects would take seconds.
      const [a, b] = [some, shuffled].map((cells) =>
        JSON.stringify(project(worldOf(cells), assumed())),
      );
      expect(b === a).toBe(true);
    }),
    { ...runs, numRuns: 10 },
  );
});

test('odds of 100, 0 and 0 give exactly the futures of that scenario', () => {
  const world = worldOf(cases);
  for (const [id, fate] of [
    ['as-drafted', 'drafted'],
    ['softened', 'softened'],
    ['dropped', 'dropped'],
  ] as const) {
    const odds = { drafted: 0, softened: 0, dropped: 0, [fate]: 100 };
    expect(laneOf(world, 'mix', { odds }).futures).toEqual(laneOf(world, id).futures);
  }
});

test('odds mix the scenarios: cut as often as their share of it', () => {
  // Under the one law every service is cut; 30 of 100.
  const world = worldOf([blockedFor('a', 0, 5), fine('f')]);
  const { futures } = laneOf(world, 'mix', { odds: { drafted: 30, softened: 50, dropped: 20 } });
  expect(futures).toHaveLength(2000);
  expect(futures.filter(({ isCutNamed }) => isCutNamed)).toHaveLength(600);
});

test('odds for a fate that has no lane give no mix', () => {
  const world = worldOf([fine('f')]);
  expect(idsOf(world, { odds: { drafted: 1, softened: 99, dropped: 0 } })).not.toContain('mix');
  expect(idsOf(world, { odds: { drafted: 0, softened: 99, dropped: 1 } })).toContain('mix');
});

test('odds for no fate at all give no mix', () => {
  const odds = { drafted: 0, softened: 0, dropped: 0 };
  expect(idsOf(worldOf(cases), { odds })).not.toContain('mix');
});

test('project() of one law, of no law and of unknown outcomes alone has no NaN', () => {
  const odds = { drafted: 34, softened: 33, dropped: 33 };
  for (const some of [
    [],
    [blockedFor('a', 0, 5)],
    casesOf('a', 'unknown_open'),
    [...casesOf('a', 'unknown_open'), ...casesOf('b', 'unknown_open')],
  ]) {
    for (const weight of ['row', 'law'] as const) {
      const { lanes } = project(worldOf(some), assumed({ weight, odds }));
      const numbers = numbersIn(
        lanes.map(({ laws, futures }) => [laws, futures.slice(0, 50), futures.map((f) => f.total)]),
      );
      expect(numbers.every(Number.isInteger)).toBe(true);
    }
  }
});

test('project() leaves out a scenario of fewer months, which has no days for the last ones', () => {
  const short = daily(10, { id: 'short', fate: 'softened', set: null });
  const world = worldOf(cases, { scenarios: [...scenarios, short] });
  expect(idsOf(world)).not.toContain('short');
});
