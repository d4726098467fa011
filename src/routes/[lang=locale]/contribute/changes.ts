import { publishedTable, type Chart, type Context } from '$lib/charts/chart';
import { footLines } from '$lib/figure/foot';
import { citationsOf } from '$lib/figure/results';
import { contextOf, type SiteData } from '$lib/figure/site';
import { movedRows, type Moved } from '$lib/model/moved';
import type { Results } from '$lib/selection/live.svelte';

/** A chart that a draft changes: what it says and draws before and after. */
export interface ChartChange {
  chart: Chart;
  before: Side;
  after: Side;
  /** The rows of its table that move. */
  moved: Moved[];
  columns: readonly string[];
}

interface Side {
  rows: readonly never[];
  context: Context;
  title: string;
  /** Both bounds in one sentence. */
  sentence: string;
}

/** The charts whose rows or words differ between two counts, in the order of the charts. */
export function changesOf(
  charts: readonly Chart[],
  before: Results,
  after: Results,
  site: { before: SiteData; after: SiteData },
): ChartChange[] {
  const sideOf = (chart: Chart, results: Results, siteData: SiteData): Side => {
    const context = contextOf(siteData, citationsOf(results).events);
    const rows = (results[chart.slug] ?? []) as readonly never[];
    const text = chart.text[context.locale];
    return {
      rows,
      context,
      title: text.title(rows, context),
      sentence: footLines(chart, rows, context)[0] ?? '',
    };
  };
  return charts
    .map((chart): ChartChange => {
      const sides = {
        before: sideOf(chart, before, site.before),
        after: sideOf(chart, after, site.after),
      };
      const tables = [sides.before, sides.after].map(({ rows }) => publishedTable(chart, rows));
      const [old, made] = tables as [(typeof tables)[0], (typeof tables)[0]];
      return { chart, ...sides, moved: movedRows(old.rows, made.rows), columns: made.columns };
    })
    .filter(
      ({ moved, ...sides }) =>
        moved.length > 0 ||
        sides.before.sentence !== sides.after.sentence ||
        sides.before.title !== sides.after.title,
    );
}
