import { absolute } from '$lib/server/origin';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`, {
    headers: { 'content-type': 'text/plain' },
  });
