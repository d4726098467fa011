import { loadCharts } from '$lib/charts';
import { locales } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';

// Pages load one language; tests speak all of them.
await Promise.all(locales.map(loadMessages));
const loaded = await Promise.all(locales.map((locale) => loadCharts(locale)));

/** Every chart, with its words in every language. */
export const charts = loaded[0]!;

/** The chart of a slug. */
export const chartOf = (slug: string) => charts.find((chart) => chart.slug === slug)!;
