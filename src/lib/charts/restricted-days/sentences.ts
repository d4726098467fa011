import type { Cell, ChartText, Context } from '../chart';
import { factsOf, rowsInView, type Facts, type Row } from './rows';

type Sentences = {
  /** Where a reported pattern covers more days than are documented. */
  evenings(runs: string): string;
  /** The same of any selection; it may rest on later accounts alone. */
  pattern(runs: string): string;
  counted(named: string, possible: string): string;
  nothing: string;
  run(first: string, last: string, context: Context): string;
  sentence(facts: Facts, period: string, context: Context): string;
};

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, context) {
      const { named, pattern, possible, patternRuns } = factsOf(rowsInView(rows, context));
      const { format, words } = context;
      if (possible === 0) return sentences.nothing;
      if (pattern - named <= named) {
        return sentences.counted(format.count(named, words.days), format.number(possible));
      }
      const runs = format.list(
        patternRuns.map(({ first, last }) => sentences.run(first, last, context)),
      );
      return context.isDefault ? sentences.evenings(runs) : sentences.pattern(runs);
    },
    sentence(rows, context) {
      const shown = rowsInView(rows, context);
      if (shown.length === 0) return '';
      const period = context.format.fromMonthToMonth(shown[0]!.month, shown.at(-1)!.month);
      return sentences.sentence(factsOf(shown), period, context);
    },
    cell: (column, value, { format }) => monthOrNumber(column, value, format.month),
  };
}

const monthOrNumber = (column: string, value: Cell, month: (text: string) => string) =>
  column === 'month' ? month(String(value)) : String(value);

/** A run of months, or the one month, that a pattern covers. */
export const run = (first: string, last: string, { format }: Context) =>
  first === last ? format.inMonth(first) : format.fromMonthToMonth(first, last);
