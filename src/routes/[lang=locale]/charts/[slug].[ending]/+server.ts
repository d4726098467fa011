import { error } from '@sveltejs/kit';
import { slugs } from '$lib/charts';
import { locales, type Locale } from '$lib/i18n/locale';
import { chartFiles } from '$lib/server/chart-files';

export const prerender = true;
export const trailingSlash = 'never';

/** The files of a chart: what follows its slug, and the type of each. */
const types = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '-outlines.svg': 'image/svg+xml',
  '.png': 'image/png',
  '-card.png': 'image/png',
  '-square.png': 'image/png',
  '.pdf': 'application/pdf',
} as const;

const ends = Object.keys(types) as (keyof typeof types)[];

const files = new Map<string, { slug: string; end: keyof typeof types }>(
  slugs.flatMap((slug) => ends.map((end) => [`${slug}${end}`, { slug, end }] as const)),
);

export const entries = () =>
  locales.flatMap((lang) =>
    [...files.keys()].map((file) => {
      const [slug = '', ending = ''] = file.split('.');
      return { lang, slug, ending };
    }),
  );

export async function GET({ params }) {
  const file = files.get(`${params.slug}.${params.ending}`);
  if (!file) error(404);
  const write = await chartFiles(file.slug, params.lang as Locale);
  return new Response(await write[file.end](), { headers: { 'content-type': types[file.end] } });
}
