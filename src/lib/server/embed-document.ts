import { loadChart } from '$lib/charts';
import { contextOf } from '$lib/figure/site';
import type { Locale } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';
import { renderEmbed, type EmbedPlace } from './embed';
import { redrawingOf } from './redrawing';
import { chartRows, citations, siteData } from './site';

/** The embed of a chart under the default selection, as the document of a place. */
export async function embedDocument(
  slug: string,
  locale: Locale,
  place: EmbedPlace,
): Promise<string> {
  const [chart] = await Promise.all([loadChart(slug, locale), loadMessages(locale)]);
  const [rows, site, cited, redrawing] = await Promise.all([
    chartRows(slug),
    siteData(locale),
    citations(),
    redrawingOf(chart, locale),
  ]);
  return renderEmbed(chart, rows, contextOf(site, cited.events), cited, place, redrawing);
}
