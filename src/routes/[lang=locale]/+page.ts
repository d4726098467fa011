import { loadCharts } from '$lib/charts';
import { unpack } from '$lib/figure/carried';
import type { Locale } from '$lib/i18n/locale';
import { loadHomeWords } from '$lib/i18n/pages/home';

export const load = async ({ data: { carried, ...data }, params }) => {
  const locale = params.lang as Locale;
  const [charts, words] = await Promise.all([
    loadCharts(locale, Object.keys(carried.rows)),
    loadHomeWords(locale),
  ]);
  return { ...data, ...unpack(carried), charts, words };
};
