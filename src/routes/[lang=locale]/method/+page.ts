import type { Locale } from '$lib/i18n/locale';
import { loadMethodWords } from '$lib/i18n/pages/method';

// A text to read, link and print needs no script.
export const csr = false;

export const load = async ({ data, params }) => ({
  ...data,
  words: await loadMethodWords(params.lang as Locale),
});
