import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest, toSlug } from '$lib/model/doctor/nearest';

/** The same by trying every edit of the first letters. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  const swapped =
    a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
      ? 1 + slowDistance(a.slice(2), b.slice(2))
      : Infinity;
  return Math.min(
    slowDistance(x, y) + (a[0] === b[0] ? 0 : 1),
    slowDistance(x, b) + 1,
    slowDistance(a, y) + 1,
    swapped,
  );
}

test('editDistance() counts as many slips as trying all of them, up to its limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Мой Мир', 'moi-mir'],
  ['ВКонтакте', 'vkontakte'],
  ['Қазақстан', 'kazakstan'],
  ['Télégramme!', 'telegramme'],
])('toSlug() writes %s as %s', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

const ids = new Map([
  ['telegram', 'telegram'],
  ['vk', 'vk'],
  ['вконтакте', 'vk'],
  ['facebook', 'facebook'],
  ['facebook-messenger', 'facebook-messenger'],
]);

test.each([
  ['telegramm', 'telegram'],
  ['tleegram', 'telegram'],
  ['Телеграм', 'telegram'],
  ['ВКонтакте', 'vk'],
  ['Facebook', 'facebook'],
  ['Facebook Messenger', 'facebook-messenger'],
])('nearest() takes %s for %s', (text, id) => {
  expect(nearest(text, ids)).toBe(id);
});

test.each(['zello', 'ok', '', '!!!', 'x'.repeat(5000)])(
  'nearest() knows nothing like %s',
  (text) => {
    expect(nearest(text, ids)).toBeUndefined();
  },
);
