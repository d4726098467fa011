import { formatDay, intersect, monthOf, monthPeriod, parseDay, type Period } from './day';
import type { DayClass, Span } from './event';
import { itemsOf } from './schema';

/** The records that a selection chooses from, for where there is no engine. */
export interface Evidence {
  /** The days that the evidence covers. */
  covered: Period;
  services: readonly ServiceRecord[];
  /** Those that some choice of period and services shows. */
  events: readonly EventRecord[];
  /** What the rows of a chart cite. */
  citations: readonly CitationRecord[];
  sources: readonly SourceRecord[];
}

export interface ServiceRecord {
  service_id: string;
  headline: boolean;
  /** Services that a group stands for, `a;b` or null. */
  implies: string | null;
}

/** An event with the columns that charts draw. */
export interface EventRecord {
  event_id: string;
  /** Services that it names, `a;b`. */
  services: string;
  /** EDTF; the end may be `..` or null. */
  start: string;
  end: string | null;
  start_time: string | null;
  end_time: string | null;
  cadence: string;
  measure: string;
  scope: string;
  grade: string;
  official_position: string;
  trigger: string | null;
  /** false: it is only drawn in outline. */
  is_counted: boolean;
  /** First day, last day and class of each span, `2019-05-09 2019-05-09 named;…`. */
  spans: string;
}

/** The sources that a row cites, `a;b`. */
export interface CitationRecord {
  row_id: string;
  /** Of a precedent: the service by which it is chosen. */
  service_id: string | null;
  source_ids: string;
}

export interface SourceRecord {
  source_id: string;
  publisher: string;
  kind: string;
}

/** What a reader chose; null: all days that the evidence covers, the headline services. */
export interface Choice {
  period: Period | null;
  services: readonly string[] | null;
}

/** An event that a choice shows, its spans in order of time. */
export interface EventOnShow extends Omit<EventRecord, 'spans'> {
  spans: Span[];
  /** Services of the choice that it names, and those that a group it names implies; sorted. */
  named: string[];
  implied: string[];
}

/** The ids of the services that a choice holds. */
export const chosenServices = (
  { services }: Pick<Evidence, 'services'>,
  choice: Pick<Choice, 'services'>,
): readonly string[] =>
  choice.services ?? services.filter(({ headline }) => headline).map((row) => row.service_id);

/** The events that a choice shows: they touch its period, and name or imply one of its services. */
export function shownEvents(evidence: Evidence, choice: Choice): EventOnShow[] {
  const chosen = new Set(chosenServices(evidence, choice));
  const implies = new Map(
    evidence.services.map((row) => [row.service_id, itemsOf(row.implies ?? '')]),
  );
  return evidence.events.flatMap((event) => {
    const all = itemsOf(event.services);
    const isNamed = (id: string) => all.includes(id);
    const behind = new Set(all.flatMap((id) => implies.get(id) ?? []));
    const named = all.filter((id) => chosen.has(id)).sort();
    const implied = [...behind].filter((id) => chosen.has(id) && !isNamed(id)).sort();
    const spans = readSpans(event.spans);
    const extent = { first: spans[0]!.first, last: Math.max(...spans.map(({ last }) => last)) };
    const isShown = named.length + implied.length > 0 && intersect(extent, choice.period ?? extent);
    return isShown ? [{ ...event, spans, named, implied }] : [];
  });
}

function readSpans(text: string): Span[] {
  return itemsOf(text).map((span) => {
    const [first, last, name] = span.split(' ');
    return { first: parseDay(first!), last: parseDay(last!), class: name as DayClass };
  });
}

/** The spans of events, counted or not. */
export const spansOf = (events: readonly EventOnShow[], isCounted: boolean): Span[] =>
  events.filter((event) => event.is_counted === isCounted).flatMap(({ spans }) => spans);

/** First and last day that an event may have lasted, `YYYY-MM-DD`. */
export const extentOf = ({ spans }: Pick<EventOnShow, 'spans'>) => ({
  first: formatDay(spans[0]!.first),
  last: formatDay(Math.max(...spans.map(({ last }) => last))),
});

/** Whether days share one with the period of a choice. */
export const isInPeriod = (days: Period, { period }: Pick<Choice, 'period'>): boolean =>
  intersect(days, period ?? days) !== undefined;

/** The months that the evidence covers and a choice holds, `YYYY-MM`, with their days as far as chosen. */
export function shownMonths(
  { covered }: Pick<Evidence, 'covered'>,
  { period }: Pick<Choice, 'period'>,
): { month: string; days: Period }[] {
  const months: { month: string; days: Period }[] = [];
  for (let day = covered.first; day <= covered.last;) {
    const month = monthOf(day);
    const whole = monthPeriod(month);
    const days = intersect(whole, period ?? whole);
    if (days) months.push({ month, days });
    day = whole.last + 1;
  }
  return months;
}
