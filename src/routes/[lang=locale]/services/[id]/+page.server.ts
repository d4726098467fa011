import { error } from '@sveltejs/kit';
import type { EventSummary } from '$lib/figure/event-record';
import { locales, type Locale } from '$lib/i18n/locale';
import { daysOfService, eventsOfService, serviceIds, serviceOf } from '$lib/server/services';

export const entries = () => locales.flatMap((lang) => serviceIds.map((id) => ({ lang, id })));

export async function load({ params }) {
  if (!serviceIds.includes(params.id)) error(404);
  const locale = params.lang as Locale;
  const events = await eventsOfService(params.id, locale);
  return {
    service: serviceOf(params.id, locale),
    events: events as EventSummary[],
    counts: daysOfService(events),
  };
}
