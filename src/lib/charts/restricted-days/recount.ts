import { shownEvents, shownMonths, spansOf, type Choice, type Evidence } from '$lib/model/evidence';
import { countRestrictedDays } from '$lib/model/restricted-days';
import type { Row } from './rows';

/** An embed with a selection holds no measurements. */
const unmeasured = { measurements: null, anomalies: null, confirmed: null };

/** The rows of query.sql, counted without the engine. */
export function recount(evidence: Evidence, choice: Choice): Row[] {
  const events = shownEvents(evidence, choice);
  const counted = spansOf(events, true);
  const outlined = spansOf(events, false).filter((span) => span.class !== 'window');
  return shownMonths(evidence, choice).map(({ month, days }) => {
    const counts = countRestrictedDays(counted, days);
    const withOutlined = countRestrictedDays([...counted, ...outlined], days);
    return { month, ...counts, recalled: withOutlined.pattern - counts.pattern, ...unmeasured };
  });
}
