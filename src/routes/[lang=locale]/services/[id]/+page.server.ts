import { error } from '@sveltejs/kit';
import type { EventSummary } from '$lib/figure/event-record';
import { locales, type Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import { toSpans } from '$lib/model/event';
import { countRestrictedDays } from '$lib/model/restricted-days';
import { itemsOf } from '$lib/model/schema';
import { readTable, schema, vocabularyOf } from '$lib/server/data';
import { eventRecords, serviceNames } from '$lib/server/events';

const services = readTable('services').rows.map(({ cells }) => cells);

export const entries = () =>
  locales.flatMap((lang) => services.map(({ service_id }) => ({ lang, id: service_id! })));

export async function load({ params }) {
  const locale = params.lang as Locale;
  const service = services.find(({ service_id }) => service_id === params.id);
  if (!service) error(404);
  const names = serviceNames(locale);
  const groups = services.filter(({ implies }) => itemsOf(implies!).includes(params.id));
  const all = await eventRecords(locale);
  const naming = all.filter(({ serviceIds }) => serviceIds.includes(params.id));
  const lastEvidence = parseDay(schema.lastEvidence);
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: names.get(id)! }));
  return {
    service: {
      id: params.id,
      name: names.get(params.id)!,
      category: vocabularyOf(locale)['services.category']?.[service.category!]?.label ?? '',
      implies: named(itemsOf(service.implies!)),
      groups: named(groups.map(({ service_id }) => service_id!)),
    },
    events: naming as EventSummary[],
    counts: countRestrictedDays(
      naming
        .filter(({ grade }) => grade !== 'recalled')
        .flatMap((event) => toSpans(event, lastEvidence)),
      { first: parseDay(schema.temporal.start), last: lastEvidence },
    ),
  };
}
