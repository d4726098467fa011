import { loadCharts } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { loadExploreWords } from '$lib/i18n/pages/explore';

export async function load({ data, params }) {
  const locale = params.lang as Locale;
  const [charts, words] = await Promise.all([
    loadCharts(locale, Object.keys(data.rows)),
    loadExploreWords(locale),
  ]);
  return { ...data, charts, words };
}
