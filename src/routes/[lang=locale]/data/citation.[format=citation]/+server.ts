import { citationFiles, type CitationFormat } from '$lib/figure/cite';
import { locales, type Locale } from '$lib/i18n/locale';
import { dataCitation } from '$lib/server/cite';

export const prerender = true;
export const trailingSlash = 'never';

const formats = Object.keys(citationFiles) as CitationFormat[];

export const entries = () =>
  locales.flatMap((lang) => formats.map((format) => ({ lang, format })));

export async function GET({ params }) {
  const { type, write } = citationFiles[params.format];
  const { cited } = await dataCitation(params.lang as Locale);
  return new Response(write(cited), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
