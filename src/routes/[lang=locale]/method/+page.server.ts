import { loadCharts } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { vocabularyOf } from '$lib/server/data';
import { methodFacts, methodYears } from '$lib/server/method';
// The query that a reader finds first on the page of SQL.
import daysByYear from '../sql/presets/days-by-year.sql?raw';

export async function load({ params }) {
  const locale = params.lang as Locale;
  const charts = await loadCharts(locale);
  const names = charts.map(({ slug, text }) => [slug, text[locale].name] as const);
  return {
    facts: await methodFacts(),
    years: await methodYears(daysByYear),
    charts: Object.fromEntries(names),
    // The chart of the rates names the outcomes.
    outcomeNames: charts.find(({ slug }) => slug === 'rates')!.text[locale].marks,
    bases: vocabularyOf(locale)['scenarios.basis'] ?? {},
  };
}
