import { error } from '@sveltejs/kit';
import { charts, chartOf } from '$lib/charts';
import { locales, type Locale } from '$lib/i18n/locale';
import { eventRecords } from '$lib/server/events';
import { chartRows, citations, sources } from '$lib/server/site';

export const entries = () => locales.flatMap((lang) => charts.map(({ slug }) => ({ lang, slug })));

export async function load({ params }) {
  const chart = chartOf(params.slug);
  if (!chart) error(404);
  const rows = await chartRows(chart.slug);
  const shown = new Set(rows.map((row: { event_id?: string }) => row.event_id));
  return {
    slug: chart.slug,
    rows,
    citations: await citations(),
    sources: await sources(),
    events: eventRecords(params.lang as Locale).filter((event) => shown.has(event.id)),
  };
}
