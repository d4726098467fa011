import { parseDay, type Day } from '$lib/model/day';
import { dayClasses, toSpans, type DayClass } from '$lib/model/event';
import type { Coverage } from '$lib/charts/chart';
import type { EventSummary } from './event-record';

/** What the tables say of one day, and the rows that say it. */
export interface DayAnswer<Event> {
  /** The strongest class of the rows that the headline counts; `recalled`: only rows that it does not. */
  says: DayClass | 'recalled' | 'nothing' | 'not-covered';
  /** Rows of the headline, counted or drawn in outline, the strongest first. */
  rows: { event: Event; class: DayClass }[];
  /** Rows on other services, places and measures. */
  others: { event: Event; class: DayClass }[];
}

/** Answers "what happened on …" for any day. */
export function answerDay<Event extends EventSummary>(
  day: Day,
  events: readonly Event[],
  { first, lastEvidence }: Coverage,
): DayAnswer<Event> {
  if (day < first || day > lastEvidence) return { says: 'not-covered', rows: [], others: [] };
  const touching = events
    .flatMap((event) => {
      const span = toSpans(event, lastEvidence).find((s) => s.first <= day && day <= s.last);
      return span ? [{ event, class: span.class }] : [];
    })
    .sort((a, b) => dayClasses.indexOf(a.class) - dayClasses.indexOf(b.class));
  const rows = touching.filter(({ event }) => event.isCounted || event.isOutlined);
  const counted = rows.filter(({ event }) => event.isCounted);
  return {
    says: counted[0]?.class ?? (rows.length > 0 ? 'recalled' : 'nothing'),
    rows,
    others: touching.filter((row) => !rows.includes(row)),
  };
}

/** Reads a day of an address or a date box; `undefined` where it is none. */
export function dayFrom(text: string | null): Day | undefined {
  try {
    return text ? parseDay(text) : undefined;
  } catch {
    return undefined;
  }
}
