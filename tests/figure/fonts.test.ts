import { readFileSync, writeFileSync } from 'node:fs';
import unicode from '@fontsource-variable/onest/unicode.json';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { letters } from '$lib/figure/fonts/letters';

const folder = 'src/lib/figure/fonts';
const original = (name: string) =>
  `node_modules/@fontsource-variable/onest/files/onest-${name}-wght-normal.woff2`;
const originals = { latin: 'latin', cyrillic: 'cyrillic', kazakh: 'cyrillic-ext' } as const;

/** The letters of a file's `unicode-range` in fonts.css. */
function rangeOf(name: string): string {
  const css = readFileSync(`${folder}/fonts.css`, 'utf8');
  const [, ranges = ''] =
    new RegExp(`${name}\\.woff2.*?unicode-range:\\s*(.*?);`, 's').exec(css) ?? [];
  return ranges
    .split(/,\s*/)
    .flatMap((text) => {
      const [first = '', last = first] = text.replace('U+', '').split('-');
      const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
    })
    .join('');
}

/** Whether the package says that a file of it has a letter. */
function has(name: string, letter: string): boolean {
  const code = letter.charCodeAt(0);
  return unicode[name as keyof typeof unicode].split(',').some((text) => {
    const [first = '', last = first] = text.replace('U+', '').split('-');
    return parseInt(first, 16) <= code && code <= parseInt(last, 16);
  });
}

const sorted = (text: string) => [...text].sort().join('');

test.each(Object.keys(originals) as (keyof typeof originals)[])(
  'the font file %s holds the letters of letters.ts',
  async (name) => {
    const file = `${folder}/${name}.woff2`;
    const source = readFileSync(original(originals[name]));
    const made = await subsetFont(source, letters[name], {
      targetFormat: 'woff2',
      // Without the other features, and the shapes that only they reach.
      keepFeatures: ['ccmp', 'kern', 'locl', 'mark', 'tnum'],
      variationAxes: { wght: { min: 400, max: 700 } },
      // The types do not know `keepFeatures`.
    } as Parameters<typeof subsetFont>[2]);
    if (process.env.UPDATE && !process.env.CI) writeFileSync(file, made);
    expect(readFileSync(file).equals(made), `${file} is out of date: run npm run fonts`).toBe(true);
  },
);

test.each(Object.keys(originals) as (keyof typeof originals)[])(
  'the font that %s is cut from has all its letters',
  (name) => {
    expect([...letters[name]].filter((letter) => !has(originals[name], letter))).toEqual([]);
  },
);

test.each(Object.keys(originals) as (keyof typeof originals)[])(
  'fonts.css asks for the file %s for its letters and no others',
  (name) => {
    expect(sorted(rangeOf(name))).toBe(sorted(letters[name]));
  },
);
