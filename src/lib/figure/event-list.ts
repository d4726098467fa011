import { collationOf, folded } from '$lib/i18n/collation';
import type { Locale } from '$lib/i18n/locale';
import { parseEdtf } from '$lib/model/edtf';
import type { EventRecord, EventSummary } from './event-record';

/** The ways in which a list of events can be sorted. */
export const orders = ['newest', 'oldest', 'service', 'grade'] as const;
export type Order = (typeof orders)[number];

const grades = ['measured', 'reported', 'recalled'];

/** Events in an order; equal ones stand by time, then by id. */
export function sortEvents<Event extends Pick<EventSummary, 'id' | 'start' | 'services' | 'grade'>>(
  events: readonly Event[],
  order: Order,
  locale: Locale,
): Event[] {
  const collate = collationOf(locale);
  const byTime = (a: Event, b: Event) =>
    parseEdtf(a.start).first - parseEdtf(b.start).first || (a.id < b.id ? -1 : 1);
  const compare: Record<Order, (a: Event, b: Event) => number> = {
    oldest: byTime,
    newest: (a, b) => byTime(b, a),
    service: (a, b) => collate(a.services[0] ?? '', b.services[0] ?? '') || byTime(a, b),
    grade: (a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || byTime(a, b),
  };
  return [...events].sort(compare[order]);
}

/** The text that a search looks through, by id of the event. */
export type SearchIndex = ReadonlyMap<string, string>;

/** What a search finds an event by: its texts and names in every language given, its dates and id. */
export function indexOf(languages: readonly (readonly EventRecord[])[]): SearchIndex {
  const index = new Map<string, string>();
  for (const event of languages.flat()) {
    const texts = [
      event.id,
      event.start,
      event.end,
      ...event.services,
      ...event.regions,
      event.trigger_note,
      event.summary,
      ...event.sources.map((source) => source.publisher),
    ];
    index.set(event.id, `${index.get(event.id) ?? ''} ${folded(texts.join(' '))}`);
  }
  return index;
}

/** Whether an event holds every word of a search, each as a part of a word. */
export const matches = (id: string, search: string, index: SearchIndex): boolean =>
  folded(search)
    .split(/\s+/)
    .every((word) => index.get(id)?.includes(word) ?? false);
