import { loadLanguage } from '$lib/figure/language';
import type { Locale } from '$lib/i18n/locale';

export async function load({ data, params }) {
  await loadLanguage(params.lang as Locale);
  return data;
}
