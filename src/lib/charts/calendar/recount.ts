import { daysOf, formatDay, intersect, type Day } from '$lib/model/day';
import { dayClasses, type DayClass } from '$lib/model/event';
import { shownEvents, type Choice, type EventOnShow, type Evidence } from '$lib/model/evidence';
import type { Row } from './rows';

/** An embed with a selection holds no measurements. */
const unmeasured = { measurements: null, anomalies: null, confirmed: null };

interface Touch {
  event: EventOnShow;
  class: DayClass;
}

/** The rows of query.sql, worked out without the engine. */
export function recount(evidence: Evidence, choice: Choice): Row[] {
  const days = touchedDays(evidence, choice);
  const rows: Row[] = [];
  let before: Day | undefined;
  for (const day of [...days.keys()].sort((a, b) => a - b)) {
    const row = { ...rowOf(days.get(day)!), first: formatDay(day), last: formatDay(day) };
    const run = rows.at(-1);
    const goesOn =
      run !== undefined &&
      before === day - 1 &&
      run.is_counted === row.is_counted &&
      run.class === row.class &&
      run.events === row.events;
    if (goesOn) run.last = row.last;
    else rows.push(row);
    before = day;
  }
  return rows;
}

/** The events that touch each day; of those drawn in outline only what is more than a window. */
function touchedDays(evidence: Evidence, choice: Choice): Map<Day, Touch[]> {
  const days = new Map<Day, Touch[]>();
  for (const event of shownEvents(evidence, choice)) {
    for (const span of event.spans) {
      if (!event.is_counted && span.class === 'window') continue;
      const shown = intersect(span, choice.period ?? span);
      if (!shown) continue;
      for (const day of daysOf(shown)) {
        days.set(day, [...(days.get(day) ?? []), { event, class: span.class }]);
      }
    }
  }
  return days;
}

function rowOf(touches: readonly Touch[]): Omit<Row, 'first' | 'last'> {
  const counted = touches.filter(({ event }) => event.is_counted);
  const strongest = Math.min(
    ...(counted.length > 0 ? counted : touches).map((touch) => dayClasses.indexOf(touch.class)),
  );
  const services = (of: 'named' | 'implied') => touches.flatMap(({ event }) => event[of]);
  const named = services('named');
  return {
    class: dayClasses[strongest]!,
    is_counted: counted.length > 0,
    events: joined(touches.map(({ event }) => event.event_id)),
    services: joined(named.length > 0 ? named : services('implied')),
    ...unmeasured,
  };
}

const joined = (ids: readonly string[]) => [...new Set(ids)].sort().join(';');
