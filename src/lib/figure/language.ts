import { loadTexts } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';

/** Loads all words of a language: those of the pages and those of every chart. */
export async function loadLanguage(locale: Locale): Promise<void> {
  await Promise.all([loadMessages(locale), loadTexts(locale)]);
}
