import type { Chart, Context } from '$lib/charts/chart';
import { messages } from '$lib/i18n/messages';
import type { Results } from '$lib/selection/live.svelte';
import { footLines } from './foot';
import { citationsOf } from './results';
import { contextOf, type SiteData, type View } from './site';

/**
 * What a chart finds under a selection, to quote: both bounds, the mix of evidence, how far it reaches,
 * the version of the data and the address of the selection.
 */
export function claimText(
  chart: Chart,
  rows: readonly never[],
  context: Context,
  version: string,
  address: string,
): string {
  const [sentence = '', ...rest] = footLines(chart, rows, context);
  const reach = rest.at(-1) ?? '';
  const mix = rest.slice(0, -1).join(' ');
  return messages[context.locale].figure
    .claim(sentence, mix, reach, version, address)
    .replaceAll(/ {2,}/g, ' ');
}

/** What a chart finds under a selection in one sentence with both bounds, to speak when the reader chose it. */
export function findingOf(
  chart: Chart | undefined,
  results: Results,
  site: SiteData,
  view: View,
): string {
  if (!chart) return '';
  const context = contextOf(site, citationsOf(results).events, view);
  return footLines(chart, (results[chart.slug] ?? []) as never[], context)[0] ?? '';
}
