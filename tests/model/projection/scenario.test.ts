import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, lengthOf, parseDay } from '$lib/model/day';
import { addMonths, readScenario } from '$lib/model/projection/scenario';
import { runs } from './make';

const after = (day: string, months: number) => formatDay(addMonths(parseDay(day), months));

test.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 2, '2023-03-31'],
  ['2022-12-31', 6, '2023-06-30'],
  ['2022-05-03', 6, '2022-11-03'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2022-11-15', 2, '2023-01-15'],
  ['2022-11-15', 0, '2022-11-15'],
])('addMonths() of %s and %i is %s', (day, months, expected) => {
  expect(after(day, months)).toBe(expected);
});

const scenarioOf = (adopted: string) =>
  readScenario({
    scenario_id: 'as-drafted',
    fate: 'drafted',
    precedent_set: 'threat_blocking',
    adopted,
    months_to_deadline: 6,
    horizon_months: 24,
    base_first: '2019-06-01',
    base_last: '2021-09-30',
  });

test('readScenario() begins the months on the day of the deadline', () => {
  const { months } = scenarioOf('2022-05-03');
  expect(months).toHaveLength(24);
  expect([months[0], months.at(-1)].map((month) => formatDay(month!.first))).toEqual([
    '2022-11-03',
    '2024-10-03',
  ]);
  expect(formatDay(months.at(-1)!.last)).toBe('2024-11-02');
});

test('readScenario() lets the months follow each other without gap or overlap', () => {
  const first = parseDay('2019-01-01');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (more) => {
      const { months } = scenarioOf(formatDay(first + more));
      months.forEach((month, i) => {
        expect(lengthOf(month)).toBeGreaterThanOrEqual(28);
        expect(lengthOf(month)).toBeLessThanOrEqual(31);
        if (i > 0) expect(month.first).toBe(months[i - 1]!.last + 1);
      });
    }),
    runs,
  );
});
