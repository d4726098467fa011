import { error } from '@sveltejs/kit';
import { neighboursOf } from '$lib/figure/neighbours';
import { locales, type Locale } from '$lib/i18n/locale';
import { parseDay } from '$lib/model/day';
import { toSpans } from '$lib/model/event';
import { readTable, schema } from '$lib/server/data';
import { eventRecords } from '$lib/server/events';
import { reportAddress } from '$lib/server/report';

export const entries = () =>
  locales.flatMap((lang) =>
    readTable('events').rows.map(({ cells }) => ({ lang, id: cells.event_id! })),
  );

export async function load({ params }) {
  const events = await eventRecords(params.lang as Locale);
  const event = events.find(({ id }) => id === params.id);
  if (!event) error(404);
  const lastEvidence = parseDay(schema.lastEvidence);
  return {
    event,
    spans: toSpans(event, lastEvidence),
    neighbours: neighboursOf(event, events, lastEvidence),
    report: reportAddress(event.id),
  };
}
