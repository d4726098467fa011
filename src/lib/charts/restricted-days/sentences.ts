import { intersect, monthPeriod } from '$lib/model/day';
import type { Cell, ChartText, Context } from '../chart';
import { describeMeasured, sumMeasured } from '../marks/measured';
import { factsOf, rowsInView, type Facts, type Row } from './rows';

type Sentences = {
  /** Where a reported pattern covers more days than are documented. */
  evenings(runs: string, isAnyDocumented: boolean): string;
  /** The same of any selection; it may rest on later accounts alone. */
  pattern(runs: string, isAnyDocumented: boolean): string;
  counted(named: number, possible: number, context: Context): string;
  nothing: string;
  run(first: string, last: string, context: Context): string;
  sentence(facts: Facts, period: string, context: Context): string;
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
      const facts = factsOf(rowsInView(rows, context));
      const { named, pattern, possible, patternRuns } = facts;
      if (possible === 0) return sentences.nothing;
      if (pattern - named <= named) return sentences.counted(named, possible, context);
      const runs = context.format.list(
        patternRuns.map(({ first, last }) => sentences.run(first, last, context)),
      );
      const say = context.isDefault ? sentences.evenings : sentences.pattern;
      return say(runs, facts.namedInRuns > 0);
    },
    sentence(rows, context) {
      const shown = rowsInView(rows, context);
      if (shown.length === 0) return '';
      const measured = sumMeasured(shown);
      return [
        sentences.sentence(factsOf(shown), periodInWords(shown, context), context),
        ...(measured ? [`${describeMeasured(measured, context)}.`] : []),
      ].join(' ');
    },
    cell: (column, value, { format }) =>
      value === null ? '–' : monthOrNumber(column, value, format.month),
  };
}

const monthOrNumber = (column: string, value: Cell, month: (text: string) => string) =>
  column === 'month' ? month(String(value)) : String(value);

/** The months on show, or the days where the reader's period cuts one of them. */
function periodInWords(shown: readonly Row[], context: Context): string {
  const [first, last] = [shown[0]!.month, shown.at(-1)!.month];
  const whole = { first: monthPeriod(first).first, last: monthPeriod(last).last };
  const days = intersect(whole, context.period ?? whole) ?? whole;
  const isWhole = days.first === whole.first && days.last === whole.last;
  return isWhole ? run(first, last, context) : context.format.period(days);
}

/** A run of months, or the one month, that a pattern covers. */
export const run = (first: string, last: string, { format }: Context) =>
  first === last ? format.inMonth(first) : format.fromMonthToMonth(first, last);
