import type { Locale } from '$lib/i18n/locale';
import { loadPrivacyWords } from '$lib/i18n/pages/privacy';

// A text to read needs no script.
export const csr = false;

export const load = async ({ params }) => ({
  words: await loadPrivacyWords(params.lang as Locale),
});
