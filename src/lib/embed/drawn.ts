import type { Chart, ChartText, Context } from '$lib/charts/chart';
import { contextOf, type ChartData, type Citations } from '$lib/figure/site';
import type { SelectedWords } from '$lib/i18n/pages/selected';
import type { Messages } from '$lib/i18n/messages';
import type { Evidence } from '$lib/model/evidence';
import { defaultSelection, isSame } from '$lib/selection/selection';
import type { Marks } from './marks';
import { citationsOf, recountOf, type Recount } from './recount';
import type { Selected } from './selected';

/** A chart in one language, as the script of its embed knows it. */
export interface Edition {
  chart: Chart;
  text: ChartText<never>;
  messages: Messages;
  words: SelectedWords;
  /** The chart's own recount.ts, where it has one. */
  recount: Recount | undefined;
}

/** What the page holds for the script, as JSON. */
export interface EmbedData {
  site: ChartData;
  evidence: Evidence;
  /** What the query finds under the default selection, for charts that choose from it. */
  found: readonly never[];
  /** Of the chart as a whole; null where its rows are counted anew, and its marks placed, in no time. */
  marks: Marks | null;
  version: string;
  /** Address of the chart's page, from the embed. */
  page: string;
}

/** What is drawn, and what its words know. */
export interface Drawn {
  rows: readonly never[];
  context: Context;
  citations: Citations;
}

/** What a selection leaves of the chart before any model works on it. */
export const foundIn = (
  { chart, recount = recountOf(chart) }: Pick<Edition, 'chart' | 'recount'>,
  { evidence, found }: Pick<EmbedData, 'evidence' | 'found'>,
  { selection }: Pick<Selected, 'selection'>,
): never[] => recount(evidence, selection, found) as never[];

/** What a chart draws of some rows under a selection. */
export function drawnOf(
  { chart }: { chart: Pick<Chart, 'evidence'> },
  { site, evidence }: Pick<EmbedData, 'site' | 'evidence'>,
  { selection, clock }: Pick<Selected, 'selection' | 'clock'>,
  rows: readonly never[],
): Drawn {
  const { period, services } = selection;
  const citations = citationsOf(chart, evidence, selection);
  const isDefault = isSame(selection, defaultSelection(site.choices), site.choices);
  const view = { period, isDefault, isHeadline: services === null, clock };
  return { rows, context: contextOf(site, citations.events, view), citations };
}
