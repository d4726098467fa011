import { error } from '@sveltejs/kit';
import { locales, type Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import { toSpans } from '$lib/model/event';
import { readTable, schema } from '$lib/server/data';
import { eventRecords } from '$lib/server/events';
import { neighboursOf } from '$lib/server/neighbours';
import { reportAddress } from '$lib/server/report';

export const entries = () =>
  locales.flatMap((lang) =>
    readTable('events').rows.map(({ cells }) => ({ lang, id: cells.event_id! })),
  );

export async function load({ params }) {
  const events = await eventRecords(params.lang as Locale);
  const event = events.find(({ id }) => id === params.id);
  if (!event) error(404);
  return {
    event,
    spans: toSpans(event, parseDay(schema.lastEvidence)),
    neighbours: neighboursOf(event, events),
    report: reportAddress(event.id),
  };
}
