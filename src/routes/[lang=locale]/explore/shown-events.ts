import { group } from 'd3-array';
import type { EventSummary } from '$lib/figure/event-record';
import { parseDay, type Period } from '$lib/model/day';

/** A run of days of an event, as the chart of lanes asks for them. */
export interface EventRun {
  event_id: string;
  /** `YYYY-MM-DD`, both included. */
  first: string;
  last: string;
  is_counted: boolean;
}

/** An event on show, with the first and last day that it may have lasted. */
export type ShownEvent = EventSummary & Period;

/** The events that have runs, in their order, counted or outlined as the runs are. */
export function shownEvents(
  events: readonly EventSummary[],
  runs: readonly EventRun[],
): ShownEvent[] {
  const byEvent = group(runs, (run) => run.event_id);
  return events.flatMap((event) => {
    const own = byEvent.get(event.id);
    if (!own) return [];
    return [
      {
        ...event,
        isCounted: own[0]!.is_counted,
        isOutlined: !own[0]!.is_counted,
        first: Math.min(...own.map((run) => parseDay(run.first))),
        last: Math.max(...own.map((run) => parseDay(run.last))),
      },
    ];
  });
}
