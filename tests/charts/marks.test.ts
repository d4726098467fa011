import '../languages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrap } from '$lib/charts/marks/text';
import { placeKey } from '$lib/charts/marks/key';
import { timeScale, timeTicks } from '$lib/charts/marks/time-axis';
import { formatOf } from '$lib/i18n/format';
import { locales } from '$lib/i18n/locale';
import { messages } from '$lib/i18n/messages';
import { dayOf, type Period } from '$lib/model/day';

const runs = { seed: 20190509, numRuns: 400 };
const anyLocale = fc.constantFrom(...locales);

// The axis of time.

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(
    fc.integer({ min: dayOf(2005, 1, 1), max: dayOf(2025, 1, 1) }),
    fc.oneof(
      fc.integer({ min: 14, max: 70 }),
      fc.integer({ min: 70, max: 900 }),
      fc.integer({ min: 900, max: 7_700 }),
    ),
  )
  .map(([first, days]) => ({ first, last: first + days - 1 }));
const anyRange = fc
  .tuple(fc.constantFrom(0, 26, 200), fc.integer({ min: 280, max: 1_000 }))
  .map(([left, width]) => [left, left + width] as const);

test('timeTicks() sets labels that do not overlap, for any period, width and language', () => {
  fc.assert(
    fc.property(anyPeriod, anyRange, anyLocale, (period, [left, right], locale) => {
      const ticks = timeTicks(timeScale(period, left, right), locale, formatOf(locale));
      const labels = ticks
        .filter((tick) => tick.label !== '')
        .map(({ label, labelX }) => {
          const half = textWidth(label, 12) / 2;
          return { from: labelX - half, to: labelX + half };
        });
      for (const [i, label] of labels.slice(1).entries()) {
        // Places are rounded to a tenth of a pixel.
        expect(label.from).toBeGreaterThan(labels[i]!.to - 0.2);
      }
    }),
    runs,
  );
});

test('timeTicks() sets its ticks from left to right inside the axis, no two on one place', () => {
  fc.assert(
    fc.property(anyPeriod, anyRange, anyLocale, (period, [left, right], locale) => {
      const places = timeTicks(timeScale(period, left, right), locale, formatOf(locale)).map(
        (tick) => tick.x,
      );
      expect(places.length).toBeGreaterThan(0);
      expect(places[0]).toBe(left);
      expect(places.at(-1)).toBeLessThan(right);
      expect(places.slice(1).every((x, i) => x > places[i]!)).toBe(true);
    }),
    runs,
  );
});

test('timeTicks() labels something, so that an axis always says when', () => {
  fc.assert(
    fc.property(anyPeriod, anyRange, anyLocale, (period, [left, right], locale) => {
      const ticks = timeTicks(timeScale(period, left, right), locale, formatOf(locale));
      expect(ticks.some((tick) => tick.label !== '')).toBe(true);
    }),
    runs,
  );
});

test.each<[string, Period, number, string[]]>([
  [
    'years',
    { first: dayOf(2015, 1, 1), last: dayOf(2018, 12, 31) },
    400,
    ['2015', '2016', '2017', '2018'],
  ],
  [
    'quarters',
    { first: dayOf(2018, 1, 1), last: dayOf(2018, 12, 31) },
    300,
    ['Jan 2018', 'Apr', 'Jul', 'Oct'],
  ],
  [
    'months',
    { first: dayOf(2018, 11, 1), last: dayOf(2019, 2, 28) },
    300,
    ['Nov', 'Dec', 'Jan 2019', 'Feb'],
  ],
])('timeTicks() of a period with room for %s gives them', (_, period, width, labels) => {
  const ticks = timeTicks(timeScale(period, 0, width), 'en', formatOf('en'));
  expect(ticks.map((tick) => tick.label)).toEqual(labels);
});

test('timeTicks() gives days where each has room for its date', () => {
  const period = { first: dayOf(2019, 5, 8), last: dayOf(2019, 5, 10) };
  const ticks = timeTicks(timeScale(period, 0, 400), 'en', formatOf('en'));
  expect(ticks.map((tick) => tick.label)).toEqual(['8 May 2019', '9 May 2019', '10 May 2019']);
});

test('timeScale() gives a day the pixels from its own to the next', () => {
  // Ten days on a hundred pixels.
  const scale = timeScale({ first: 100, last: 109 }, 0, 100);
  expect([scale(100), scale(101), scale(110)]).toEqual([0, 10, 100]);
});

// The key.

const evidence = ['named', 'pattern', 'outlined', 'window'] as const;
const word = fc
  .array(fc.constantFrom(...'abcdefghijklmnopқғұабвгдеж'), { minLength: 1, maxLength: 16 })
  .map((letters) => letters.join(''));
const anyLabel = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const anyItems = fc
  .array(anyLabel, { minLength: 1, maxLength: 4 })
  .map((labels) => labels.map((label, i) => ({ evidence: evidence[i]!, label })));

test('placeKey() stays within its width', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 300, max: 1_040 }), (items, right) => {
      for (const { x, lines } of placeKey(items, 0, right, 0).items) {
        const width = Math.max(...lines.map((line) => textWidth(line, 12)));
        expect(x + 25 + width).toBeLessThanOrEqual(right + 0.1);
      }
    }),
    runs,
  );
});

test('placeKey() sets no item upon another, and all above its bottom', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 300, max: 1_040 }), (items, right) => {
      const { items: placed, bottom } = placeKey(items, 0, right, 10);
      const boxes = placed.map(({ x, y, lines }) => ({
        left: x,
        right: x + 25 + Math.max(...lines.map((line) => textWidth(line, 12))),
        top: y,
        bottom: y + lines.length * 15,
      }));
      for (const [i, a] of boxes.entries()) {
        expect(a.bottom).toBeLessThanOrEqual(bottom);
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('placeKey() keeps every word of every label, in order', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 100, max: 1_040 }), (items, right) => {
      const { items: placed } = placeKey(items, 0, right, 0);
      expect(placed.map(({ lines }) => lines.join(' '))).toEqual(items.map(({ label }) => label));
    }),
    runs,
  );
});

test.each(locales)('placeKey() fits the key of the site on the narrowest frame in %s', (locale) => {
  const { words } = messages[locale];
  const items = evidence.map((kind, i) => ({
    evidence: kind,
    label: [words.named, words.pattern, words.recalled, words.window][i]!,
  }));
  for (const { x, lines } of placeKey(items, 0, 328, 0).items) {
    for (const line of lines) expect(x + 25 + textWidth(line, 12)).toBeLessThanOrEqual(328);
  }
});

// Text.

test('wrap() gives lines no wider than asked, or of a single word', () => {
  fc.assert(
    fc.property(anyLabel, fc.integer({ min: 40, max: 600 }), (label, width) => {
      const lines = wrap(label, width, 12);
      expect(lines.join(' ')).toBe(label);
      for (const line of lines) {
        expect(textWidth(line, 12) <= width || !line.includes(' ')).toBe(true);
      }
    }),
    runs,
  );
});

test('wrap() keeps what a no-break space holds together', () => {
  expect(wrap('at least 3\u00a0days', 60, 12)).toEqual(['at least', '3\u00a0days']);
});

test('textWidth() takes Cyrillic for wider than Latin, and Kazakh letters for Cyrillic', () => {
  expect(textWidth('қғұ', 12)).toBe(textWidth('дом', 12));
  expect(textWidth('дом', 12)).toBeGreaterThan(textWidth('dom', 12));
});
