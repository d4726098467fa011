import type { Locale } from '$lib/i18n/locale';
import { loadLawWords } from '$lib/i18n/pages/law';

// A text to read, link and print needs no script.
export const csr = false;

export const load = async ({ data, params }) => ({
  ...data,
  words: await loadLawWords(params.lang as Locale),
});
