import { loadCharts } from '$lib/charts';
import { subtitleOf } from '$lib/charts/chart';
import { contextOf } from '$lib/figure/site';
import type { Locale } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';
import { chartRows, citations, siteData } from '$lib/server/site';

/** What each chart finds; the page itself needs no chart. */
export async function load({ params }) {
  const locale = params.lang as Locale;
  await loadMessages(locale);
  const context = contextOf(await siteData(locale), (await citations()).events);
  const findings = (await loadCharts(locale)).map(async (chart) => {
    const text = chart.text[locale];
    const rows = (await chartRows(chart.slug)) as never[];
    return {
      slug: chart.slug,
      name: text.name,
      title: text.title(rows, context),
      subtitle: subtitleOf(text, context),
    };
  });
  return { findings: await Promise.all(findings) };
}
