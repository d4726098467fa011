import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { ChartText, Context, Table } from '$lib/charts/chart';
import { drawnOf, foundIn } from '$lib/embed/drawn';
import { embedFigure, type Write } from '$lib/embed/figure';
import { recountOf, type Recount } from '$lib/embed/recount';
import type { Selected } from '$lib/embed/selected';
import { attr, attr_class, attributes, escape, stringify } from '$lib/embed/write';
import type { ChartData } from '$lib/figure/site';
import { locales } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import { defaultSelection } from '$lib/selection/selection';
import { chartData } from '$lib/server/chart-data';
import { needsEvents } from '$lib/server/redrawing';
import { evidenceOf } from '$lib/server/evidence';
import { chartFound, siteData, siteDb } from '$lib/server/site';
import { charts } from '../languages';

const recounts = import.meta.glob<Recount>('/src/lib/charts/*/recount.ts', {
  import: 'recount',
  eager: true,
});
const svelte: Write = (component, props) => render(component as never, { props } as never).body;

/** What components would be given, with the cells of tables in words. */
const given: Write = (_, props) => {
  const { drawings, table, text, context } = props as unknown as {
    drawings?: object;
    table: Table;
    text: ChartText<never>;
    context: Context;
  };
  if (drawings) return JSON.stringify(drawings);
  const cells = table.rows.map((row) =>
    table.columns.map((column) => text.cell?.(column, row[column] ?? null, context)),
  );
  return JSON.stringify([table.columns.map((column) => text.columns[column]), cells]);
};

/** What an embed holds of a chart, and what a selection draws of it. */
async function rowsOf(chart: (typeof charts)[number], selected: Pick<Selected, 'selection'>) {
  const { period } = (await siteData('en')).choices;
  const evidence = await evidenceOf(await siteDb(), period, chart.evidence, needsEvents(chart));
  const recount = recounts[`/src/lib/charts/${chart.slug}/recount.ts`] ?? recountOf(chart);
  const data = { evidence, found: await chartFound<never>(chart.slug) };
  const found = foundIn({ chart, recount }, data, selected);
  return { evidence, rows: chart.derive ? await chart.derive(found) : found };
}

/** The figure of a selection, from what a site knows. */
function figureOf(
  chart: (typeof charts)[number],
  site: ChartData,
  selected: Pick<Selected, 'selection' | 'clock'>,
  { evidence, rows }: Awaited<ReturnType<typeof rowsOf>>,
  write = svelte,
) {
  const { context, citations } = drawnOf({ chart }, { site, evidence }, selected, rows);
  return embedFigure(chart, rows, context, citations, { version: '1', page: '../' }, write);
}

test('what an embed holds of the site is all that its figure names, in every language', async () => {
  const { choices } = await siteData('en');
  for (const chart of charts) {
    const selection = {
      ...defaultSelection(choices),
      period: { first: parseDay('2014-01-01'), last: parseDay('2025-06-30') },
      // A model works long on all of them, and names none.
      services: chart.derive ? ['telegram'] : choices.services.map(({ id }) => id),
    };
    const selected = { selection, clock: 'UTC' } as const;
    const drawn = await rowsOf(chart, selected);
    for (const locale of locales) {
      const whole = await siteData(locale);
      expect(
        figureOf(chart, chartData(chart, whole), selected, drawn, given),
        `${locale} ${chart.slug}`,
      ).toEqual(figureOf(chart, whole, selected, drawn, given));
    }
  }
});

test('the script of an embed knows whatever its components need of Svelte', async () => {
  const components = import.meta.glob<string>(
    ['/src/lib/charts/**/*.svelte', '/src/lib/figure/DataTable.svelte'],
    { query: '?raw', import: 'default', eager: true },
  );
  expect(Object.keys(components).length).toBeGreaterThan(charts.length);
  const known = Object.keys(await import('$lib/embed/write'));
  for (const [filename, text] of Object.entries(components)) {
    const { code } = compile(text, { generate: 'server', filename, css: 'external' }).js;
    const needed = [...code.matchAll(/\$\.(\w+)/g)].map(([, name]) => name!);
    const called = [...code.matchAll(/\$\$renderer\.(\w+)/g)].map(([, name]) => name!);
    expect(
      needed.filter((name) => !known.includes(name)),
      filename,
    ).toEqual([]);
    expect(
      called.filter((name) => !['push', 'component'].includes(name)),
      filename,
    ).toEqual([]);
  }
});

test('attributes and texts are escaped as Svelte escapes them', async () => {
  const theirs = await import('svelte/internal/server' as string);
  const texts = ['a', '', 'a&b<c>"d"', 0, 1.5, true, null, undefined];
  for (const text of texts) {
    expect(escape(text)).toBe(theirs.escape(text));
    expect(attr('fill', text)).toBe(theirs.attr('fill', text));
    expect(attributes({ x: text, 'stroke-width': 2 })).toBe(
      theirs.attributes({ x: text, 'stroke-width': 2 }, undefined, undefined, undefined, 3),
    );
    expect(stringify(text)).toBe(theirs.stringify(text));
  }
  for (const isOn of [true, false]) {
    expect(attr_class('cell', null, { number: isOn })).toBe(
      theirs.attr_class('cell', undefined, { number: isOn }),
    );
  }
});

test('a clock moves hours, and no day: the drawing has the same marks in the same places', async () => {
  const { choices } = await siteData('en');
  const selection = defaultSelection(choices);
  const hours = charts.find(({ slug }) => slug === 'hours')!;
  const drawn = await rowsOf(hours, { selection });
  const site = await siteData('en');
  const [almaty, utc] = (['Asia/Almaty', 'UTC'] as const).map((clock) =>
    figureOf(hours, site, { selection, clock }, drawn),
  );
  const bars = (html: string) => html.match(/<rect [^>]*>/g);
  expect(bars(utc!.html)).toEqual(bars(almaty!.html));
  const days = (html: string) => html.match(/\d{1,2} [A-Z][a-z]+ 20\d\d/g);
  expect(days(utc!.html.replace(/<p class="subtitle">.*?<\/p>/, ''))).toEqual(
    days(almaty!.html.replace(/<p class="subtitle">.*?<\/p>/, '')),
  );
  // 9 May 2019, 13:00 to 20:00 in Almaty.
  expect(almaty!.html).toContain('<td>13:00</td>');
  expect(utc!.html).toContain('07:00</td>');
  expect(utc!.html).not.toContain('13:00</td>');
  expect(utc!.title).toContain('(Almaty time)');
});
