import { error } from '@sveltejs/kit';
import { loadChart, slugs } from '$lib/charts';
import { publishedTable } from '$lib/charts/chart';
import { footLines } from '$lib/figure/foot';
import { contextOf } from '$lib/figure/site';
import { locales, type Locale } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';
import { toCsv } from '$lib/model/csv';
import { schema } from '$lib/server/data';
import { renderSvg } from '$lib/server/drawing';
import { chartRows, citations, siteData } from '$lib/server/site';

export const prerender = true;
export const trailingSlash = 'never';

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
};

export const entries = () =>
  locales.flatMap((lang) =>
    slugs.flatMap((slug) => Object.keys(types).map((ending) => ({ lang, slug, ending }))),
  );

export async function GET({ params }) {
  const type = types[params.ending];
  if (!slugs.includes(params.slug) || !type) error(404);
  const locale = params.lang as Locale;
  const [chart] = await Promise.all([loadChart(params.slug, locale), loadMessages(locale)]);
  const [rows, site, cited] = await Promise.all([
    chartRows(chart.slug),
    siteData(locale),
    citations(),
  ]);
  const context = contextOf(site, cited.events);
  const published = publishedTable(chart, rows as never[]);
  const text = chart.text[locale];
  const write: Record<string, () => string> = {
    csv: () => toCsv(published.columns, published.rows),
    svg: () => renderSvg(chart, rows as never[], context, cited, site.version),
    json: () =>
      `${JSON.stringify(
        {
          slug: chart.slug,
          language: locale,
          title: text.title(rows as never[], context),
          subtitle: text.subtitle,
          notes: footLines(chart, rows as never[], context),
          missing: text.missing,
          lastEvidence: schema.lastEvidence,
          dataVersion: site.version,
          licence: schema.licenses[0]?.path,
          rows: published.rows,
        },
        null,
        1,
      )}\n`,
  };
  return new Response(write[params.ending]!(), { headers: { 'content-type': type } });
}
