import type { Locale } from '$lib/i18n/locale';
import { loadEventWords } from '$lib/i18n/pages/events';
import { loadOfflineWords } from '$lib/i18n/pages/offline';

export const load = async ({ data, params }) => {
  const locale = params.lang as Locale;
  const [words, offline] = await Promise.all([loadEventWords(locale), loadOfflineWords(locale)]);
  return { ...data, words, offline };
};
