import type { Handle } from '@sveltejs/kit';
import { isLocale } from '$lib/i18n/locale';

/** The font files whose letters a page of a language is made of. */
const fontsOf = (lang: string) => {
  if (lang === 'en') return ['latin'];
  return lang === 'ru' ? ['latin', 'cyrillic'] : ['latin', 'cyrillic', 'kazakh'];
};

/**
 * Writes the language of the address into the document. A page is readable before its scripts: on a slow
 * line they must not share it with the page, and so are asked for at its end.
 */
export const handle: Handle = ({ event, resolve }) => {
  const [, first = ''] = event.url.pathname.split('/');
  const lang = event.params.lang ?? (isLocale(first) ? first : 'en');
  return resolve(event, {
    preload: ({ type, path }) =>
      type === 'css' || (type === 'font' && fontsOf(lang).some((font) => path.includes(font))),
    transformPageChunk: ({ html }) => html.replace('%lang%', lang),
  });
};
