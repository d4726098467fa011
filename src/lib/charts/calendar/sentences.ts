import { lengthOf, parseDay, type Period } from '$lib/model/day';
import { itemsOf } from '$lib/model/schema';
import { claimYears, type ChartText, type Context } from '../chart';
import { describeMeasured, sumMeasured } from '../marks/measured';
import { factsOf, measuredInView, runsInView, type Facts, type Row } from './rows';

type Sentences = {
  nothing: string;
  /** A stretch of days: how many, and when it began. */
  named(days: string, when: string): string;
  noneNamed: string;
  pattern(days: string): string;
  windows(possible: string): string;
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
      const { format, words } = context;
      const { longestNamed, longestPattern, possible } = factsOf(runsInView(rows, context));
      if (possible === 0) return sentences.nothing;
      const days = (period: Period) => format.count(lengthOf(period), words.days);
      return [
        longestNamed
          ? sentences.named(days(longestNamed), format.day(longestNamed.first))
          : sentences.noneNamed,
        longestPattern
          ? sentences.pattern(days(longestPattern))
          : longestNamed
            ? ''
            : sentences.windows(format.count(possible, words.days)),
      ]
        .filter(Boolean)
        .join('; ');
    },
    sentence: (rows, context) =>
      rows.length === 0
        ? ''
        : [
            sentences.sentence(
              factsOf(runsInView(rows, context)),
              context.format.period(context.period ?? claimYears),
              context,
            ),
            measuredSentence(rows, context),
          ]
            .join(' ')
            .trimEnd(),
    cell(column, value, { format, label, serviceName }) {
      if (column === 'first' || column === 'last') return format.shortDay(parseDay(String(value)));
      if (column === 'class') return label('spans.class', String(value), 'short');
      if (column === 'services') return itemsOf(String(value)).map(serviceName).join(', ');
      return rest.marks[String(value)] ?? String(value);
    },
  };
}

function measuredSentence(rows: readonly Row[], context: Context): string {
  const measured = sumMeasured([...measuredInView(rows, context).values()]);
  return measured ? `${describeMeasured(measured, context)}.` : '';
}
