import { loadChart } from '$lib/charts';
import { unpack } from '$lib/figure/carried';
import type { Locale } from '$lib/i18n/locale';
import { loadProjectionWords } from '$lib/i18n/pages/projection';

export const load = async ({ data: { carried, ...data }, params }) => {
  const locale = params.lang as Locale;
  const [words, chart] = await Promise.all([
    loadProjectionWords(locale),
    loadChart('back-test', locale),
  ]);
  return { ...data, ...unpack(carried), words, chart };
};
