import { loadChart } from '$lib/charts';
import { publishedTable } from '$lib/charts/chart';
import { footLines } from '$lib/figure/foot';
import { contextOf } from '$lib/figure/site';
import type { Locale } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';
import { toSheetCsv } from '$lib/model/csv';
import { schema } from './data';
import { renderCard, renderSvg } from './drawing';
import { withBoxes } from './halos';
import { toPdf, toPng, withDiamonds } from './images';
import { absolute } from './origin';
import { toOutlines } from './outlines';
import { chartRows, citations, siteData } from './site';

/** The writers of the files of a chart in a language, by what follows its slug in their names. */
export async function chartFiles(slug: string, locale: Locale) {
  const [chart] = await Promise.all([loadChart(slug, locale), loadMessages(locale)]);
  const [rows, site, cited] = await Promise.all([chartRows(slug), siteData(locale), citations()]);
  const context = contextOf(site, cited.events);
  const published = publishedTable(chart, rows as never[]);
  const text = chart.text[locale];
  const title = text.title(rows as never[], context);
  const imprint = {
    citations: cited,
    version: site.version,
    address: absolute(`/${locale}/charts/${slug}/`),
  };
  const svg = () => renderSvg(chart, rows as never[], context, imprint);
  // What has one font, which lacks a sign of the drawings.
  const drawing = () => withDiamonds(svg());
  const card = (name: 'card' | 'square') =>
    withDiamonds(renderCard(chart, rows as never[], context, imprint, name));
  return {
    '.csv': () => toSheetCsv(published.columns, published.rows),
    '.svg': svg,
    '-outlines.svg': () => toOutlines(withBoxes(drawing())),
    '-card.svg': () => toOutlines(withBoxes(card('card'))),
    '.png': () => toPng(drawing(), 2),
    '-card.png': () => toPng(card('card')),
    '-square.png': () => toPng(card('square')),
    '.pdf': () => toPdf(withBoxes(drawing()), { title, locale }),
    '.json': () =>
      `${JSON.stringify(
        {
          slug,
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
}
