import { error } from '@sveltejs/kit';
import { locales } from '$lib/i18n/locale';
import { edition, editionName } from '$lib/server/edition';

export const prerender = true;
export const trailingSlash = 'never';

/** Beside each edition stands its hash, as `sha256sum --check` reads it. */
const sumOf = (file: string) => `${file}.sha256`;

export const entries = () =>
  locales.map(editionName).flatMap((file) => [{ file }, { file: sumOf(file) }]);

export async function GET({ params }) {
  for (const locale of locales) {
    const { file, html, sha256 } = await edition(locale);
    if (params.file === file) {
      return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    }
    if (params.file === sumOf(file)) {
      return new Response(`${sha256}  ${file}\n`, { headers: { 'content-type': 'text/plain' } });
    }
  }
  error(404);
}
