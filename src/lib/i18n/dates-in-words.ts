import type { Day } from '$lib/model/day';
import type { Format } from './format';

/** The dates of a row in words, as precise as they are known and no more. */
export function datesInWords(
  { start, end }: { start: string; end: string | null },
  format: Pick<Format, 'edtf' | 'day'>,
  words: { endUnknown: string; ongoing(date: string): string },
  lastEvidence: Day,
): string {
  const from = format.edtf(start);
  if (end === start) return from;
  if (end === null || end === '') return `${from}; ${words.endUnknown}`;
  if (end === '..') return `${from} – ${words.ongoing(format.day(lastEvidence))}`;
  return `${from} – ${format.edtf(end)}`;
}
