import type { Handle } from '@sveltejs/kit';
import { isLocale } from '$lib/i18n/locale';

/** Writes the language of the address into the document. */
export const handle: Handle = ({ event, resolve }) => {
  const [, first = ''] = event.url.pathname.split('/');
  const lang = event.params.lang ?? (isLocale(first) ? first : 'en');
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', lang),
  });
};
