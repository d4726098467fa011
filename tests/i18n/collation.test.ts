import { expect, test } from 'vitest';
import { collationOf, folded } from '$lib/i18n/collation';
import type { Locale } from '$lib/i18n/locale';

test.each<[locale: Locale, sorted: string[]]>([
  // The Kazakh alphabet: ә after а, қ after к, ұ before ү, і after ы.
  ['kk', ['Алматы', 'Әлем', 'Бек', 'Кино', 'Қазақ', 'Ой', 'Өнер', 'Ұя', 'Үй', 'Ыдыс', 'Іздеу']],
  ['ru', ['Единство', 'Ёлка', 'Жизнь', 'Йод', 'Яндекс', 'Telegram']],
  ['en', ['2GIS', 'Étude', 'Facebook', 'tumblr', 'YouTube', 'Азаттык']],
  ['kk', ['2GIS', 'Азаттық', 'Facebook', 'YouTube']],
])('collationOf(%s) sorts as its alphabet does', (locale, sorted) => {
  const shuffled = [...sorted].reverse();
  expect(shuffled.sort(collationOf(locale))).toEqual(sorted);
});

test.each([
  ['Қазақстан', 'казакстан'],
  ['Ёлка', 'елка'],
  ['Үкімет', 'укимет'],
  ['Café', 'cafe'],
])('folded(%s) is %s: people type without marks', (text, plain) => {
  expect(folded(text)).toBe(plain);
});
