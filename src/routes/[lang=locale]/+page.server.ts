import { charts } from '$lib/charts';
import type { Locale } from '$lib/i18n/locale';
import { chartRows, citations } from '$lib/server/site';
import { provisionStatuses, stepSummaries } from '$lib/server/law';

export async function load({ params }) {
  const locale = params.lang as Locale;
  const rows = await Promise.all(
    charts.map(async ({ slug }) => [slug, await chartRows(slug)] as const),
  );
  return {
    rows: Object.fromEntries(rows),
    citations: await citations(),
    steps: stepSummaries(locale),
    provisions: provisionStatuses(locale),
  };
}
