import type { Locale } from '$lib/i18n/locale';
import { comparedSteps, normGroups, tracksSince } from '$lib/server/norms';

export function load({ params }) {
  const locale = params.lang as Locale;
  return {
    compared: comparedSteps(locale),
    groups: normGroups(locale),
    tracks: tracksSince(locale),
  };
}
