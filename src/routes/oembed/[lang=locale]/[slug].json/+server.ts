import { error } from '@sveltejs/kit';
import { slugs } from '$lib/charts';
import { embedWidth } from '$lib/figure/embed-height';
import { iframeMarkup } from '$lib/figure/snippets';
import { locales, type Locale } from '$lib/i18n/locale';
import { messages } from '$lib/i18n/messages';
import { embeddedChart } from '$lib/server/embedded';
import { absolute } from '$lib/server/origin';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => locales.flatMap((lang) => slugs.map((slug) => ({ lang, slug })));

/** In seconds: a day. */
const cacheAge = 86_400;

// https://oembed.com, 2.3.4: a file cannot answer `maxwidth`; the iframe takes the width that it gets.
export async function GET({ params }) {
  if (!slugs.includes(params.slug)) error(404);
  const locale = params.lang as Locale;
  const embedded = await embeddedChart(params.slug, locale);
  const { title, height, image } = embedded;
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    html: iframeMarkup(embedded),
    width: embedWidth,
    height,
    provider_name: messages[locale].site.name,
    provider_url: absolute(`/${locale}/`),
    thumbnail_url: image.address,
    thumbnail_width: image.width,
    thumbnail_height: image.height,
    cache_age: cacheAge,
  };
  return new Response(`${JSON.stringify(answer, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
