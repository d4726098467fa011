import { loadCharts } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { loadHomeWords } from '$lib/i18n/pages/home';

export const load = async ({ data, params }) => {
  const locale = params.lang as Locale;
  const [charts, words] = await Promise.all([
    loadCharts(locale, Object.keys(data.rows)),
    loadHomeWords(locale),
  ]);
  return { ...data, charts, words };
};
