import { citationFiles, type CitationFormat } from '$lib/figure/cite';
import { dataCitation } from '$lib/server/cite';

export const prerender = true;
export const trailingSlash = 'never';

const formats = Object.keys(citationFiles) as CitationFormat[];

export const entries = () => formats.map((format) => ({ format }));

// The data set has one title, that of its schema, and so one file for all languages.
export async function GET({ params }) {
  const { type, write } = citationFiles[params.format];
  const { cited } = await dataCitation('en');
  return new Response(write(cited), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
