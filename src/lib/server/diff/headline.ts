import { group } from 'd3-array';
import type { Cells } from '$lib/model/diff';
import { parseDay } from '$lib/model/day';
import type { Span } from '$lib/model/event';
import { countRestrictedDays, type DayCounts } from '$lib/model/restricted-days';
import { itemsOf } from '$lib/model/schema';
import type { Charted } from './charted';

/** A number that the site leads with: of which chart, of what, and both its bounds. */
export type Headline = { chart: string; of: string } & Pick<DayCounts, keyof DayCounts>;

/**
 * The numbers that readers cite: documented, pattern and possible days of every year, of the periods around
 * spring 2019 and of every service, and of the restrictions that recur in every scenario of the projection.
 */
export function headlinesOf(charts: readonly Charted[]): Headline[] {
  const rows = (slug: string): readonly Cells[] =>
    charts.find((chart) => chart.slug === slug)?.table.rows ?? [];
  return [
    ...byYear(rows('restricted-days')),
    ...rows('before-after').map((row) => ({
      chart: 'before-after',
      of: String(row.period),
      ...countsOf(row),
    })),
    ...byService(rows('service-lanes')),
    ...byScenario(charts.find(({ slug }) => slug === 'projection')?.found ?? []),
  ];
}

const countsOf = ({ named, pattern, possible }: Cells): DayCounts => ({
  named: Number(named),
  pattern: Number(pattern),
  possible: Number(possible),
});

/** Months share no day, so those of a year add up. */
function byYear(months: readonly Cells[]): Headline[] {
  const years = group(months, ({ month }) => String(month).slice(0, 4));
  return [...years].map(([year, own]) => ({
    chart: 'restricted-days',
    of: year,
    named: own.reduce((sum, row) => sum + Number(row.named), 0),
    pattern: own.reduce((sum, row) => sum + Number(row.pattern), 0),
    possible: own.reduce((sum, row) => sum + Number(row.possible), 0),
  }));
}

function byService(lanes: readonly Cells[]): Headline[] {
  const spans = new Map<string, Span[]>();
  for (const row of lanes.filter(({ is_counted }) => is_counted === true)) {
    const span = spanOf(row);
    for (const column of ['services', 'implied']) {
      for (const id of itemsOf(String(row[column] ?? ''))) {
        spans.set(id, [...(spans.get(id) ?? []), span]);
      }
    }
  }
  return [...spans].sort().map(([id, own]) => ({
    chart: 'service-lanes',
    of: id,
    ...countAll(own),
  }));
}

/** The base of a scenario: the restrictions that recur whatever becomes of the draft. */
function byScenario(found: readonly Cells[]): Headline[] {
  const base = group(
    found.filter(({ part }) => part === 'base'),
    ({ scenario_id }) => String(scenario_id),
  );
  return [...base].map(([id, rows]) => ({
    chart: 'projection',
    of: `base of ${id}`,
    ...countAll(rows.map(spanOf)),
  }));
}

const spanOf = (row: Cells): Span => ({
  first: parseDay(String(row.first)),
  last: parseDay(String(row.last)),
  class: row.class as Span['class'],
});

const countAll = (spans: readonly Span[]): DayCounts =>
  countRestrictedDays(spans, {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  });
