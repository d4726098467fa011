import { error } from '@sveltejs/kit';
import { loadChart, slugs } from '$lib/charts';
import { locales, type Locale } from '$lib/i18n/locale';
import { chartCitation } from '$lib/server/cite';
import { eventRecords } from '$lib/server/events';
import { frozenChoice } from '$lib/server/frozen';
import { laterSteps, provisions } from '$lib/server/law';
import { absolute } from '$lib/server/origin';
import { chartRows, citations, sources } from '$lib/server/site';
import { dataVersion } from '$lib/server/version';

export const entries = () => locales.flatMap((lang) => slugs.map((slug) => ({ lang, slug })));

export async function load({ params }) {
  const locale = params.lang as Locale;
  if (!slugs.includes(params.slug)) error(404);
  const chart = await loadChart(params.slug, locale);
  const rows = await chartRows(chart.slug);
  const shown = new Set(rows.map((row: { event_id?: string }) => row.event_id));
  return {
    oembed: absolute(`/oembed/${locale}/${chart.slug}.json`),
    cite: (await chartCitation(chart.slug, locale)).section,
    frozen: frozenChoice(chart.slug, dataVersion()),
    rows,
    citations: await citations(),
    sources: await sources(),
    // What the law became belongs to the chart of the risk.
    steps: chart.evidence === 'precedents' ? laterSteps(locale) : [],
    provisions: chart.evidence === 'precedents' ? provisions(locale) : [],
    events: (await eventRecords(locale)).filter((event) => shown.has(event.id)),
  };
}
