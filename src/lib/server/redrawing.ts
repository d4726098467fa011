import type { Chart } from '$lib/charts/chart';
import type { Locale } from '$lib/i18n/locale';
import { loadSelectedWords } from '$lib/i18n/pages/selected';
import { chartData } from './chart-data';
import type { Redrawing } from './embed';
import { evidenceOf } from './evidence';
import { chartFound, siteData, siteDb } from './site';

const scripts = import.meta.glob<string>('/src/lib/charts/*/text.*.ts', {
  query: '?embed',
  import: 'default',
});
const recounts = import.meta.glob('/src/lib/charts/*/recount.ts');

/** Whether a chart works out its rows from events where there is no engine. */
export const needsEvents = ({ slug }: Pick<Chart, 'slug'>): boolean =>
  `/src/lib/charts/${slug}/recount.ts` in recounts;

/** What makes the embed of a chart answer to a selection. */
export async function redrawingOf(chart: Chart, locale: Locale): Promise<Redrawing> {
  const [script, words, site, db] = await Promise.all([
    scripts[`/src/lib/charts/${chart.slug}/text.${locale}.ts`]!(),
    loadSelectedWords(locale),
    siteData(locale),
    siteDb(),
  ]);
  const { period } = site.choices;
  // Where rows come from events alone, what the query finds would be there twice.
  const isFromEvents = chart.evidence === 'events' && needsEvents(chart);
  return {
    script,
    needsScript: words.needsScript,
    areMarksHeld: !isFromEvents,
    data: {
      site: chartData(chart, site),
      evidence: await evidenceOf(db, period, chart.evidence, needsEvents(chart)),
      found: isFromEvents ? [] : await chartFound<never>(chart.slug),
      version: site.version,
    },
  };
}
