import type { EventRecord } from '$lib/figure/event-record';
import type { Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import { toSpans } from '$lib/model/event';
import { countRestrictedDays, type DayCounts } from '$lib/model/restricted-days';
import { itemsOf } from '$lib/model/schema';
import { defaultSelection } from '$lib/selection/selection';
import { readTable, schema, vocabularyOf } from './data';
import { eventRecords, serviceNames } from './events';
import { choicesOf } from './site';

const services = readTable('services').rows.map(({ cells }) => cells);

/** The id of every service. */
export const serviceIds: readonly string[] = services.map(({ service_id }) => service_id!);

/** A service under its name in a language, and the services that it is cut with. */
export interface Service {
  id: string;
  name: string;
  category: string;
  /** What a group stands for. */
  implies: { id: string; name: string }[];
  /** The groups that stand for it. */
  groups: { id: string; name: string }[];
}

export function serviceOf(id: string, locale: Locale): Service {
  const cells = services.find(({ service_id }) => service_id === id);
  if (!cells) throw new RangeError(`unknown service: ${id}`);
  const names = serviceNames(locale);
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: names.get(id)! }));
  return {
    id,
    name: names.get(id)!,
    category: vocabularyOf(locale)['services.category']?.[cells.category!]?.label ?? '',
    implies: named(itemsOf(cells.implies!)),
    groups: named(groupsOf(id)),
  };
}

const groupsOf = (id: string): string[] =>
  services
    .filter(({ implies }) => itemsOf(implies!).includes(id))
    .map(({ service_id }) => service_id!);

/** The events that name a service, or a group that stands for it, in order of time. */
export async function eventsOfService(id: string, locale: Locale): Promise<EventRecord[]> {
  const wanted = [id, ...groupsOf(id)];
  const events = await eventRecords(locale);
  return events.filter(({ serviceIds }) => serviceIds.some((own) => wanted.includes(own)));
}

/**
 * The days of a service under the default choice of measures, scopes and grades: what filtering the charts
 * by this one service counts. Orders against content are none: ordered is not observed.
 */
export function daysOfService(events: readonly EventRecord[]): DayCounts {
  const { measures, scopes, grades } = defaultSelection(choicesOf('en'));
  const lastEvidence = parseDay(schema.lastEvidence);
  const counted = events.filter(
    ({ measure, scope, grade }) =>
      measures.includes(measure) && scopes.includes(scope) && grades.includes(grade),
  );
  return countRestrictedDays(
    counted.flatMap((event) => toSpans(event, lastEvidence)),
    { first: parseDay(schema.temporal.start), last: lastEvidence },
  );
}
