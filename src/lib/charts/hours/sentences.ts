import { parseDay } from '$lib/model/day';
import { claimYears, type ChartText, type Context } from '../chart';
import { hasHour, hourOf, rowsInView, type Row } from './rows';

type Sentences = {
  evening(counts: Counts): string;
  noStart(counts: Counts): string;
  noHour(counts: Counts): string;
  nothing: string;
  sentence(counts: Counts, period: string, context: Context): string;
};

/** Counted events: all, those with any hour, with a start, with an end; starts from 18:00, before 06:00. */
export interface Counts {
  events: number;
  hours: number;
  starts: number;
  ends: number;
  evening: number;
  night: number;
}

/** What is counted of the rows on show. */
export function countHours(rows: readonly Row[], context: Pick<Context, 'period'>): Counts {
  const counted = rowsInView(rows, context).filter((row) => row.is_counted);
  const starts = counted.flatMap((row) => (row.start_time ? [hourOf(row.start_time)] : []));
  return {
    events: counted.length,
    hours: counted.filter(hasHour).length,
    starts: starts.length,
    ends: counted.filter((row) => row.end_time !== null).length,
    evening: starts.filter((hour) => hour >= 18).length,
    night: starts.filter((hour) => hour < 6).length,
  };
}

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<
    ChartText<Row>,
    'name' | 'subtitle' | 'subtitleInUtc' | 'missing' | 'columns' | 'marks'
  >,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, context) {
      const counts = countHours(rows, context);
      if (counts.events === 0) return sentences.nothing;
      if (counts.hours === 0) return sentences.noHour(counts);
      if (counts.starts === 0) return sentences.noStart(counts);
      const { inAlmaty } = rest.marks;
      return `${sentences.evening(counts)}${context.clock === 'UTC' ? ` (${inAlmaty})` : ''}`;
    },
    sentence: (rows, context) =>
      sentences.sentence(
        countHours(rows, context),
        [
          context.format.period(context.period ?? claimYears),
          ...(context.clock === 'UTC' ? [rest.marks.inAlmaty] : []),
        ].join(', '),
        context,
      ),
    cell(column, value, { format, label }) {
      if (value === null || value === '') return '';
      if (column === 'first' || column === 'last') return format.shortDay(parseDay(String(value)));
      const field = { grade: 'evidence_grade' }[column] ?? column;
      if (['cadence', 'measure', 'evidence_grade', 'official_position'].includes(field)) {
        return label(`events.${field}`, String(value), 'short');
      }
      if (typeof value === 'boolean') return rest.marks[String(value)]!;
      return String(value);
    },
  };
}
