import type { Chart, Context } from '$lib/charts/chart';
import { capitalised, formatOf, lowered } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { messages } from '$lib/i18n/messages';
import { intersect, parseDay, type Period } from '$lib/model/day';
import type { Citations } from './site';
import { tally } from './tally';

/** What every drawing says below it: both bounds, the mix of evidence, and how far it reaches. */
export function footLines<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
): string[] {
  const { locale, format, coverage } = context;
  const { figure } = messages[locale];
  const sentence = capitalised(chart.text[locale].sentence(rows, context));
  if (chart.evidence !== 'events') return [sentence];
  const period = drawnPeriod(chart, context);
  const mixOf = (isCounted: boolean) => gradeMix(context, period, isCounted);
  const outlined = chart.drawsOutlined ? mixOf(false) : [];
  return [
    sentence,
    ...(mixOf(true).length > 0 ? [figure.grades(mixOf(true))] : []),
    ...(outlined.length > 0 ? [figure.outlined(outlined)] : []),
    figure.reaches(format.day(coverage.lastEvidence)),
  ].filter((line) => line !== '');
}

/** The days that a chart draws; `undefined` where the reader's period leaves it none. */
function drawnPeriod(
  chart: Pick<Chart, 'period' | 'isPeriodFixed'>,
  { period, coverage }: Context,
) {
  const own = chart.period ?? { first: coverage.first, last: coverage.lastEvidence };
  if (!period) return own;
  return chart.isPeriodFixed ? intersect(own, period) : period;
}

/** How many of the rows that touch a period have each grade, in words; the most frequent first. */
function gradeMix({ events, label }: Context, period: Period | undefined, isCounted: boolean) {
  const touching = events.filter(
    (event) =>
      event.is_counted === isCounted &&
      period &&
      parseDay(event.last) >= period.first &&
      parseDay(event.first) <= period.last,
  );
  return tally(touching.map((event) => event.grade))
    .map(({ value, n }) => ({
      label: lowered(label('events.evidence_grade', value, 'short')),
      n,
    }))
    .sort((a, b) => b.n - a.n);
}

/** The publishers that most rows cite, and how many there are besides. */
export function sourceLine(
  chart: Pick<Chart, 'evidence'>,
  { publishers }: Citations,
  locale: Locale,
): string {
  const { figure } = messages[locale];
  const leading = publishers.filter(({ cited_by }) => cited_by === chart.evidence);
  const names = [...new Set(leading.map(({ publisher }) => publisher.split(' (')[0]))].join(', ');
  const others = (leading[0]?.publishers ?? 0) - leading.length;
  if (others <= 0) return names;
  return figure.sourcesOf(names, formatOf(locale).count(others, figure.publishers));
}
