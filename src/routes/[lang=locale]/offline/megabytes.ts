import type { Locale } from '$lib/i18n/locale';

/** Bytes as megabytes with one digit, e.g. 12.3; Russian and Kazakh write 12,3. */
export const megabytes = (bytes: number, locale: Locale): string =>
  (bytes / 1e6).toFixed(1).replace('.', locale === 'en' ? '.' : ',');
