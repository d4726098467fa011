import type { Locale } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';

export async function load({ data, params }) {
  await loadMessages(params.lang as Locale);
  return data;
}
