import { error } from '@sveltejs/kit';
import { loadChart, slugs } from '$lib/charts';
import { contextOf } from '$lib/figure/site';
import { locales, type Locale } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';
import { renderEmbed } from '$lib/server/embed';
import { absolute } from '$lib/server/origin';
import { chartRows, citations, siteData } from '$lib/server/site';

export const prerender = true;
export const trailingSlash = 'always';

export const entries = () => locales.flatMap((lang) => slugs.map((slug) => ({ lang, slug })));

export async function GET({ params }) {
  if (!slugs.includes(params.slug)) error(404);
  const locale = params.lang as Locale;
  const [chart] = await Promise.all([loadChart(params.slug, locale), loadMessages(locale)]);
  const [rows, site, cited] = await Promise.all([
    chartRows(chart.slug),
    siteData(locale),
    citations(),
  ]);
  const page = `../../charts/${chart.slug}/`;
  const html = renderEmbed(chart, rows, contextOf(site, cited.events), cited, site.version, {
    page,
    canonical: absolute(`/${locale}/charts/${chart.slug}/`),
  });
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}
