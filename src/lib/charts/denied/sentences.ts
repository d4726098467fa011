import { parseDay } from '$lib/model/day';
import { countRestrictedDays } from '$lib/model/restricted-days';
import { claimYears, type ChartText, type Context } from '../chart';
import { eventsOf, isDenied, rowsInView, type Row } from './rows';

type Sentences = {
  denied(counts: Counts): string;
  noneDenied(counts: Counts): string;
  nothing: string;
  sentence(counts: Counts, period: string, context: Context): string;
};

/** Counted events, and the distinct days of those that were denied or called a fault. */
export interface Counts {
  events: number;
  /** Denied, or called a technical fault. */
  denied: number;
  /** Of these, measured. */
  measured: number;
  confirmed: number;
  unknown: number;
  /** Documented days, and days that the rows leave possible. */
  named: number;
  possible: number;
}

/** What is counted of the rows on show. */
export function countDenials(rows: readonly Row[], context: Pick<Context, 'period'>): Counts {
  const counted = rowsInView(rows, context).filter((row) => row.is_counted);
  const events = eventsOf(counted);
  const denied = events.filter(isDenied);
  const spans = counted.filter(isDenied).map((row) => ({
    first: parseDay(row.first),
    last: parseDay(row.last),
    class: row.class,
  }));
  const { named, possible } = countRestrictedDays(spans, context.period ?? claimYears);
  return {
    events: events.length,
    denied: denied.length,
    measured: denied.filter((row) => row.grade === 'measured').length,
    confirmed: events.filter((row) => row.position === 'confirmed').length,
    unknown: events.filter((row) => row.position === 'unknown').length,
    named,
    possible,
  };
}

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, context) {
      const counts = countDenials(rows, context);
      if (counts.events === 0) return sentences.nothing;
      return counts.denied === 0 ? sentences.noneDenied(counts) : sentences.denied(counts);
    },
    sentence: (rows, context) =>
      sentences.sentence(
        countDenials(rows, context),
        context.format.period(context.period ?? claimYears),
        context,
      ),
    cell(column, value, { format, label }) {
      if (value === null || value === '') return '';
      if (column === 'first' || column === 'last') return format.shortDay(parseDay(String(value)));
      if (column === 'class') return label('spans.class', String(value), 'short');
      const field = { grade: 'evidence_grade', position: 'official_position' }[column] ?? column;
      if (['measure', 'evidence_grade', 'official_position'].includes(field)) {
        return label(`events.${field}`, String(value), 'short');
      }
      if (typeof value === 'boolean') return rest.marks[String(value)]!;
      return String(value);
    },
  };
}
