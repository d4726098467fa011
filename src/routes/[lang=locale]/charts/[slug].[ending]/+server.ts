import { error } from '@sveltejs/kit';
import { loadChart, slugs } from '$lib/charts';
import { publishedTable } from '$lib/charts/chart';
import { footLines } from '$lib/figure/foot';
import { contextOf } from '$lib/figure/site';
import { locales, type Locale } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';
import { toSheetCsv } from '$lib/model/csv';
import { schema } from '$lib/server/data';
import { renderCard, renderSvg } from '$lib/server/drawing';
import { toPdf, toPng, withDiamonds } from '$lib/server/images';
import { absolute } from '$lib/server/origin';
import { toOutlines } from '$lib/server/outlines';
import { chartRows, citations, siteData } from '$lib/server/site';

export const prerender = true;
export const trailingSlash = 'never';

/** The files of a chart: what follows its slug, and the type of each. */
const types: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '-outlines.svg': 'image/svg+xml',
  '.png': 'image/png',
  '-card.png': 'image/png',
  '-square.png': 'image/png',
  '.pdf': 'application/pdf',
};

const files = new Map(
  slugs.flatMap((slug) =>
    Object.keys(types).map((end) => [`${slug}${end}`, { slug, end }] as const),
  ),
);

export const entries = () =>
  locales.flatMap((lang) =>
    [...files.keys()].map((file) => {
      const [slug = '', ending = ''] = file.split('.');
      return { lang, slug, ending };
    }),
  );

export async function GET({ params }) {
  const file = files.get(`${params.slug}.${params.ending}`);
  if (!file) error(404);
  const locale = params.lang as Locale;
  const [chart] = await Promise.all([loadChart(file.slug, locale), loadMessages(locale)]);
  const [rows, site, cited] = await Promise.all([
    chartRows(chart.slug),
    siteData(locale),
    citations(),
  ]);
  const context = contextOf(site, cited.events);
  const published = publishedTable(chart, rows as never[]);
  const text = chart.text[locale];
  const title = text.title(rows as never[], context);
  const imprint = {
    citations: cited,
    version: site.version,
    address: absolute(`/${locale}/charts/${chart.slug}/`),
  };
  const svg = () => renderSvg(chart, rows as never[], context, imprint);
  // What has one font, which lacks a sign of the drawings.
  const drawing = () => withDiamonds(svg());
  const card = (name: 'card' | 'square') =>
    toPng(withDiamonds(renderCard(chart, rows as never[], context, imprint, name)));
  const write: Record<string, () => BodyInit | Promise<BodyInit>> = {
    '.csv': () => toSheetCsv(published.columns, published.rows),
    '.svg': svg,
    '-outlines.svg': () => toOutlines(drawing()),
    '.png': () => toPng(drawing(), 2),
    '-card.png': () => card('card'),
    '-square.png': () => card('square'),
    '.pdf': () => toPdf(drawing(), { title, locale }),
    '.json': () =>
      `${JSON.stringify(
        {
          slug: chart.slug,
          language: locale,
          title,
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
  return new Response(await write[file.end]!(), { headers: { 'content-type': types[file.end]! } });
}
