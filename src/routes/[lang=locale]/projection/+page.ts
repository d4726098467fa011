import { loadCharts } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { loadProjectionWords } from '$lib/i18n/pages/projection';

export const load = async ({ data, params }) => {
  const locale = params.lang as Locale;
  const [words, charts] = await Promise.all([
    loadProjectionWords(locale),
    loadCharts(locale, ['rates', 'delays', 'projection']),
  ]);
  return { ...data, words, charts };
};
