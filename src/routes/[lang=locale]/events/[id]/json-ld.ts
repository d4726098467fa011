import type { EventRecord } from '$lib/figure/event-record';
import { linkedData } from '$lib/figure/linked-data';
import type { Locale } from '$lib/i18n/locale';

/**
 * An event as linked data (https://schema.org/Event). A date is as precise as the table has it: a month
 * is ISO 8601 too; seasons, "about" and open ends have no form there and are left out.
 */
export function jsonLdOf(event: EventRecord, name: string, locale: Locale): string {
  const isoDate = (text: string) =>
    /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(text) ? text : undefined;
  return linkedData({
    '@context': 'https://schema.org',
    '@type': 'Event',
    identifier: event.id,
    name,
    description: event.summary,
    inLanguage: event.textLang ?? locale,
    startDate: isoDate(event.start),
    endDate: isoDate(event.end),
    location: {
      '@type': 'Country',
      name: 'Kazakhstan',
      identifier: 'KZ',
    },
    subjectOf: event.sources.map(({ publisher, title, url }) => ({
      '@type': 'CreativeWork',
      name: title || publisher,
      publisher: { '@type': 'Organization', name: publisher },
      url: url || undefined,
    })),
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
}
