import type { Locale } from './locale';

// Own alphabets: Chromium has no Kazakh collation, and a list must not change its order when the script
// starts. In Kazakh «І» follows «Ы», and each letter with a mark follows its plain one.
const latin = 'abcdefghijklmnopqrstuvwxyz';
const alphabets: Record<Locale, string> = {
  en: latin,
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
};

/** The order of texts in a language: digits, then its letters, then those of other alphabets. */
export function collationOf(locale: Locale): (a: string, b: string) => number {
  const others = Object.values(alphabets).filter((alphabet) => alphabet !== alphabets[locale]);
  const order = new Map<string, number>();
  for (const letter of `0123456789${alphabets[locale]}${others.join('')}`) {
    if (!order.has(letter)) order.set(letter, order.size + 1);
  }
  const ranks = (text: string) => [...plain(text)].flatMap((letter) => order.get(letter) ?? []);
  return (a, b) => {
    const [left, right] = [ranks(a), ranks(b)];
    const differs = left.findIndex((rank, i) => rank !== right[i]);
    if (differs === -1) return left.length - right.length;
    return left[differs]! - (right[differs] ?? 0);
  };
}

/** Lower case, without the marks of Latin letters; Cyrillic letters with marks are letters. */
const plain = (text: string) => text.toLowerCase().replaceAll(/[\u00e0-\u00ff]/g, unmarked);
const unmarked = (letter: string) => letter.normalize('NFD').charAt(0);

/**
 * A text as a search compares it: lower case, «ё» as «е», Kazakh letters as the Russian ones that people
 * without a Kazakh keyboard type.
 */
export function folded(text: string): string {
  const alike: Record<string, string> = {
    ё: 'е',
    ә: 'а',
    ғ: 'г',
    қ: 'к',
    ң: 'н',
    ө: 'о',
    ұ: 'у',
    ү: 'у',
    һ: 'х',
    і: 'и',
  };
  return plain(text).replaceAll(/[ёәғқңөұүһі]/g, (letter) => alike[letter]!);
}
