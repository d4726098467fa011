import { loadCharts } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';

export const load = async ({ data, params }) => ({
  ...data,
  charts: await loadCharts(params.lang as Locale, Object.keys(data.rows)),
});
