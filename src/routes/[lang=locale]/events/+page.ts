import type { Locale } from '$lib/i18n/locale';
import { loadEventWords } from '$lib/i18n/pages/events';

export const load = async ({ data, params }) => ({
  ...data,
  words: await loadEventWords(params.lang as Locale),
});
