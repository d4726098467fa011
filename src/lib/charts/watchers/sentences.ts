import { lowered } from '$lib/i18n/format';
import { intersect } from '$lib/model/day';
import { claimYears, type ChartText, type Context } from '../chart';
import { factsOf, monthsOf, rowsInView, type Facts, type Row } from './rows';

type Sentences = {
  /** `watched` months have rows; in `measured` of them somebody measured, some but not all. */
  some(facts: Facts, first: string): string;
  none(watched: number): string;
  all(watched: number): string;
  nothing: string;
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
  const factsIn = (rows: readonly Row[], context: Context) =>
    factsOf(monthsOf(rowsInView(rows, context)));
  return {
    ...rest,
    title(rows, context) {
      const facts = factsIn(rows, context);
      const { watched, measured, firstMeasured } = facts;
      if (watched === 0) return sentences.nothing;
      if (firstMeasured === undefined) return sentences.none(watched);
      if (measured === watched) return sentences.all(watched);
      return sentences.some(facts, context.format.inMonth(firstMeasured));
    },
    sentence(rows, context) {
      const facts = factsIn(rows, context);
      if (facts.months === 0) return '';
      const { first, lastEvidence: last } = context.coverage;
      const period = intersect(context.period ?? claimYears, { first, last });
      return sentences.sentence(facts, period ? context.format.period(period) : '', context);
    },
    cell(column, value, { format, label }) {
      if (value === null) return '';
      if (column === 'month') return format.month(String(value));
      if (column === 'kind') return lowered(label('sources.kind', String(value), 'short'));
      return String(value);
    },
  };
}
