import { derive as deriveDelays } from '$lib/charts/delays/derive';
import type { Row as DelayRow } from '$lib/charts/delays/rows';
import { derive as deriveAhead } from '$lib/charts/projection/derive';
import type { Row as AheadRow } from '$lib/charts/projection/rows';
import { derive as deriveRates } from '$lib/charts/rates/derive';
import type { Row as RateRow } from '$lib/charts/rates/rows';
import type { Assumptions } from '$lib/model/projection/assumptions';
import type { Found } from '$lib/model/projection/world';

/** The rows of the three charts under a reader's assumptions. */
export interface Outlook {
  rates: RateRow[];
  delays: DelayRow[];
  projection: AheadRow[];
}

export function outlookOf(found: readonly Found[], assumptions: Assumptions): Outlook {
  const cases = found.flatMap((row) =>
    row.part === 'case' && row.set !== 'fines_only' ? [row] : [],
  );
  return {
    rates: deriveRates(cases, assumptions),
    delays: deriveDelays(cases, assumptions),
    projection: deriveAhead(found, assumptions),
  };
}
