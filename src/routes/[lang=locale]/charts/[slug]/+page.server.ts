import { error } from '@sveltejs/kit';
import { charts, chartOf } from '$lib/charts';
import { locales, type Locale } from '$lib/i18n/locale';
import { eventRecords } from '$lib/server/events';
import { laterSteps, provisions } from '$lib/server/law';
import { chartRows, citations, sources } from '$lib/server/site';

export const entries = () => locales.flatMap((lang) => charts.map(({ slug }) => ({ lang, slug })));

export async function load({ params }) {
  const chart = chartOf(params.slug);
  if (!chart) error(404);
  const locale = params.lang as Locale;
  const rows = await chartRows(chart.slug);
  const shown = new Set(rows.map((row: { event_id?: string }) => row.event_id));
  return {
    slug: chart.slug,
    rows,
    citations: await citations(),
    sources: await sources(),
    // What the law became belongs to the chart of the risk.
    steps: chart.evidence === 'precedents' ? laterSteps(locale) : [],
    provisions: chart.evidence === 'precedents' ? provisions(locale) : [],
    events: eventRecords(locale).filter((event) => shown.has(event.id)),
  };
}
