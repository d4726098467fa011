import { expect, test } from 'vitest';
import { remember } from '$lib/model/remember';

/** What was read, and the reader that remembers. */
function counting<Answer>(read: (text: string) => Answer, limit?: number) {
  const asked: string[] = [];
  const reader = remember((text) => {
    asked.push(text);
    return read(text);
  }, limit);
  return { asked, reader };
}

test('remember() asks once for a text, also where there is no answer', () => {
  const { asked, reader } = counting((text) => (text === '' ? undefined : text.length));
  expect(['ab', '', 'ab', '', 'c'].map(reader)).toEqual([2, undefined, 2, undefined, 1]);
  expect(asked).toEqual(['ab', '', 'c']);
});

test('remember() keeps no more answers than its limit, and no long texts', () => {
  const long = 'x'.repeat(1000);
  const { asked, reader } = counting((text) => text, 2);
  expect(['a', 'b', 'c', 'c', 'a', long, long].map(reader)).toEqual([
    'a',
    'b',
    'c',
    'c',
    'a',
    long,
    long,
  ]);
  expect(asked).toEqual(['a', 'b', 'c', 'a', long, long]);
});
