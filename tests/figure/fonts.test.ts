import { readFileSync, writeFileSync } from 'node:fs';
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
    new RegExp(`${name}\\.woff2.*?unicode-range: (.*?);`, 's').exec(css) ?? [];
  return ranges
    .split(', ')
    .flatMap((text) => {
      const [first = '', last = first] = text.replace('U+', '').split('-');
      const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
    })
    .join('');
}

const sorted = (text: string) => [...text].sort().join('');

test.each(Object.keys(originals) as (keyof typeof originals)[])(
  'the font file %s holds the letters of letters.ts',
  async (name) => {
    const file = `${folder}/${name}.woff2`;
    const source = readFileSync(original(originals[name]));
    const made = await subsetFont(source, letters[name], {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
    });
    if (process.env.UPDATE && !process.env.CI) writeFileSync(file, made);
    expect(readFileSync(file).equals(made), `${file} is out of date: run npm run fonts`).toBe(true);
  },
);

test.each(Object.keys(originals) as (keyof typeof originals)[])(
  'fonts.css asks for the file %s for its letters and no others',
  (name) => {
    expect(sorted(rangeOf(name))).toBe(sorted(letters[name]));
  },
);
