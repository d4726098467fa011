import { error, json } from '@sveltejs/kit';
import { locales, type Locale } from '$lib/i18n/locale';
import { noteRecords, noteTables } from '$lib/server/notes';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = () =>
  locales.flatMap((lang) => noteTables.map((table) => ({ lang, table })));

export function GET({ params }) {
  const table = noteTables.find((known) => known === params.table);
  if (!table) error(404);
  return json(noteRecords(table, params.lang as Locale));
}
