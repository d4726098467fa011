import { loadCharts } from '$lib/charts';
import { unpack } from '$lib/figure/carried';
import type { Locale } from '$lib/i18n/locale';
import { loadExploreWords } from '$lib/i18n/pages/explore';

export async function load({ data: { carried, ...data }, params }) {
  const locale = params.lang as Locale;
  const [charts, words] = await Promise.all([
    loadCharts(locale, Object.keys(carried.rows)),
    loadExploreWords(locale),
  ]);
  return { ...data, ...unpack(carried), charts, words };
}
