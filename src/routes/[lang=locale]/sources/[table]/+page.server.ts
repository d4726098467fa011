import { error } from '@sveltejs/kit';
import { loadCharts } from '$lib/charts';
import { evidenceTables } from '$lib/charts/chart';
import { locales, type Locale } from '$lib/i18n/locale';
import { sources } from '$lib/server/site';

export const entries = () =>
  locales.flatMap((lang) => evidenceTables.map((table) => ({ lang, table })));

export async function load({ params }) {
  const locale = params.lang as Locale;
  if (!evidenceTables.some((table) => table === params.table)) error(404);
  const charts = (await loadCharts(locale)).filter(({ evidence }) => evidence === params.table);
  return {
    sources: (await sources()).filter((source) => source.cited_by === params.table),
    charts: charts.map(({ slug, text }) => ({ slug, name: text[locale].name })),
  };
}
