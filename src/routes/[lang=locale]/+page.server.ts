import { carry } from '$lib/figure/carried';
import type { Locale } from '$lib/i18n/locale';
import { parts } from '$lib/i18n/pages/home';
import { chartRows, citations } from '$lib/server/site';
import { laterSteps, provisions } from '$lib/server/law';

export async function load({ params }) {
  const locale = params.lang as Locale;
  const rows = await Promise.all(
    parts.map(async ({ chart }) => [chart, await chartRows(chart)] as const),
  );
  return {
    carried: carry(Object.fromEntries(rows), await citations()),
    steps: laterSteps(locale),
    provisions: provisions(locale),
  };
}
