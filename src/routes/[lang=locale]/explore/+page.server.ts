import { loadCharts } from '$lib/charts';
import { carry } from '$lib/figure/carried';
import type { Locale } from '$lib/i18n/locale';
import { eventSummaries } from '$lib/server/events';
import { chartRows, citations } from '$lib/server/site';

/** The charts over time of what happened in Kazakhstan, and others of the same events. */
export async function load({ params }) {
  const locale = params.lang as Locale;
  const charts = (await loadCharts(locale)).filter(
    ({ evidence, isZoomable, isPeriodFixed }) =>
      (isZoomable && evidence !== 'precedents') || (evidence === 'events' && !isPeriodFixed),
  );
  const rows = await Promise.all(
    charts.map(async ({ slug }) => [slug, await chartRows(slug)] as const),
  );
  return {
    carried: carry(Object.fromEntries(rows), await citations()),
    events: await eventSummaries(locale),
  };
}
