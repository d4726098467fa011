import type { Locale } from '$lib/i18n/locale';
import { formTables } from '$lib/i18n/pages/contribute';
import { vocabularyOf } from '$lib/server/data';

/** The labels of every value that a form offers. */
export function load({ params }) {
  const isAsked = ([field]: [string, unknown]) =>
    formTables.some((table) => field.startsWith(`${table}.`));
  const entries = Object.entries(vocabularyOf(params.lang as Locale)).filter(isAsked);
  return { vocabulary: Object.fromEntries(entries) };
}
