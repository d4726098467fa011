import { parseDay } from '$lib/model/day';
import type { ChartText, Context } from '../chart';
import { totalOf, type Row } from './rows';

type Sentences = {
  /** The pattern ends and documented days rise, while measuring began. */
  patternEnds: string;
  compared(before: string, after: string): string;
  one(named: string, possible: string): string;
  nothing: string;
  before(row: Row, context: Context): string;
  after(row: Row, context: Context): string;
};

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, { format, words }) {
      const before = totalOf(rows, 'before');
      const after = totalOf(rows, 'after');
      if (before && after && before.possible + after.possible > 0) {
        const patternOnly = (row: Row) => row.pattern - row.named;
        const endsWhileMeasured =
          patternOnly(before) > patternOnly(after) &&
          after.named > before.named &&
          after.measured_events > before.measured_events;
        return endsWhileMeasured
          ? sentences.patternEnds
          : sentences.compared(bounds(before), bounds(after));
      }
      const only = rows.find((row) => row.measure === null && row.possible > 0);
      return only
        ? sentences.one(format.count(only.named, words.days), format.number(only.possible))
        : sentences.nothing;
    },
    sentence(rows, context) {
      const before = totalOf(rows, 'before');
      const after = totalOf(rows, 'after');
      return [before && sentences.before(before, context), after && sentences.after(after, context)]
        .filter(Boolean)
        .join(' ');
    },
    cell(column, value, { format }) {
      if (column === 'period') return rest.marks[String(value)] ?? String(value);
      if (column === 'first' || column === 'last') return format.shortDay(parseDay(String(value)));
      return String(value);
    },
  };
}

const bounds = ({ named, possible }: Row) => `${named}–${possible}`;
