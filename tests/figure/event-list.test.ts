import { expect, test } from 'vitest';
import { indexOf, matches, sortEvents } from '$lib/figure/event-list';
import type { EventRecord } from '$lib/figure/event-record';

const event = (id: string, start: string, grade: string, services: string[], summary = '') =>
  ({
    id,
    start,
    end: '',
    grade,
    services,
    summary,
    regions: [],
    trigger_note: '',
    sources: [{ publisher: 'NetBlocks' }],
  }) as unknown as EventRecord;

const events = [
  event('b', '2019-05-09', 'measured', ['Instagram'], 'Victory Day'),
  event('a', '2018', 'reported', ['Azattyq'], 'Every evening'),
  event('c', '2018-03', 'recalled', ['YouTube'], 'Later account'),
];

test.each([
  ['oldest', ['a', 'c', 'b']],
  ['newest', ['b', 'c', 'a']],
  ['service', ['a', 'b', 'c']],
  ['grade', ['b', 'a', 'c']],
] as const)('sortEvents() by %s', (order, ids) => {
  expect(sortEvents(events, order, 'en').map(({ id }) => id)).toEqual(ids);
});

test('a search matches every word, in any language, with or without marks', () => {
  const kazakh = [event('b', '2019-05-09', 'measured', ['Instagram'], 'Жеңіс күні')];
  const index = indexOf([events, kazakh]);
  expect(matches('b', 'victory netblocks', index)).toBe(true);
  expect(matches('b', 'женис', index)).toBe(true);
  expect(matches('b', 'ЖЕҢІС 2019', index)).toBe(true);
  expect(matches('a', 'victory', index)).toBe(false);
  expect(matches('z', 'victory', index)).toBe(false);
});
