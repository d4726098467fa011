import { datesInWords } from '$lib/i18n/dates-in-words';
import { capitalised } from '$lib/i18n/format';
import { parseDay } from '$lib/model/day';
import type { Context } from '../chart';
import type { Row } from './rows';

/** An event in a few lines: dates, kind of day, measure, grade, official position. */
export function eventInWords(row: Row, context: Context): string[] {
  const { words, label, format } = context;
  const times = [row.start_time, row.end_time].filter(Boolean).join(' – ');
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
