import type { Locale } from '$lib/i18n/locale';
import { loadDataWords } from '$lib/i18n/pages/data';
import { loadFrozenWords } from '$lib/i18n/pages/frozen';

export const load = async ({ data, params }) => {
  const locale = params.lang as Locale;
  const [words, frozenWords] = await Promise.all([loadDataWords(locale), loadFrozenWords(locale)]);
  return { ...data, words, frozenWords };
};
