import { datesInWords } from '$lib/i18n/dates-in-words';
import { capitalised, formatOf } from '$lib/i18n/format';
import { messages } from '$lib/i18n/messages';
import type { EventSummary } from './event-record';
import type { SiteData } from './site';

/** The title of an event: its dates in words and its services, the first three of many. */
export function titleOf(event: EventSummary, site: SiteData): string {
  const { words } = messages[site.locale];
  const { services } = event;
  const few =
    services.length > 4
      ? `${services.slice(0, 3).join(', ')} +${services.length - 3}`
      : services.join(', ');
  const format = formatOf(site.locale);
  return `${capitalised(datesInWords(event, format, words, site.coverage.lastEvidence))}: ${few}`;
}
