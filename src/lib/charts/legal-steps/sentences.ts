import { parseEdtf } from '$lib/model/edtf';
import { monthOf } from '$lib/model/day';
import type { ChartText, Context } from '../chart';
import { newDraft, normsOf, statusCounts, stepsOf, type Row, type Status } from './rows';

type Counts = { status: Status; n: number }[];

type Sentences = {
  /** What became of the norms, most first; none that is zero. */
  norms(total: number, counts: Counts): string;
  /** Follows the norms; `month`: "in December 2025". */
  draft(month: string): string;
  steps(steps: number): string;
  nothing: string;
  sentence(steps: number, first: string, last: string, searched: string): string;
};

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, { format }) {
      const steps = stepsOf(rows);
      const norms = normsOf(rows);
      if (rows.length === 0) return sentences.nothing;
      if (norms.length === 0) return sentences.steps(steps.length);
      const draft = newDraft(rows);
      const date = draft && parseEdtf(draft.date);
      const isMonth = date?.precision === 'day' || date?.precision === 'month';
      return [
        sentences.norms(norms.length, byNumber(rows)),
        date && isMonth ? sentences.draft(format.inMonth(monthOf(date.first))) : '',
      ].join('');
    },
    sentence(rows, { format, coverage }: Context) {
      const steps = stepsOf(rows);
      if (steps.length === 0) return '';
      return sentences.sentence(
        steps.length,
        format.edtf(steps[0]!.date),
        format.edtf(steps.at(-1)!.date),
        format.edtf(coverage.lastSearched),
      );
    },
    cell(column, value, { label }) {
      if (value === null || value === '') return '';
      if (column === 'status') return label('provisions.final_status', String(value), 'short');
      return String(value);
    },
  };
}

const byNumber = (rows: readonly Row[]): Counts => statusCounts(rows).sort((a, b) => b.n - a.n);
