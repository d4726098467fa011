import { origin } from '$lib/server/origin';
import { writeSitemap } from '$lib/server/sitemap';

export const prerender = true;
export const trailingSlash = 'never';

export function GET() {
  if (!origin) {
    // Written once a build.
    process.stderr.write(
      'ORIGIN is not set: canonical addresses, cards, images and the sitemap name no host\n',
    );
  }
  return new Response(writeSitemap(), { headers: { 'content-type': 'application/xml' } });
}
