import type { Locale } from '$lib/i18n/locale';
import type { Chart, ChartText } from './chart';

const modules = import.meta.glob<Chart>('./*/chart.ts', { import: 'chart' });
const texts = import.meta.glob<ChartText<never>>('./*/text.*.ts', { import: 'text' });

/** The slug of every chart. The registry is the folders. */
export const slugs: readonly string[] = Object.keys(modules).map((path) => path.split('/')[1]!);

/**
 * Loads charts with their words in a language, in the order in which pages list them.
 * @param wanted slugs; all charts unless given
 * @throws RangeError `unknown chart: …`
 */
export async function loadCharts(locale: Locale, wanted = slugs): Promise<Chart[]> {
  const charts = await Promise.all(wanted.map((slug) => loadChart(slug, locale)));
  return charts.sort((a, b) => a.position - b.position);
}

/** One chart, as `loadCharts()`. */
export async function loadChart(slug: string, locale: Locale): Promise<Chart> {
  const load = modules[`./${slug}/chart.ts`];
  const loadText = texts[`./${slug}/text.${locale}.ts`];
  if (!load || !loadText) throw new RangeError(`unknown chart: ${slug}`);
  const [chart, text] = await Promise.all([load(), loadText()]);
  chart.text[locale] = text;
  return chart;
}
