import { parseDay } from '$lib/model/day';
import type { ChartText, Context } from '../chart';
import { totalOf, totals, type Row } from './rows';

type Sentences = {
  /** The pattern ends and documented days rise, as measuring begins. */
  patternEnds: string;
  compared(before: string, after: string): string;
  /** Where the reader's period cuts the two years. */
  one(named: number, possible: number, context: Context): string;
  nothing: string;
  stretch(period: string, row: Row, context: Context): string;
  before(row: Row, context: Context): string;
  after(row: Row, context: Context): string;
};

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<
    ChartText<Row>,
    'name' | 'subtitle' | 'subtitleOfSelection' | 'missing' | 'columns' | 'marks'
  >,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, context) {
      const before = totalOf(rows, 'before');
      const after = totalOf(rows, 'after');
      const sum = (column: 'named' | 'possible') =>
        totals(rows).reduce((total, row) => total + row[column], 0);
      if (sum('possible') === 0) return sentences.nothing;
      // Stretches of different length do not compare.
      if (!before?.is_whole || !after?.is_whole) {
        return sentences.one(sum('named'), sum('possible'), context);
      }
      const patternOnly = (row: Row) => row.pattern - row.named;
      const endsAsMeasured =
        patternOnly(before) > 0 &&
        patternOnly(after) === 0 &&
        after.named > before.named &&
        after.measured_events > before.measured_events;
      return endsAsMeasured
        ? sentences.patternEnds
        : sentences.compared(bounds(before), bounds(after));
    },
    sentence(rows, context) {
      return totals(rows)
        .filter((row) => row.period !== 'spring-2019' || !totals(rows).every((r) => r.is_whole))
        .map((row) => {
          if (row.is_whole && row.period === 'before') return sentences.before(row, context);
          if (row.is_whole && row.period === 'after') return sentences.after(row, context);
          const period = { first: parseDay(row.first), last: parseDay(row.last) };
          return sentences.stretch(context.format.period(period), row, context);
        })
        .join(' ');
    },
    cell(column, value, { format }) {
      if (column === 'period') return rest.marks[String(value)] ?? String(value);
      if (column === 'first' || column === 'last') return format.shortDay(parseDay(String(value)));
      return String(value);
    },
  };
}

const bounds = ({ named, possible }: Row) =>
  named === possible ? String(named) : `${named}–${possible}`;
