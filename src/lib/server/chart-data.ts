import type { Chart } from '$lib/charts/chart';
import type { ChartData, SiteData } from '$lib/figure/site';
import { readTable } from './data';

const columnOf = (table: string, name: string) =>
  readTable(table).rows.map(({ cells }) => cells[name]!);

const ofPrecedents = new Set([
  ...columnOf('precedents', 'service_id'),
  ...columnOf('platforms', 'service_id'),
]);

/** Whether what a chart shows may depend on a service; to choose any other would change nothing. */
function concerns(
  { evidence, ignoresPeriod = false }: Pick<Chart, 'evidence' | 'ignoresPeriod'>,
  id: string,
): boolean {
  if (evidence === 'legal-steps') return false;
  return evidence === 'events' || ignoresPeriod || ofPrecedents.has(id);
}

/**
 * What of the site a chart may name, and no more: it travels with every embed and every page of a chart.
 * @param others tables whose values may be named besides
 */
export function chartData(
  chart: Pick<Chart, 'evidence' | 'names' | 'ignoresPeriod'>,
  { locale, coverage, claims, choices, vocabulary, provisionNames, scenarios }: SiteData,
  others: readonly string[] = [],
): ChartData {
  const tables: string[] = [chart.evidence, ...(chart.names ?? []), ...others];
  if (tables.includes('events')) tables.push('spans');
  const fields = Object.entries(vocabulary).filter(([field]) =>
    tables.includes(field.split('.')[0]!),
  );
  return {
    locale,
    coverage,
    claims: tables.includes('claims') ? claims : [],
    choices: { ...choices, services: choices.services.filter(({ id }) => concerns(chart, id)) },
    vocabulary: Object.fromEntries(fields),
    provisionNames: tables.includes('provisions') ? provisionNames : {},
    scenarios: tables.includes('scenarios') ? scenarios : {},
  };
}
