import { error } from '@sveltejs/kit';
import { loadChart, slugs } from '$lib/charts';
import { contextOf } from '$lib/figure/site';
import { locales, type Locale } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';
import { renderEmbed } from '$lib/server/embed';
import { absolute } from '$lib/server/origin';
import { redrawingOf } from '$lib/server/redrawing';
import { chartRows, citations, siteData } from '$lib/server/site';

export const prerender = true;
export const trailingSlash = 'always';

export const entries = () => locales.flatMap((lang) => slugs.map((slug) => ({ lang, slug })));

export async function GET({ params }) {
  if (!slugs.includes(params.slug)) error(404);
  const locale = params.lang as Locale;
  const [chart] = await Promise.all([loadChart(params.slug, locale), loadMessages(locale)]);
  const [rows, site, cited, redrawing] = await Promise.all([
    chartRows(chart.slug),
    siteData(locale),
    citations(),
    redrawingOf(chart, locale),
  ]);
  const canonical = absolute(`/${locale}/charts/${chart.slug}/`);
  const context = contextOf(site, cited.events);
  const html = renderEmbed(chart, rows, context, cited, canonical, redrawing);
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}
