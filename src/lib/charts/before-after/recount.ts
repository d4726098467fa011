import { formatDay, intersect, parseDay, type Period } from '$lib/model/day';
import { shownEvents, type Choice, type EventOnShow, type Evidence } from '$lib/model/evidence';
import { countRestrictedDays } from '$lib/model/restricted-days';
import type { PeriodName, Row } from './rows';

const periodOf = (first: string, last: string) => ({
  first: parseDay(first),
  last: parseDay(last),
});

/** The spring of 2019, which the statement names, and two years either side of it. */
export const periods: [PeriodName, Period][] = [
  ['before', periodOf('2017-03-01', '2019-02-28')],
  ['spring-2019', periodOf('2019-03-01', '2019-05-31')],
  ['after', periodOf('2019-06-01', '2021-05-31')],
];

/** The rows of query.sql, counted without the engine. */
export function recount(evidence: Evidence, choice: Choice): Row[] {
  const events = shownEvents(evidence, choice).filter((event) => event.is_counted);
  const shown = periods.flatMap(([period, whole]) => {
    const days = intersect(whole, choice.period ?? whole);
    if (!days) return [];
    const isWhole = days.first === whole.first && days.last === whole.last;
    const touching = events.filter(({ spans }) => spans.some((span) => intersect(span, days)));
    const rowOf = (measure: string | null, own: readonly EventOnShow[]): Row => {
      const ofGrade = (grade: string) => own.filter((event) => event.grade === grade).length;
      return {
        period,
        first: formatDay(days.first),
        last: formatDay(days.last),
        is_whole: isWhole,
        measure,
        ...countRestrictedDays(
          own.flatMap(({ spans }) => spans),
          days,
        ),
        measured_events: ofGrade('measured'),
        reported_events: ofGrade('reported'),
        recalled_events: ofGrade('recalled'),
      };
    };
    const measures = [...new Set(touching.map(({ measure }) => measure))];
    return [
      rowOf(null, touching),
      ...measures.map((measure) =>
        rowOf(
          measure,
          touching.filter((event) => event.measure === measure),
        ),
      ),
    ];
  });
  // In order of time within a measure; all measures together come first.
  return shown.sort(
    (a, b) => compare(a.measure ?? '', b.measure ?? '') || compare(a.first, b.first),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
