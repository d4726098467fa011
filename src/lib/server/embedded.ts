import { loadChart } from '$lib/charts';
import { embedHeight } from '$lib/figure/embed-height';
import { footLines } from '$lib/figure/foot';
import { contextOf } from '$lib/figure/site';
import type { Embedded } from '$lib/figure/snippets';
import { formatOf } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { loadMessages, messages } from '$lib/i18n/messages';
import { schema } from './data';
import { absolute } from './origin';
import { chartRows, citations, siteData } from './site';

/** What a snippet of a chart shows under the default selection. */
export async function embeddedChart(slug: string, locale: Locale): Promise<Embedded> {
  const [chart] = await Promise.all([loadChart(slug, locale), loadMessages(locale)]);
  const [rows, site, cited] = await Promise.all([chartRows(slug), siteData(locale), citations()]);
  const context = contextOf(site, cited.events);
  const words = messages[locale];
  const reach =
    chart.evidence === 'events'
      ? ` ${words.figure.reaches(formatOf(locale).day(site.coverage.lastEvidence))}`
      : '';
  const licence = schema.licenses[0]!.name.replaceAll('-', ' ');
  return {
    frame: absolute(`/${locale}/embed/${slug}/`),
    page: absolute(`/${locale}/charts/${slug}/`),
    image: {
      address: absolute(`/${locale}/charts/${slug}-card.png`),
      width: 1200,
      height: 630,
    },
    title: chart.text[locale].title(rows, context),
    alt: footLines(chart, rows, context).join(' '),
    credit: `${words.site.name}. ${words.site.dataVersion(site.version)}. ${licence}.${reach}`,
    height: embedHeight(chart, rows, context),
  };
}
