import type { Locale } from '$lib/i18n/locale';
import { loadFrozenWords } from '$lib/i18n/pages/frozen';

export const load = async ({ data, params }) => ({
  ...data,
  frozenWords: await loadFrozenWords(params.lang as Locale),
});
