import type { Locale } from '$lib/i18n/locale';
import { loadEventWords } from '$lib/i18n/pages/events';

// A page of one service needs no script: it is read, linked and printed.
export const csr = false;

export const load = async ({ data, params }) => ({
  ...data,
  words: await loadEventWords(params.lang as Locale),
});
