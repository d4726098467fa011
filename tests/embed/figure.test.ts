import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { drawnOf, foundIn } from '$lib/embed/drawn';
import { embedFigure, type Write } from '$lib/embed/figure';
import { recountOf, type Recount } from '$lib/embed/recount';
import type { Selected } from '$lib/embed/selected';
import { locales, type Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import { defaultSelection } from '$lib/selection/selection';
import { chartData, needsEvents } from '$lib/server/redrawing';
import { evidenceOf } from '$lib/server/evidence';
import { chartFound, siteData, siteDb } from '$lib/server/site';
import { charts } from '../languages';

const recounts = import.meta.glob<Recount>('/src/lib/charts/*/recount.ts', {
  import: 'recount',
  eager: true,
});
const svelte: Write = (component, props) => render(component as never, { props } as never).body;

/** The figure of a selection, with what its embed holds of the site, or with all of it. */
async function figureOf(
  chart: (typeof charts)[number],
  locale: Locale,
  selected: Pick<Selected, 'selection' | 'clock'>,
  isHeldOnly: boolean,
) {
  const whole = await siteData(locale);
  const site = isHeldOnly ? chartData(chart, whole) : whole;
  const { period } = site.choices;
  const evidence = await evidenceOf(await siteDb(), period, chart.evidence, needsEvents(chart));
  const recount = recounts[`/src/lib/charts/${chart.slug}/recount.ts`] ?? recountOf(chart);
  const data = { site, evidence, found: await chartFound<never>(chart.slug) };
  const found = foundIn({ chart, recount }, data, selected);
  const rows = chart.derive ? await chart.derive(found) : found;
  const { context, citations } = drawnOf({ chart } as never, data, selected, rows);
  return embedFigure(chart, rows, context, citations, { version: '1', page: '../' }, svelte);
}

test('what an embed holds of the site is all that its figure names, in every language', async () => {
  const choices = (await siteData('en')).choices;
  const selection = {
    ...defaultSelection(choices),
    period: { first: parseDay('2014-01-01'), last: parseDay('2025-06-30') },
    services: choices.services.map(({ id }) => id),
  };
  for (const locale of locales) {
    for (const chart of charts) {
      const selected = { selection, clock: 'UTC' } as const;
      const [held, whole] = await Promise.all([
        figureOf(chart, locale, selected, true),
        figureOf(chart, locale, selected, false),
      ]);
      expect(held, `${locale} ${chart.slug}`).toEqual(whole);
    }
  }
});

test('a clock moves hours, and no day: the drawing has the same marks in the same places', async () => {
  const { choices } = await siteData('en');
  const selection = defaultSelection(choices);
  const hours = charts.find(({ slug }) => slug === 'hours')!;
  const [almaty, utc] = await Promise.all(
    (['Asia/Almaty', 'UTC'] as const).map((clock) =>
      figureOf(hours, 'en', { selection, clock }, true),
    ),
  );
  const bars = (html: string) => html.match(/<rect [^>]*>/g);
  expect(bars(utc!.html)).toEqual(bars(almaty!.html));
  const days = (html: string) => html.match(/\d{1,2} [A-Z][a-z]+ 20\d\d/g);
  expect(days(utc!.html.replace(/<p class="subtitle">.*?<\/p>/, ''))).toEqual(
    days(almaty!.html.replace(/<p class="subtitle">.*?<\/p>/, '')),
  );
  // 9 May 2019, 13:00 to 20:00 in Almaty.
  expect(almaty!.html).toContain('<td class="svelte-1v8qddk">13:00</td>');
  expect(utc!.html).toContain('07:00</td>');
  expect(utc!.html).not.toContain('13:00</td>');
  expect(utc!.title).toContain('(Almaty time)');
});
