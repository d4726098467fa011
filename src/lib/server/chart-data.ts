import type { Chart, EvidenceTable } from '$lib/charts/chart';
import type { ChartData, SiteData } from '$lib/figure/site';

/** The tables whose values the drawings of a table name. */
const named: Record<EvidenceTable, readonly string[]> = {
  events: ['events', 'spans', 'sources'],
  precedents: ['precedents'],
  'legal-steps': ['legal-steps', 'provisions'],
};

/**
 * What of the site a chart may name, and no more: it travels with every embed and every page of a chart.
 * @param tables whose values may be named besides those of its own
 */
export function chartData(
  { slug, evidence }: Pick<Chart, 'slug' | 'evidence'>,
  { locale, coverage, claims, choices, vocabulary, provisionNames, scenarios }: SiteData,
  tables: readonly EvidenceTable[] = [],
): ChartData {
  const fields = Object.entries(vocabulary).filter(([field]) =>
    [evidence, ...tables].some((table) => named[table].includes(field.split('.')[0]!)),
  );
  return {
    locale,
    coverage,
    claims: slug === 'restricted-days' || evidence === 'legal-steps' ? claims : [],
    choices,
    vocabulary: Object.fromEntries(fields),
    provisionNames: evidence === 'legal-steps' ? provisionNames : {},
    scenarios: slug === 'projection' ? scenarios : {},
  };
}
