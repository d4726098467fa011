import type { Locale } from '../../src/lib/i18n/locale';
import type { Messages } from '../../src/lib/i18n/messages';
import en from '../../src/lib/i18n/messages/en';
import kk from '../../src/lib/i18n/messages/kk';
import ru from '../../src/lib/i18n/messages/ru';

/** The words of the pages in every language: tests look for what the pages mean, not for a wording. */
export const messages: Record<Locale, Messages> = { en, kk, ru };
