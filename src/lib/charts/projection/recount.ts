import { formatDay, parseDay } from '$lib/model/day';
import {
  isInPeriod,
  shownEvents,
  spansOf,
  type Choice,
  type EventOnShow,
  type Evidence,
} from '$lib/model/evidence';
import type { Found } from '$lib/model/projection/world';
import { countRestrictedDays } from '$lib/model/restricted-days';
import { itemsOf } from '$lib/model/schema';

/**
 * The records of query.sql, worked out without the engine.
 * @param found those of the headline services, in the order of the query
 */
export function recount(evidence: Evidence, choice: Choice, found: readonly Found[]): Found[] {
  // It rests on events of the whole time.
  const events = shownEvents(evidence, { ...choice, period: null });
  const counted = events.filter((event) => event.is_counted);
  const { services } = choice;
  const isChosen = (id: string | null) => services === null || services.includes(id ?? '');
  const bases = found.flatMap((row) => (row.part === 'scenario' ? baseOf(row, counted) : []));
  const rest = found.flatMap((row): Found[] => {
    switch (row.part) {
      case 'scenario':
        return [row];
      case 'case':
      case 'platform':
        return isChosen(row.service_id)
          ? [{ ...row, statement_service: row.statement_service || services !== null }]
          : [];
      case 'documented': {
        if (row.named === null) return [row];
        const month = { first: parseDay(row.first), last: parseDay(row.last) };
        return [{ ...row, ...countRestrictedDays(spansOf(events, true), month) }];
      }
      case 'base':
        return [];
    }
  });
  return [...bases, ...rest];
}

/** What recurs in a scenario: the spans of its base period, of events that its triggers set off. */
function baseOf(scenario: Found & { part: 'scenario' }, events: readonly EventOnShow[]): Found[] {
  const triggers = itemsOf(scenario.base_triggers);
  const base = {
    period: { first: parseDay(scenario.base_first), last: parseDay(scenario.base_last) },
  };
  return events
    .filter(({ trigger }) => triggers.includes(trigger ?? ''))
    .flatMap(({ spans }) => spans)
    .filter((span) => isInPeriod(span, base))
    .map((span) => ({
      part: 'base',
      scenario_id: scenario.scenario_id,
      first: formatDay(span.first),
      last: formatDay(span.last),
      class: span.class,
    }));
}
