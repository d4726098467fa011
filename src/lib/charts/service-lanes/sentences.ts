import { parseDay } from '$lib/model/day';
import { countRestrictedDays } from '$lib/model/restricted-days';
import { claimYears, type ChartText, type Context } from '../chart';
import { countEvents, lanesOf, rowsInView, type Row } from './rows';

type Sentences = {
  most(services: string): string;
  few(events: string): string;
  nothing: string;
  sentence(counts: Counts, period: string, context: Context): string;
};

interface Counts {
  events: number;
  named: number;
  pattern: number;
  possible: number;
}

/** Groups of services have lanes of their own; a title speaks of single services. */
const isGroup = (id: string) => /^all-|^mobile-network$|-unspecified$/.test(id);

/** The rows that are counted and touch the period on show. */
const countedInView = (rows: readonly Row[], context: Context) =>
  rowsInView(rows, context).filter((row) => row.is_counted);

/** The text of a language from its sentences; every language decides alike what is true. */
export function textOf(
  sentences: Sentences,
  rest: Pick<ChartText<Row>, 'name' | 'subtitle' | 'missing' | 'columns' | 'marks'>,
): ChartText<Row> {
  return {
    ...rest,
    title(rows, context) {
      const { format, words, serviceName } = context;
      const shown = countedInView(rows, context);
      const single = lanesOf(shown).filter((lane) => lane.named > 1 && !isGroup(lane.id));
      if (shown.length === 0) return sentences.nothing;
      return single.length < 3
        ? sentences.few(format.count(countEvents(shown), words.events))
        : sentences.most(format.list(single.slice(0, 3).map((lane) => serviceName(lane.id))));
    },
    sentence(rows, context) {
      const period = context.period ?? claimYears;
      const shown = countedInView(rows, context);
      const spans = shown.map((row) => ({
        first: parseDay(row.first),
        last: parseDay(row.last),
        class: row.class,
      }));
      return sentences.sentence(
        { events: countEvents(shown), ...countRestrictedDays(spans, period) },
        context.format.period(period),
        context,
      );
    },
    cell(column, value, { format, label }) {
      if (value === null || value === '') return '';
      if (column === 'first' || column === 'last') return format.shortDay(parseDay(String(value)));
      const field = { grade: 'evidence_grade' }[column] ?? column;
      if (['cadence', 'measure', 'scope', 'evidence_grade', 'official_position'].includes(field)) {
        return label(`events.${field}`, String(value), 'short');
      }
      if (column === 'class') return label('spans.class', String(value), 'short');
      if (typeof value === 'boolean') return rest.marks[String(value)]!;
      return String(value);
    },
  };
}
