import { defaultSelection } from '$lib/selection/selection';
import { countRestrictedDays, type DayCounts } from '$lib/model/restricted-days';
import { parseDay, type Day } from '$lib/model/day';
import type { Span } from '$lib/model/event';
import headlineSpansSql from '$lib/tables/headline-spans.sql?raw';
import { schema } from '../data';
import { choicesOf, siteDb } from '../site';

/** A span with what a way of counting decides by. */
export interface HeadlineSpan extends Span {
  event: string;
  measure: string;
  scope: string;
  grade: string;
  /** How many sources the event cites. */
  sources: number;
}

/** The spans of every event of a headline service, whatever its measure, scope and grade. */
export async function headlineSpans(): Promise<HeadlineSpan[]> {
  type Row = Omit<HeadlineSpan, 'event' | 'first' | 'last'> &
    Record<'event_id' | 'first' | 'last', string>;
  const rows = await (await siteDb()).rows<Row>(headlineSpansSql);
  return rows.map(({ event_id, first, last, ...rest }) => ({
    ...rest,
    event: event_id,
    first: parseDay(first),
    last: parseDay(last),
  }));
}

/** Ways of counting: the headline, and one thing changed. */
export const ways = [
  'headline',
  'recalled',
  'measured',
  'twoSources',
  'everywhere',
  'orders',
  'interception',
] as const;
export type Way = (typeof ways)[number];

/** The selection that the headline is. */
export const standard = defaultSelection(choicesOf('en'));

/** Whether a way of counting takes a span. */
function takes(way: Way, span: HeadlineSpan): boolean {
  const measures = {
    orders: [...standard.measures, 'content_order'],
    interception: [...standard.measures, 'https_interception'],
  } as Partial<Record<Way, string[]>>;
  const grades = { recalled: [...standard.grades, 'recalled'], measured: ['measured'] } as Partial<
    Record<Way, string[]>
  >;
  return (
    (measures[way] ?? standard.measures).includes(span.measure) &&
    (grades[way] ?? standard.grades).includes(span.grade) &&
    (way === 'everywhere' || standard.scopes.includes(span.scope)) &&
    (way !== 'twoSources' || span.sources > 1)
  );
}

/** The events with a span that a way of counting takes. */
export const eventsOf = (way: Way, spans: readonly HeadlineSpan[]) =>
  new Set(spans.filter((span) => takes(way, span)).map(({ event }) => event));

/** Days of the whole period, and of the time that the first claim is about, in a way of counting. */
export interface Counted {
  way: Way;
  events: number;
  all: DayCounts;
  until: DayCounts;
}

/** @param before the last day that the first claim is about */
export function countWays(spans: readonly HeadlineSpan[], before: Day): Counted[] {
  const whole = { first: parseDay(schema.temporal.start), last: parseDay(schema.lastEvidence) };
  return ways.map((way) => {
    const taken = spans.filter((span) => takes(way, span));
    return {
      way,
      events: new Set(taken.map(({ event }) => event)).size,
      all: countRestrictedDays(taken, whole),
      until: countRestrictedDays(taken, { first: whole.first, last: before }),
    };
  });
}
