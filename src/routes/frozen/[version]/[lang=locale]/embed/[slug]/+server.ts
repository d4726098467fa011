import { error } from '@sveltejs/kit';
import { locales, type Locale } from '$lib/i18n/locale';
import { frozenEmbed } from '$lib/server/corrections';
import { folderOf, frozenIn, frozenVersions, slugsOf } from '$lib/server/frozen';

export const prerender = true;
export const trailingSlash = 'always';

export const entries = () =>
  frozenVersions().flatMap((frozen) =>
    locales.flatMap((lang) =>
      slugsOf(frozen).map((slug) => ({ version: folderOf(frozen.version), lang, slug })),
    ),
  );

export async function GET({ params }) {
  const frozen = frozenIn(params.version);
  const html = frozen && (await frozenEmbed(frozen, params.slug, params.lang as Locale));
  if (html === undefined) error(404);
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}
