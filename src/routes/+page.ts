import { locales } from '$lib/i18n/locale';
import { loadMessages } from '$lib/i18n/messages';

export async function load({ data }) {
  await Promise.all(locales.map(loadMessages));
  return data;
}
