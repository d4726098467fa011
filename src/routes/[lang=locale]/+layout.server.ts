import { loadChart } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { chartData } from '$lib/server/chart-data';
import { siteData } from '$lib/server/site';

export async function load({ params }) {
  const locale = params.lang as Locale;
  const site = await siteData(locale);
  if (!params.slug) return { site };
  // The page of a chart carries what it may name; its filters and its list of events name those of events.
  const chart = await loadChart(params.slug, locale);
  return { site: { ...site, ...chartData(chart, site, ['events']) } };
}
