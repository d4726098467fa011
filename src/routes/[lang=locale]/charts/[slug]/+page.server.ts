import { error } from '@sveltejs/kit';
import { loadChart, slugs } from '$lib/charts';
import { carry } from '$lib/figure/carried';
import { toColumns } from '$lib/model/columns';
import { locales, type Locale } from '$lib/i18n/locale';
import { chartCitation } from '$lib/server/cite';
import { frozenChoice } from '$lib/server/frozen';
import { absolute } from '$lib/server/origin';
import { dataVersion } from '$lib/server/version';
import { eventSummaries } from '$lib/server/events';
import { chartRows, citations } from '$lib/server/site';

export const entries = () => locales.flatMap((lang) => slugs.map((slug) => ({ lang, slug })));

export async function load({ params }) {
  const locale = params.lang as Locale;
  if (!slugs.includes(params.slug)) error(404);
  const chart = await loadChart(params.slug, locale);
  const [rows, cited] = await Promise.all([chartRows(chart.slug), citations()]);
  const shown = new Set(rows.map((row: { event_id?: string }) => row.event_id));
  return {
    oembed: absolute(`/oembed/${locale}/${chart.slug}.json`),
    cite: (await chartCitation(chart.slug, locale)).section,
    frozen: frozenChoice(chart.slug, dataVersion()),
    carried: carry(
      { [chart.slug]: rows },
      {
        events: chart.evidence === 'events' ? cited.events : [],
        publishers: cited.publishers.filter(({ cited_by }) => cited_by === chart.evidence),
      },
    ),
    events: toColumns((await eventSummaries(locale)).filter((event) => shown.has(event.id))),
  };
}
