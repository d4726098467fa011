import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { build, drawn, engineStarts, open, rowsOf, toggle, watch } from './site';
import { messages } from './words';

// The published files are drawn by Node. Here Chromium draws the same numbers anew: a choice and its opposite
// make the page ask its own engine and its own copy of the model. A cell that is worded is not compared; every
// number is.

type Row = Record<string, string | number | null>;

const published = (slug: string) =>
  (JSON.parse(readFileSync(`${build}/en/charts/${slug}.json`, 'utf8')) as { rows: Row[] }).rows;

/** What an empty cell shows is not a number. */
const numberIn = (cell: string | undefined) => (/^\d+$/.test(cell ?? '') ? Number(cell) : null);

for (const { slug, list, value, columns, filter } of [
  {
    slug: 'projection',
    list: 'grade',
    value: 'recalled',
    columns: [
      'scenario',
      'month',
      'first',
      'last',
      'named',
      'named_low',
      'named_high',
      'possible',
      'possible_low',
      'possible_high',
      'cut_named',
      'cut_possible',
    ],
    // The typical futures are drawn, and compared with the drawing.
    filter: ({ future }: Row) => future === null,
  },
  {
    slug: 'rates',
    list: 'services',
    value: 'telegram',
    columns: [
      'as_of',
      'services',
      'weight',
      'outcome',
      'n',
      'of_100',
      'low',
      'high',
      'confounded',
      'ended',
      'kazakhstan',
    ],
    filter: () => true,
  },
] as const) {
  test(`Chromium draws the ${slug} that Node published, to the last digit`, async ({ page }) => {
    const traffic = watch(page);
    await open(page, `/en/charts/${slug}/`);
    const built = await drawn(page);
    expect(engineStarts(traffic)).toBe(0);

    await toggle(page, list, value);
    await expect(page.locator('p.status')).toHaveText(messages.en.filter.ready);
    // Otherwise the page may have kept what was built.
    await expect.poll(() => rowsOf(page, slug)).not.toEqual(built[slug]!.rows);
    expect((await drawn(page))[slug]!.rows).not.toEqual(built[slug]!.rows);

    await toggle(page, list, value);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await expect.poll(() => drawn(page)).toEqual(built);
    expect(engineStarts(traffic)).toBe(1);

    const expected = published(slug).filter(filter);
    const shown = await rowsOf(page, slug);
    expect(shown).toHaveLength(expected.length);
    const numeric = columns.filter((column) =>
      expected.some((row) => typeof row[column] === 'number'),
    );
    expect(numeric.length).toBeGreaterThanOrEqual(7);
    expected.forEach((row, i) => {
      for (const column of numeric) {
        expect(numberIn(shown[i]![columns.indexOf(column as never)]), `row ${i}, ${column}`).toBe(
          row[column],
        );
      }
    });
    expect(traffic.faults).toEqual([]);
  });
}
