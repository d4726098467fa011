import { datesInWords } from '$lib/i18n/dates-in-words';
import { capitalised } from '$lib/i18n/format';
import { itemsOf } from '$lib/model/schema';
import type { Context } from '../chart';
import type { Row } from './rows';

/** An event in a few lines: dates, services, measure, grade, official position. */
export function eventInWords(row: Row, context: Context): string {
  const { words, label, format, coverage } = context;
  return [
    datesInWords(row, format, words, coverage.lastEvidence),
    itemsOf(row.services).map(context.serviceName).join(', '),
    capitalised(label('events.measure', row.measure)),
    capitalised(label('events.evidence_grade', row.grade)),
    capitalised(label('events.official_position', row.position)),
  ].join('\n');
}
