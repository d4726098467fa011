import type { EvidenceTable } from '$lib/charts/chart';
import type { NoteRecord } from '$lib/figure/note-record';
import { capitalised, formatOf } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { isTranslated, translatedRows, vocabularyOf } from './data';
import { sourceRecords } from './sources';

/** The tables whose rows open as notes; events have pages of their own. */
export const noteTables = ['precedents', 'legal-steps', 'provisions'] as const;
export type NoteTable = Exclude<EvidenceTable | 'provisions', 'events'>;

/** What a note says of each row of a table, in a language as far as it is translated. */
export function noteRecords(table: NoteTable, locale: Locale): NoteRecord[] {
  const vocabulary = vocabularyOf(locale);
  const label = (field: string, value: string) => vocabulary[field]?.[value]?.label ?? value;
  const date = (text: string) => capitalised(formatOf(locale).edtf(text));
  const headings: Record<NoteTable, (row: Record<string, string>) => string> = {
    precedents: ({ platform, country, law_name }) => `${platform} · ${country}: ${law_name}`,
    'legal-steps': (row) => `${date(row.date!)}: ${label('legal-steps.stage', row.stage!)}`,
    provisions: (row) => `${row.name}: ${label('provisions.final_status', row.final_status!)}`,
  };
  const ids = { precedents: 'precedent_id', 'legal-steps': 'step_id', provisions: 'provision_id' };
  return translatedRows(table, locale).map((row) => ({
    id: row[ids[table]]!,
    heading: headings[table](row),
    text: row.final_summary ?? row.summary!,
    ...(isTranslated(table, locale, row) ? {} : { textLang: 'en' }),
    sources: sourceRecords(row.source_ids!),
  }));
}
