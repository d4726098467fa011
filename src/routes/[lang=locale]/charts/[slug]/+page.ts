import { loadChart } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';

export const load = async ({ data, params }) => ({
  ...data,
  chart: await loadChart(params.slug, params.lang as Locale),
});
