import type { Locale } from '$lib/i18n/locale';
import type { Chart } from './chart';

const found = import.meta.glob<Chart>('./*/chart.ts', { eager: true, import: 'chart' });

/** Every chart, in the order in which pages list them. The registry is the folders. */
export const charts: readonly Chart[] = Object.values(found).sort(
  (a, b) => a.position - b.position,
);

/** The chart of a slug; `undefined` where there is none. */
export const chartOf = (slug: string): Chart | undefined =>
  charts.find((chart) => chart.slug === slug);

/** Loads what every chart says in a language; until then `chart.text` lacks it. */
export async function loadTexts(locale: Locale): Promise<void> {
  await Promise.all(
    charts.map(async (chart) => {
      chart.text[locale] ??= (await chart.texts[locale]()).text;
    }),
  );
}
