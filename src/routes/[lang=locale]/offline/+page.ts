import type { Locale } from '$lib/i18n/locale';
import { loadOfflineWords } from '$lib/i18n/pages/offline';

export const load = async ({ data, params }) => ({
  ...data,
  words: await loadOfflineWords(params.lang as Locale),
});
