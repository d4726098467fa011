import { capitalised } from '$lib/i18n/format';
import { parseDay } from '$lib/model/day';
import type { Context } from '../chart';
import type { Row } from './rows';

/** The dates of an event in words, as precise as they are known and no more. */
export function datesInWords(
  { start, end }: { start: string; end: string | null },
  { format, words, coverage }: Pick<Context, 'format' | 'words' | 'coverage'>,
): string {
  const from = format.edtf(start);
  if (end === start) return from;
  if (end === null || end === '') return `${from}; ${words.endUnknown}`;
  if (end === '..') return `${from} – ${words.ongoing(format.day(coverage.lastEvidence))}`;
  return `${from} – ${format.edtf(end)}`;
}

/** An event in a few lines: dates, kind of day, measure, grade, official position. */
export function eventInWords(row: Row, context: Context): string[] {
  const { words, label, format } = context;
  const times = [row.start_time, row.end_time].filter(Boolean).join(' – ');
  const days =
    row.first === row.last
      ? format.day(parseDay(row.first))
      : format.period({ first: parseDay(row.first), last: parseDay(row.last) });
  return [
    datesInWords(row, context) + (times ? `, ${times}` : ''),
    `${days}: ${words[row.class]}`,
    capitalised(label('events.measure', row.measure)),
    capitalised(label('events.evidence_grade', row.grade)),
    capitalised(label('events.official_position', row.official_position)),
  ];
}
