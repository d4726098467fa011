import { expect, test } from 'vitest';
import { examine } from './open';
import { manyEvents } from './many-rows';
import { countSeverities } from '$lib/model/problems';

test('a hundred thousand events are checked in one go, and every hundredth has its four faults', () => {
  const { problems, tables } = examine({
    'many.csv': new TextEncoder().encode(manyEvents(100_000)),
  });
  expect(tables[0]!.rows).toHaveLength(100_000);
  const count = (rule: string) =>
    problems.filter((one) => one.rule === rule).length +
    Number(problems.find((one) => one.rule === 'more' && one.detail === rule)?.value ?? 0);
  expect(['date-unclear', 'reversed', 'reference', 'value-form'].map(count)).toEqual([
    1000, 1000, 1000, 1000,
  ]);
  expect(countSeverities(problems).error).toBe(3000);
});
