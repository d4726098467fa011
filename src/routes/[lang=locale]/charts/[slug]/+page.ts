import { loadChart } from '$lib/charts';
import { unpack } from '$lib/figure/carried';
import type { Locale } from '$lib/i18n/locale';
import { toRows } from '$lib/model/columns';

export const load = async ({ data: { carried, ...data }, params }) => ({
  ...data,
  ...unpack(carried),
  events: toRows(data.events),
  chart: await loadChart(params.slug, params.lang as Locale),
});
