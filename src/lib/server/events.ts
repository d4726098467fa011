import type { EventRecord, EventSummary } from '$lib/figure/event-record';
import type { Locale } from '$lib/i18n/locale';
import { regionName } from '$lib/i18n/regions';
import { itemsOf } from '$lib/model/schema';
import { isTranslated, translatedRows } from './data';
import { citations } from './site';
import { sourceRecords } from './sources';

/** The name of every service in a language. */
export function serviceNames(locale: Locale): Map<string, string> {
  return new Map(
    translatedRows('services', locale).map((row) => [
      row.service_id!,
      { en: row.name!, ru: row.name_ru!, kk: row.name_kk! }[locale],
    ]),
  );
}

/** Every event with its texts in a language, its services by name and its sources in full. */
export async function eventRecords(locale: Locale): Promise<EventRecord[]> {
  const names = serviceNames(locale);
  const shown = new Map((await citations()).events.map((event) => [event.event_id, event]));
  return translatedRows('events', locale).map((row) => ({
    id: row.event_id!,
    start: row.start!,
    end: row.end!,
    start_time: row.start_time!,
    end_time: row.end_time!,
    cadence: row.cadence!,
    measure: row.measure!,
    scope: row.scope!,
    regions: itemsOf(row.regions!).map((code) => regionName(code, locale)),
    trigger: row.trigger!,
    trigger_note: row.trigger_note!,
    grade: row.evidence_grade!,
    official_position: row.official_position!,
    serviceIds: itemsOf(row.services!),
    services: itemsOf(row.services!).map((id) => names.get(id)!),
    isCounted: shown.get(row.event_id!)?.is_counted === true,
    isOutlined: shown.get(row.event_id!)?.is_counted === false,
    summary: row.summary!,
    ...(isTranslated('events', locale, row) ? {} : { textLang: 'en' }),
    evidence: row.evidence!,
    sources: sourceRecords(row.source_ids!),
  }));
}

/** What a list says of each event. */
export const eventSummaries = async (locale: Locale): Promise<EventSummary[]> =>
  (await eventRecords(locale)).map((event) => ({
    id: event.id,
    start: event.start,
    end: event.end,
    cadence: event.cadence,
    measure: event.measure,
    scope: event.scope,
    grade: event.grade,
    official_position: event.official_position,
    services: event.services,
    isCounted: event.isCounted,
    isOutlined: event.isOutlined,
  }));
