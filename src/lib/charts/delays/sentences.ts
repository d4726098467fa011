import { parseDay } from '$lib/model/day';
import type { ChartText } from '../chart';
import { curvesOf, valueAt, type Curve, type Row } from './rows';

interface Sentences {
  /** Of 100 services: restricted within a year; of 100 restricted: returned within a year. Null: not known. */
  title(restricted: number | null, returned: number | null): string;
  nothing: string;
  restriction(curve: Facts): string;
  return(curve: Facts): string;
}

interface Facts {
  day: string;
  /** Of 100, after three months, a year, two years; null where no case was seen for that long. */
  after: (number | null)[];
  cases: number;
  laws: number;
  leftOut: number;
}

const year = 365;
const moments = [91, year, 2 * year];

const complement = (value: number | null): number | null => (value === null ? null : 100 - value);

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  const lastOf = (rows: readonly Row[], curve: Row['curve']) => curvesOf(rows, curve).at(-1);
  return {
    ...rest,
    title(rows) {
      const curve = lastOf(rows, 'restriction');
      if (!curve) return sentences.nothing;
      const back = lastOf(rows, 'return');
      return sentences.title(
        complement(valueAt(curve, year)),
        back ? complement(valueAt(back, year)) : null,
      );
    },
    sentence(rows, { format }) {
      const facts = (curve: Curve): Facts => ({
        day: format.day(parseDay(curve.asOf)),
        after: moments.map((days) => complement(valueAt(curve, days))),
        cases: curve.steps[0]!.at_risk,
        laws: curve.steps[0]!.laws,
        leftOut: curve.steps[0]!.left_out,
      });
      return [
        ...curvesOf(rows, 'restriction').map((curve) => sentences.restriction(facts(curve))),
        ...curvesOf(rows, 'return').map((curve) => sentences.return(facts(curve))),
      ].join(' ');
    },
    cell(column, value, { format }) {
      if (column === 'as_of') return format.shortDay(parseDay(String(value)));
      return column === 'curve' ? rest.marks[String(value)]! : String(value);
    },
  };
}
