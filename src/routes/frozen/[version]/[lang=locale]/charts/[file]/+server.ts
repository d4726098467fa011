import { error } from '@sveltejs/kit';
import type { Locale } from '$lib/i18n/locale';
import { filesOf, folderOf, frozenIn, frozenVersions, readFrozen } from '$lib/server/frozen';

export const prerender = true;
export const trailingSlash = 'never';

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

export const entries = () =>
  frozenVersions().flatMap((frozen) =>
    filesOf(frozen).map((path) => {
      const [lang, , file = ''] = path.split('/');
      return { version: folderOf(frozen.version), lang: lang as Locale, file };
    }),
  );

export function GET({ params: { version, lang, file } }) {
  const frozen = frozenIn(version);
  const content = frozen && readFrozen(frozen, `${lang}/charts/${file}`);
  if (content === undefined) error(404);
  return new Response(content, { headers: { 'content-type': types[file.split('.').at(-1)!]! } });
}
