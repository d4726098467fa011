import type { Locale } from '$lib/i18n/locale';
import { loadSqlWords } from '$lib/i18n/pages/sql';

export const load = async ({ data, params }) => ({
  ...data,
  words: await loadSqlWords(params.lang as Locale),
});
