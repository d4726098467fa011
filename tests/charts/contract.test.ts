import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../languages';
import { publishedTable, type Chart, type Layout } from '$lib/charts/chart';
import type { Citations } from '$lib/figure/site';
import { locales, type Locale } from '$lib/i18n/locale';
import { messages } from '$lib/i18n/messages';
import { dayOf, type Period } from '$lib/model/day';
import type { Folder } from '../tables/open';
import { citationsOf, contextFor, frameFor, frameSizes, rowsOf } from './context';

// A layout has no font: whether two labels touch on a screen is not tested here.

const folders: Folder[] = ['tests/fixtures', 'data'];

/** Every path of the value of a property whose key a test accepts. */
interface Found {
  path: string;
  key: string;
  value: unknown;
  owner: Record<string, unknown>;
}

function walk(
  value: unknown,
  path = 'layout',
  owner: Record<string, unknown> = {},
  key = '',
): Found[] {
  const own = [{ path, key, value, owner }];
  if (typeof value !== 'object' || value === null) return own;
  const record = value as Record<string, unknown>;
  return own.concat(
    Object.entries(record).flatMap(([name, inner]) =>
      walk(inner, `${path}.${name}`, Array.isArray(value) ? owner : record, name),
    ),
  );
}

let rows: Record<Folder, Record<string, never[]>>;
let citations: Record<Folder, Citations>;
beforeAll(async () => {
  const bySlug = async (folder: Folder) =>
    Object.fromEntries(
      await Promise.all(charts.map(async (chart) => [chart.slug, await rowsOf(folder, chart)])),
    ) as Record<string, never[]>;
  rows = { data: await bySlug('data'), 'tests/fixtures': await bySlug('tests/fixtures') };
  citations = {
    data: await citationsOf('data'),
    'tests/fixtures': await citationsOf('tests/fixtures'),
  };
});

/** What a chart may meet: rows of both folders, none, a day, a stretch without events. */
const days: Record<string, Period | null> = {
  'the whole period': null,
  'one day': { first: dayOf(2019, 5, 9), last: dayOf(2019, 5, 9) },
  'three months': { first: dayOf(2018, 3, 1), last: dayOf(2018, 5, 31) },
  'years before the evidence': { first: dayOf(2001, 1, 1), last: dayOf(2002, 12, 31) },
};

interface Case {
  name: string;
  layout: Layout;
  found: Found[];
}

/** The result of a function for each chart, worked out once. */
function once<Result>(work: (chart: Chart) => Result): (chart: Chart) => Result {
  const results = new Map<string, Result>();
  return (chart) => {
    const result = results.get(chart.slug) ?? work(chart);
    results.set(chart.slug, result);
    return result;
  };
}

/** The layouts of a chart in every language, size, period and folder, and without rows. */
const layoutsOf = once((chart): Case[] =>
  locales.flatMap((locale) =>
    frameSizes.flatMap((size) =>
      folders.flatMap((folder) =>
        Object.entries(days).flatMap(([when, period]) =>
          [rows[folder][chart.slug]!, []].map((some) => {
            const context = contextFor(folder, locale, { ...citations[folder], period });
            const layout = chart.layout(some, frameFor(chart, context, size));
            const name = `${locale}, ${size}, ${folder}, ${when}, ${some.length} rows`;
            return { name, layout, found: walk(layout) };
          }),
        ),
      ),
    ),
  ),
);

/** What a chart says of its rows, and of none. */
const wordsOf = once((chart): [name: string, text: string, mayBeEmpty: boolean][] =>
  locales.flatMap((locale) =>
    folders.flatMap((folder) =>
      Object.entries(days).flatMap(([when, period]) =>
        [rows[folder][chart.slug]!, []].flatMap((some) =>
          [true, false].flatMap((isDefault) => {
            const context = contextFor(folder, locale, { ...citations[folder], period, isDefault });
            const text = chart.text[locale];
            const name = `${locale}, ${folder}, ${when}, ${some.length} rows`;
            const mayBeEmpty = some.length === 0 || period !== null;
            return [
              [`title, ${name}`, text.title(some, context), false],
              [`sentence, ${name}`, text.sentence(some, context), mayBeEmpty],
            ] as [string, string, boolean][];
          }),
        ),
      ),
    ),
  ),
);

test('every chart has its own place and slug', () => {
  expect(charts.length).toBeGreaterThan(0);
  expect(new Set(charts.map((chart) => chart.slug)).size).toBe(charts.length);
  expect(new Set(charts.map((chart) => chart.position)).size).toBe(charts.length);
});

test('every folder of a chart is in the registry, under its name', () => {
  const found = Object.entries(
    import.meta.glob<Chart>('/src/lib/charts/*/chart.ts', { eager: true, import: 'chart' }),
  );
  expect(found.map(([path, chart]) => [path.split('/').at(-2), chart.slug])).toEqual(
    found.map(([path]) => [path.split('/').at(-2), path.split('/').at(-2)]),
  );
  expect(found).toHaveLength(charts.length);
});

describe.each(charts.map((chart) => [chart.slug, chart] as const))('%s', (slug, chart) => {
  test('says everything in each language', () => {
    expect(Object.keys(chart.text).sort()).toEqual([...locales].sort());
    const empty = locales.flatMap((locale) =>
      walk(chart.text[locale], locale)
        .filter(({ value }) => typeof value === 'string' && value.trim() === '')
        .map(({ path }) => path),
    );
    expect(empty).toEqual([]);
  });

  test('has the same words in each language', () => {
    const keys = (locale: Locale) => walk(chart.text[locale], '').map(({ path }) => path);
    for (const locale of locales) expect(keys(locale).sort()).toEqual(keys('en').sort());
  });

  test('has no text that one language borrowed from another', () => {
    // A header such as "ID" may be the same; a sentence may not.
    for (const field of ['name', 'subtitle', 'missing'] as const) {
      expect(new Set(locales.map((locale) => chart.text[locale][field])).size, field).toBe(3);
    }
    for (const locale of ['ru', 'kk'] as const) {
      expect(chart.text[locale].missing).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
    }
  });

  test('layout() gives finite numbers in every frame, with and without rows', () => {
    for (const { name, found } of layoutsOf(chart)) {
      const odd = found.filter(
        ({ value }) =>
          value === undefined || (typeof value === 'number' && !Number.isFinite(value)),
      );
      expect(odd.map(({ path, value }) => `${name}: ${path} = ${value}`)).toEqual([]);
    }
  });

  test('layout() keeps the width of its frame and takes a height', () => {
    for (const { name, layout } of layoutsOf(chart)) {
      expect([328, 640, 1040], name).toContain(layout.width);
      expect(layout.height, name).toBeGreaterThan(40);
    }
  });

  test('layout() places every mark inside its frame', () => {
    const across = /^(x|left|right|labelX|countX|numbersX|detailX)$/;
    const down = /^(y|top|bottom|labelY|footY|baseline)$/;
    const reaches = (start: unknown, length: unknown) =>
      typeof length === 'number' && typeof start === 'number' ? start + length : 0;
    for (const { name, layout, found } of layoutsOf(chart)) {
      const outside = found.filter(({ path, key, value, owner }) => {
        if (typeof value !== 'number' || path.startsWith('layout.time.period')) return false;
        const { width, height } = layout;
        if (across.test(key)) {
          const end = key === 'x' ? reaches(value, owner.width) : value;
          return value < 0 || value > width || end > width + 0.1;
        }
        if (down.test(key)) {
          const end = key === 'y' && !('bars' in owner) ? reaches(value, owner.height) : value;
          return value < 0 || value > height || end > height + 0.1;
        }
        return (key === 'width' || key === 'height') && value < 0;
      });
      expect(outside.map(({ path, value }) => `${name}: ${path} = ${value}`)).toEqual([]);
    }
  });

  test('layout() rounds pixels to a tenth', () => {
    for (const { name, found } of layoutsOf(chart)) {
      const fine = found.filter(
        ({ value }) =>
          typeof value === 'number' && Math.abs(value * 10 - Math.round(value * 10)) > 1e-6,
      );
      expect(fine.map(({ path, value }) => `${name}: ${path} = ${value}`)).toEqual([]);
    }
  });

  test('layout() has no label of undefined, NaN or null', () => {
    for (const { name, found } of layoutsOf(chart)) {
      const odd = found.filter(
        ({ value }) => typeof value === 'string' && /\b(undefined|NaN|null|Infinity)\b/.test(value),
      );
      expect(odd.map(({ path, value }) => `${name}: ${path} = ${value}`)).toEqual([]);
    }
  });

  test('layout() says that nothing matches where there are no rows, and only there', () => {
    for (const locale of locales) {
      for (const size of frameSizes) {
        const frame = frameFor(chart, contextFor('data', locale), size);
        const said = (some: never[]) => JSON.stringify(chart.layout(some, frame));
        const nothing = JSON.stringify(
          chart.text[locale].marks.nothing ?? messages[locale].words.nothing,
        );
        expect(said([])).toContain(nothing);
        expect(said(rows.data[slug]!)).not.toContain(nothing);
      }
    }
  });

  test('layout() gives a stop for marks, lane by lane from the top, each from left to right', () => {
    for (const { name, layout } of layoutsOf(chart)) {
      const lanes = layout.stops.map((stop) => stop.lane);
      expect(lanes, name).toEqual([...lanes].sort((a, b) => a - b));
      layout.stops.forEach((stop, i) => {
        const before = layout.stops[i - 1];
        if (before?.lane === stop.lane) expect(stop.x, name).toBeGreaterThanOrEqual(before.x);
        expect(stop.width * stop.height, name).toBeGreaterThan(0);
      });
    }
    const frame = frameFor(chart, contextFor('data', 'en'), 'wide');
    expect(chart.layout(rows.data[slug]!, frame).stops.length).toBeGreaterThan(0);
    expect(chart.layout([], frame).stops.filter((stop) => stop.opens)).toEqual([]);
  });

  test('every stop says something, in words', () => {
    for (const { name, layout } of layoutsOf(chart)) {
      const silent = layout.stops.filter((stop) => !/\p{L}/u.test(stop.label));
      expect(silent, name).toEqual([]);
    }
  });

  test('layout() leaves its rows as they were', () => {
    const before = structuredClone(rows.data[slug]!);
    chart.layout(rows.data[slug]!, frameFor(chart, contextFor('data', 'en'), 'wide'));
    expect(rows.data[slug]).toEqual(before);
  });

  test('title() and sentence() say no undefined, NaN or null, with and without rows', () => {
    const odd = wordsOf(chart).filter(([, text]) => /\b(undefined|NaN|null|Infinity)\b/.test(text));
    expect(odd).toEqual([]);
  });

  test('title() and sentence() say something of every row set', () => {
    const silent = wordsOf(chart).filter(
      ([, text, mayBeEmpty]) => text.trim() === '' && !mayBeEmpty,
    );
    expect(silent).toEqual([]);
  });

  test('title() and sentence() leave no blank twice and none at an edge', () => {
    const untidy = wordsOf(chart).filter(
      ([, text]) => text !== text.trim() || /[ \u00a0]{2}/.test(text),
    );
    expect(untidy).toEqual([]);
  });

  test('sentence() gives both bounds: two numbers or more', () => {
    for (const locale of locales) {
      const context = contextFor('data', locale, citations.data);
      const sentence = chart.text[locale].sentence(rows.data[slug]!, context);
      expect(sentence.match(/\d+/g)?.length, sentence).toBeGreaterThan(1);
    }
  });

  test('the drawing has no style and no class: the same markup is the file', () => {
    for (const locale of locales) {
      for (const size of frameSizes) {
        for (const some of [rows.data[slug]!, []]) {
          const layout = chart.layout(some, frameFor(chart, contextFor('data', locale), size));
          const { body } = render(chart.Component, { props: { layout, id: slug } });
          expect(body).not.toMatch(/\s(style|class)=/);
          expect(body).not.toMatch(/="(undefined|NaN|null)"/);
        }
      }
    }
  });

  test('the drawing names its patterns after the chart, so that a page may hold several', () => {
    const layout = chart.layout(
      rows.data[slug]!,
      frameFor(chart, contextFor('data', 'en'), 'wide'),
    );
    const { body } = render(chart.Component, { props: { layout, id: 'one' } });
    const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
    const used = [...body.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]!);
    expect(ids.filter((id) => !id.startsWith('one-'))).toEqual([]);
    expect([...new Set(used)].filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the drawing takes its colours from the palette', () => {
    const layout = chart.layout(
      rows.data[slug]!,
      frameFor(chart, contextFor('data', 'en'), 'wide'),
    );
    const { body } = render(chart.Component, { props: { layout, id: slug } });
    const colours = [...body.matchAll(/\s(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1]!);
    expect(colours.length).toBeGreaterThan(0);
    const others = colours.filter((c) => !/^(none|var\(--[a-z-]+\)|url\(#.+\))$/.test(c));
    expect([...new Set(others)]).toEqual([]);
  });

  test('every column has a header in each language', () => {
    for (const locale of locales) {
      const context = contextFor('data', locale, citations.data);
      const table = chart.table?.(rows.data[slug]!, context);
      const published = publishedTable(chart, rows.data[slug]!);
      const columns = [...chart.columns, ...(table?.columns ?? []), ...published.columns];
      const { columns: headers } = chart.text[locale];
      // named_blocking is the column named, of one measure.
      const lacking = columns.filter((name) => !headers[name] && !headers[name.split('_')[0]!]);
      expect(lacking, locale).toEqual([]);
    }
  });

  test('cell() puts every cell of the table into words', () => {
    for (const locale of locales) {
      const context = contextFor('data', locale, citations.data);
      const { columns, rows: cells } =
        chart.table?.(rows.data[slug]!, context) ?? publishedTable(chart, rows.data[slug]!);
      for (const row of cells) {
        for (const column of columns) {
          const cell = chart.text[locale].cell?.(column, row[column]!, context) ?? row[column];
          expect(String(cell), `${locale} ${column}`).not.toMatch(/\b(undefined|NaN|null)\b/);
        }
      }
    }
  });
});
