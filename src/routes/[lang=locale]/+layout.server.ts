import { loadChart } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { answeredBy } from '$lib/selection/answered';
import { chartData } from '$lib/server/chart-data';
import { siteData } from '$lib/server/site';

export async function load({ params }) {
  const locale = params.lang as Locale;
  const site = await siteData(locale);
  if (!params.slug) return { site };
  // The page of a chart carries what it may name; filters of events name theirs.
  const chart = await loadChart(params.slug, locale);
  const filtered = answeredBy(chart).includes('measures') ? (['events'] as const) : [];
  return { site: { ...site, ...chartData(chart, site, filtered) } };
}
