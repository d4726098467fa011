import type { Locale } from '$lib/i18n/locale';
import { eventSummaries } from '$lib/server/events';

export const load = async ({ params }) => ({
  events: await eventSummaries(params.lang as Locale),
});
