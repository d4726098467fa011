import { datesInWords } from '$lib/i18n/dates-in-words';
import { capitalised } from '$lib/i18n/format';
import { timeOn } from '$lib/model/clock';
import { parseDay } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import type { Context } from '../chart';
import type { Row } from './rows';

/** An event in a few lines: dates, kind of day, measure, grade, official position. */
export function eventInWords(row: Row, context: Context): string[] {
  const { words, label, format } = context;
  const times = timesInWords(row, context);
  const days =
    row.first === row.last
      ? format.day(parseDay(row.first))
      : format.period({ first: parseDay(row.first), last: parseDay(row.last) });
  return [
    datesInWords(row, format, words, context.coverage.lastEvidence) + (times ? `, ${times}` : ''),
    `${days}: ${words[row.class]}`,
    capitalised(label('events.measure', row.measure)),
    capitalised(label('events.evidence_grade', row.grade)),
    capitalised(label('events.official_position', row.official_position)),
  ];
}

function timesInWords({ start, end, start_time, end_time }: Row, { clock }: Context): string {
  const from = start_time && timeOn(clock, start_time, parseEdtf(start).first);
  const last = end === null || end === '..' ? start : end;
  const to = end_time && timeOn(clock, end_time, parseEdtf(last).first);
  const times = [from, to].filter(Boolean).join(' – ');
  return times && clock === 'UTC' ? `${times} UTC` : times;
}
