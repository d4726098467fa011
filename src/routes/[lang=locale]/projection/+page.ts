import { loadCharts } from '$lib/charts';
import { unpack } from '$lib/figure/carried';
import type { Locale } from '$lib/i18n/locale';
import { loadProjectionWords } from '$lib/i18n/pages/projection';
import type { Found } from '$lib/model/projection/world';
import type { Outlook } from './outlook';

export const load = async ({ data: { carried, ...data }, params }) => {
  const locale = params.lang as Locale;
  const [words, charts] = await Promise.all([
    loadProjectionWords(locale),
    loadCharts(locale, ['rates', 'delays', 'projection']),
  ]);
  const { rows, citations } = unpack(carried);
  const { found, ...outlook } = rows as unknown as { found: Found[] } & Outlook;
  return { ...data, found, outlook, citations, words, charts };
};
