import type { Locale } from '$lib/i18n/locale';
import { loadContributeWords } from '$lib/i18n/pages/contribute';

export const load = async ({ data, params }) => ({
  ...data,
  words: await loadContributeWords(params.lang as Locale),
});
