import { countryName } from '$lib/i18n/countries';
import { parseDay } from '$lib/model/day';
import type { ChartText } from '../chart';
import { lawsOf, platformsOf, scoresOf, viewsOf, type Row, type Scores } from './rows';

/** How the model does against another forecaster; scores that differ by less than `close` say nothing. */
export type Verdict = 'better' | 'same' | 'worse';
const close = 0.02;

export const verdictOf = (model: number, other: number): Verdict =>
  Math.abs(model - other) < close ? 'same' : model < other ? 'better' : 'worse';

interface Sentences {
  title(againstBase: Verdict, againstEven: Verdict, againstNothing: Verdict): string;
  nothing: string;
  brier(day: string, scores: Scores, laws: number): string;
  /** `isRuledOut`: "nothing happens" had ruled out what came, so that its score is infinite. */
  logarithmic(scores: Scores, isRuledOut: boolean): string;
  kazakhstan(day: string, of100: number, platforms: number, restricted: number): string;
}

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows) {
      const scores = scoresOf(rows, viewsOf(rows).at(-1) ?? '', 'brier');
      if (!scores) return sentences.nothing;
      return sentences.title(
        verdictOf(scores.model, scores.base),
        verdictOf(scores.model, scores.even),
        verdictOf(scores.model, scores.nothing),
      );
    },
    sentence(rows, { format }) {
      const platforms = platformsOf(rows);
      const views = viewsOf(rows).map((asOf) => {
        const logarithmic = scoresOf(rows, asOf, 'logarithmic')!;
        return [
          sentences.brier(
            format.day(parseDay(asOf)),
            scoresOf(rows, asOf, 'brier')!,
            lawsOf(rows, asOf).length,
          ),
          sentences.logarithmic(logarithmic, logarithmic.nothing === Infinity),
        ].join(' ');
      });
      if (views.length === 0) return sentences.nothing;
      return [
        ...views,
        ...(platforms[0]
          ? [
              sentences.kazakhstan(
                format.day(parseDay(platforms[0].as_of)),
                Math.round(100 * platforms[0].model!),
                platforms.length,
                platforms.reduce((sum, { restricted }) => sum + restricted!, 0),
              ),
            ]
          : []),
      ].join(' ');
    },
    cell(column, value, { format, locale, serviceName }) {
      if (column === 'as_of') return format.shortDay(parseDay(String(value)));
      if (column === 'kind') return rest.marks[String(value)]!;
      if (value === null) return ['model', 'base', 'even', 'nothing'].includes(column) ? '∞' : '';
      if (column === 'country_code') return countryName(String(value), locale);
      if (column === 'id') return serviceName(String(value));
      return String(value);
    },
  };
}
