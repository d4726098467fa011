import type { EventRecord } from '$lib/figure/event-record';
import type { Locale } from '$lib/i18n/locale';
import { itemsOf } from '$lib/model/schema';
import { translatedRows } from './data';
import { sourceRecords } from './sources';

/** Every event with its texts in a language, its services by name and its sources in full. */
export function eventRecords(locale: Locale): EventRecord[] {
  const names = new Map(
    translatedRows('services', locale).map((row) => [
      row.service_id!,
      { en: row.name!, ru: row.name_ru!, kk: row.name_kk! }[locale],
    ]),
  );
  return translatedRows('events', locale).map((row) => ({
    id: row.event_id!,
    start: row.start!,
    end: row.end!,
    start_time: row.start_time!,
    end_time: row.end_time!,
    cadence: row.cadence!,
    measure: row.measure!,
    scope: row.scope!,
    grade: row.evidence_grade!,
    official_position: row.official_position!,
    services: itemsOf(row.services!).map((id) => names.get(id)!),
    summary: row.summary!,
    sources: sourceRecords(row.source_ids!),
  }));
}
