import { parseDay } from '$lib/model/day';
import type { ChartText, Context } from '../chart';
import { restrictedOf, sumOf, viewsOf, type Row, type View } from './rows';

type Sentences = {
  /** `later`: the last view; `isNoneHere`: none of Kazakhstan's own platforms is found restricted. */
  title(first: View, later: View, day: (view: View) => string, isNoneHere: boolean): string;
  nothing: string;
  sentence(view: View, day: string): string;
  /** What 100 such cases would be, from resampling whole laws. */
  range(range: NonNullable<View['range']>, laws: number): string;
  afterwards(restricted: number, of: number): string;
};

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, { format }) {
      const views = viewsOf(rows);
      const [first, later] = [views[0], views.at(-1)];
      if (!first || !later || sumOf(first.statement) === 0) return sentences.nothing;
      const isNoneHere = sumOf(later.kazakhstan) > 0 && restrictedOf(later.kazakhstan) === 0;
      return sentences.title(
        first,
        later,
        (view) => format.shortDay(parseDay(view.asOf)),
        isNoneHere,
      );
    },
    sentence(rows, { format }: Context) {
      const views = viewsOf(rows);
      const kazakhstan = views.at(-1)?.kazakhstan;
      return [
        ...views.map((view) =>
          [
            sentences.sentence(view, format.day(parseDay(view.asOf))),
            ...(view.range ? [sentences.range(view.range, sumOf(view.statementLaws))] : []),
          ].join(' '),
        ),
        ...(kazakhstan && sumOf(kazakhstan) > 0
          ? [sentences.afterwards(restrictedOf(kazakhstan), sumOf(kazakhstan))]
          : []),
      ].join(' ');
    },
    cell(column, value, { format }) {
      if (value === null) return '';
      if (column === 'as_of') return format.shortDay(parseDay(String(value)));
      return rest.marks[`${column}-${value}`] ?? rest.marks[String(value)] ?? String(value);
    },
  };
}
