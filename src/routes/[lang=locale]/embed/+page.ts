import type { Locale } from '$lib/i18n/locale';
import { loadEmbedWords } from '$lib/i18n/pages/embed';

// A text to read and copy from needs no script.
export const csr = false;

export const load = async ({ data, params }) => ({
  ...data,
  words: await loadEmbedWords(params.lang as Locale),
});
