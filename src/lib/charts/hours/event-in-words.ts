import { datesInWords } from '$lib/i18n/dates-in-words';
import { capitalised, type Format } from '$lib/i18n/format';
import { timeOn, type Clock } from '$lib/model/clock';
import { parseEdtf } from '$lib/model/edtf';
import { itemsOf } from '$lib/model/schema';
import type { Context, Frame } from '../chart';
import type { Interval, Row } from './rows';

/** A date as short as its precision allows. */
export function dateInShort(edtf: string, format: Format): string {
  const { first, precision, approximate } = parseEdtf(edtf);
  if (precision !== 'day') return format.edtf(edtf);
  return `${approximate ? '≈\u00a0' : ''}${format.shortDay(first)}`;
}

/** The hours of an event as a clock shows them. */
export function timesOf(
  { start, end, start_time, end_time }: Row,
  clock: Clock,
): Pick<Row, 'start_time' | 'end_time'> {
  const last = end === null || end === '..' ? start : end;
  return {
    start_time: start_time && timeOn(clock, start_time, parseEdtf(start).first),
    end_time: end_time && timeOn(clock, end_time, parseEdtf(last).first),
  };
}

/** When an event began or ended, where that was on another day than the one drawn. */
export function noteOf(row: Row, interval: Interval, { text, format, clock }: Frame<Row>): string {
  const { start, end, start_time: startTime } = row;
  const { end_time: endTime } = timesOf(row, clock);
  if (end === null || end === '..' || end === start) return '';
  if (startTime === null) {
    return text.marks.since!.replace('{date}', dateInShort(start, format));
  }
  if (endTime === null || interval.right === 'known') return '';
  return text.marks.until!.replace('{time}', endTime).replace('{date}', dateInShort(end, format));
}

/** An event in a few lines: dates and hours, services, measure, cadence, grade, official position. */
export function eventInWords(row: Row, context: Context & Pick<Frame<Row>, 'text'>): string[] {
  const { words, label, format, text } = context;
  const { startTime, endTime } = text.marks;
  const { start_time: from, end_time: to } = timesOf(row, context.clock);
  const zone = context.clock === 'UTC' ? ' UTC' : '';
  return [
    datesInWords(row, format, words, context.coverage.lastEvidence),
    [
      ...(from ? [`${startTime}: ${from}${zone}`] : []),
      ...(to ? [`${endTime}: ${to}${zone}`] : []),
    ].join('; '),
    itemsOf(row.services).map(context.serviceName).join(', '),
    capitalised(label('events.measure', row.measure)),
    capitalised(label('events.cadence', row.cadence)),
    capitalised(label('events.evidence_grade', row.grade)),
    capitalised(label('events.official_position', row.official_position)),
  ];
}
