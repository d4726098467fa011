import { error } from '@sveltejs/kit';
import { slugs } from '$lib/charts';
import { locales, type Locale } from '$lib/i18n/locale';
import { embedDocument } from '$lib/server/embed-document';
import { absolute } from '$lib/server/origin';

export const prerender = true;
export const trailingSlash = 'always';

export const entries = () => locales.flatMap((lang) => slugs.map((slug) => ({ lang, slug })));

export async function GET({ params: { lang, slug } }) {
  if (!slugs.includes(slug)) error(404);
  const html = await embedDocument(slug, lang as Locale, {
    page: `../../charts/${slug}/`,
    canonical: absolute(`/${lang}/charts/${slug}/`),
    isFrozen: false,
  });
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}
