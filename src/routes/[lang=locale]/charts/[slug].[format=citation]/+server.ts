import { error } from '@sveltejs/kit';
import { slugs } from '$lib/charts';
import { citationFiles, type CitationFormat } from '$lib/figure/cite';
import { locales, type Locale } from '$lib/i18n/locale';
import { chartCitation } from '$lib/server/cite';

export const prerender = true;
export const trailingSlash = 'never';

const formats = Object.keys(citationFiles) as CitationFormat[];

export const entries = () =>
  locales.flatMap((lang) =>
    slugs.flatMap((slug) => formats.map((format) => ({ lang, slug, format }))),
  );

export async function GET({ params }) {
  if (!slugs.includes(params.slug)) error(404);
  const { type, write } = citationFiles[params.format];
  const { cited } = await chartCitation(params.slug, params.lang as Locale);
  return new Response(write(cited), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
