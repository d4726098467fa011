import type { Chart, Context } from '$lib/charts/chart';
import { capitalised, formatOf } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locale';
import { messages } from '$lib/i18n/messages';
import type { Citations } from './site';

/** What every drawing says below it: both bounds, the mix of evidence, and how far it reaches. */
export function footLines<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  context: Context,
): string[] {
  const { locale, grades, format, coverage, label } = context;
  const { figure } = messages[locale];
  const sentence = capitalised(chart.text[locale].sentence(rows, context));
  if (chart.evidence !== 'events') return [sentence];
  const named = (isCounted: boolean) =>
    grades
      .filter((grade) => grade.is_counted === isCounted)
      .map(({ grade, events }) => ({
        label: label('events.evidence_grade', grade, 'short').toLowerCase(),
        n: events,
      }));
  return [
    sentence,
    ...(named(true).length > 0 ? [figure.grades(named(true))] : []),
    ...(named(false).length > 0 ? [figure.outlined(named(false))] : []),
    figure.reaches(format.day(coverage.lastEvidence)),
  ].filter((line) => line !== '');
}

const namedPublishers = 4;

/** The publishers that most rows cite, and how many there are besides. */
export function sourceLine(
  chart: Pick<Chart, 'evidence'>,
  { publishers }: Citations,
  locale: Locale,
): string {
  const { figure } = messages[locale];
  const behind = publishers.filter(({ cited_by }) => cited_by === chart.evidence);
  const names = behind.slice(0, namedPublishers).map(({ publisher }) => publisher.split(' (')[0]);
  const others = behind.length - names.length;
  const list = [...new Set(names)].join(', ');
  if (others <= 0) return list;
  return figure.sourcesOf(list, formatOf(locale).count(others, figure.publishers));
}
