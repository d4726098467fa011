import type { Chart } from '$lib/charts/chart';
import type { ChartData, SiteData } from '$lib/figure/site';

/**
 * What of the site a chart may name, and no more: it travels with every embed and every page of a chart.
 * @param others tables whose values may be named besides
 */
export function chartData(
  { evidence, names = [] }: Pick<Chart, 'evidence' | 'names'>,
  { locale, coverage, claims, choices, vocabulary, provisionNames, scenarios }: SiteData,
  others: readonly string[] = [],
): ChartData {
  const tables: string[] = [evidence, ...names, ...others];
  if (tables.includes('events')) tables.push('spans');
  const fields = Object.entries(vocabulary).filter(([field]) =>
    tables.includes(field.split('.')[0]!),
  );
  return {
    locale,
    coverage,
    claims: tables.includes('claims') ? claims : [],
    choices,
    vocabulary: Object.fromEntries(fields),
    provisionNames: tables.includes('provisions') ? provisionNames : {},
    scenarios: tables.includes('scenarios') ? scenarios : {},
  };
}
