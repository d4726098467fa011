import { loadChart } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { loadBuilderWords } from '$lib/i18n/pages/builder';
import { loadFrozenWords } from '$lib/i18n/pages/frozen';

export const load = async ({ data, params }) => {
  const locale = params.lang as Locale;
  const [chart, builder, frozenWords] = await Promise.all([
    loadChart(params.slug, locale),
    loadBuilderWords(locale),
    loadFrozenWords(locale),
  ]);
  return { ...data, chart, builder, frozenWords };
};
