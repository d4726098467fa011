import { type Day, type Period } from './day';
import { parseEdtf, type EdtfDate } from './edtf';

/**
 * What a row says about a day: `named`, it is certain; `pattern`, someone reported a pattern that
 * covers it; `window`, it is one of several days of which some were affected, unknown which.
 */
export type DayClass = 'named' | 'pattern' | 'window';

/** From the strongest to the weakest; a day that several rows touch takes the strongest. */
export const dayClasses: readonly DayClass[] = ['named', 'pattern', 'window'];

/** A run of days of one class; both ends included. */
export interface Span extends Period {
  class: DayClass;
}

/** The cells of events.csv that decide which days an event is about. */
export interface EventDates {
  start: string;
  /** Empty: not known. `..`: still in force at the last evidence. */
  end: string;
  cadence: string;
}

/** The cadences under which a whole span is a reported pattern. */
const patternCadences = ['daily', 'near_daily'];

/**
 * What an event says about each day: disjoint spans in order of time.
 *
 * Only a `continuous` event names days: those from the latest possible start to the earliest possible
 * end, and each bound that is itself a day. A bound marked `~` names no day of its own interval. The
 * rest of its widest span is window. A `daily` or `near_daily` event is pattern throughout, any other
 * one window. An end that is not known adds nothing beyond the interval of the start.
 *
 * @param lastEvidence last day that the evidence reaches; `..` ends there
 * @throws RangeError `invalid date: …` or `reversed dates: 2019-05-09/2019-05-01`
 */
export function toSpans(event: EventDates, lastEvidence: Day): Span[] {
  const { start, end } = boundsOf(event, lastEvidence);
  const widest = { first: start.first, last: (end ?? start).last };
  if (widest.first > widest.last) {
    throw new RangeError(`reversed dates: ${event.start}/${event.end}`);
  }
  if (patternCadences.includes(event.cadence)) return [{ ...widest, class: 'pattern' }];
  if (event.cadence !== 'continuous') return [{ ...widest, class: 'window' }];
  return fillGaps(namedPeriods(start, end), widest);
}

function boundsOf(event: EventDates, lastEvidence: Day) {
  const start = parseEdtf(event.start);
  if (event.end === '') return { start, end: undefined };
  if (event.end !== '..') return { start, end: parseEdtf(event.end) };
  const end: EdtfDate = {
    first: lastEvidence,
    last: lastEvidence,
    precision: 'day',
    approximate: false,
  };
  return { start, end };
}

/** The certain days, as disjoint periods in order. */
function namedPeriods(start: EdtfDate, end: EdtfDate | undefined): Period[] {
  const periods: Period[] = [];
  if (end) {
    const first = start.approximate ? start.last + 1 : start.last;
    const last = end.approximate ? end.first - 1 : end.first;
    if (first <= last) periods.push({ first, last });
  }
  for (const bound of [start, end]) {
    if (!bound || bound.precision !== 'day' || bound.approximate) continue;
    const isNamed = periods.some((p) => p.first <= bound.first && bound.first <= p.last);
    if (!isNamed) periods.push({ first: bound.first, last: bound.first });
  }
  return periods.sort((a, b) => a.first - b.first);
}

/** Named periods with the rest of the widest span, as windows, between and around them. */
function fillGaps(named: readonly Period[], widest: Period): Span[] {
  const spans: Span[] = [];
  let next = widest.first;
  for (const period of named) {
    if (next < period.first) spans.push({ first: next, last: period.first - 1, class: 'window' });
    spans.push({ ...period, class: 'named' });
    next = period.last + 1;
  }
  if (next <= widest.last) spans.push({ first: next, last: widest.last, class: 'window' });
  return spans;
}
