import { parseDay } from '$lib/model/day';
import type { ChartText, Context } from '../chart';
import { documentedOf, lanesOf, type Lane, type Row } from './rows';

/** Days that were documented in the months ahead: named, and possible. */
export interface Happened {
  named: number;
  possible: number;
}

export interface LaneFacts {
  laws: number;
  countries: number;
  /** Of 100 futures; `range`: given how few laws there are, empty where that cannot be said. */
  cut: string;
  range: string;
  named: string;
  possible: string;
  months: number;
  episodes: number;
}

interface Sentences {
  /** `cut`: of 100 futures. `happened`: null where the evidence does not reach. */
  title(name: string, cut: string, months: number, happened: Happened | null): string;
  nothing: string;
  lane(name: string, facts: LaneFacts): string;
  asOf(day: string): string;
  happened(happened: Happened): string;
}

/** `5`, or `5–12`; two honest numbers, never one where they differ. */
export const rangeInWords = (low: number | null, high: number | null): string =>
  low === high ? String(low ?? 0) : `${low ?? 0}–${high ?? 0}`;

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  const nameOf = (scenario: string, context: Context) =>
    scenario === 'mix' ? rest.marks.mix! : context.scenario(scenario).name;
  const cutOf = ({ whole }: Lane) => rangeInWords(whole.cut_named, whole.cut_possible);
  return {
    ...rest,
    title(rows, context) {
      const lanes = lanesOf(rows);
      const lead = lanes.find(({ scenario }) => scenario === 'mix') ?? lanes[0];
      if (!lead) return sentences.nothing;
      return sentences.title(
        nameOf(lead.scenario, context),
        cutOf(lead),
        lead.months.length,
        happenedIn(rows),
      );
    },
    sentence(rows, context) {
      const lanes = lanesOf(rows);
      if (lanes.length === 0) return sentences.nothing;
      const happened = happenedIn(rows);
      return [
        sentences.asOf(context.format.day(parseDay(lanes[0]!.asOf))),
        ...lanes.map((lane) =>
          sentences.lane(nameOf(lane.scenario, context), {
            laws: lane.whole.laws ?? 0,
            countries: lane.whole.countries ?? 0,
            episodes: lane.whole.episodes ?? 0,
            cut: cutOf(lane),
            range:
              lane.whole.cut_low === null
                ? ''
                : rangeInWords(lane.whole.cut_low, lane.whole.cut_high),
            named: rangeInWords(lane.whole.named_low, lane.whole.named_high),
            possible: rangeInWords(lane.whole.possible_low, lane.whole.possible_high),
            months: lane.months.length,
          }),
        ),
        ...(happened ? [sentences.happened(happened)] : []),
      ].join(' ');
    },
    cell(column, value, context) {
      if (value === null) return '';
      if (column === 'first' || column === 'last' || column === 'as_of') {
        return context.format.shortDay(parseDay(String(value)));
      }
      if (column !== 'scenario') return String(value);
      return value === 'documented' ? rest.marks.documented! : nameOf(String(value), context);
    },
  };
}

/** The documented days of all months ahead; null where one of them is not covered. */
function happenedIn(rows: readonly Row[]): Happened | null {
  const months = documentedOf(rows);
  if (months.length === 0 || months.some(({ named }) => named === null)) return null;
  const sum = (count: (row: Row) => number) => months.reduce((total, row) => total + count(row), 0);
  return { named: sum((row) => row.named!), possible: sum((row) => row.possible!) };
}
