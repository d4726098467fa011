import type { Chart } from '$lib/charts/chart';
import type { Selection } from './selection';

/** The parts of a selection on which depends what a chart shows: a control of any other would do nothing. */
export function answeredBy({
  evidence,
  isZoomable = false,
  ignoresPeriod = false,
}: Pick<Chart, 'evidence' | 'isZoomable' | 'ignoresPeriod'>): (keyof Selection)[] {
  const restsOnEvents = evidence === 'events' || ignoresPeriod;
  const answered: Record<keyof Selection, boolean> = {
    period: evidence === 'events' || isZoomable,
    services: evidence !== 'legal-steps',
    measures: restsOnEvents,
    scopes: restsOnEvents,
    grades: restsOnEvents,
  };
  return (Object.keys(answered) as (keyof Selection)[]).filter((part) => answered[part]);
}
