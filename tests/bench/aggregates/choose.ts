import type { Day } from '$lib/model/day';
import { outlinedGrades, type Selection } from '$lib/selection/selection';
import { none } from './columns';
import type { Tables } from './tables';

/** How an event is shown. */
export const hidden = 0;
export const outlined = 1;
export const counted = 2;

/** What a selection shows, as `select()` leaves it for all charts. */
export interface Chosen {
  first: Day;
  last: Day;
  isService: Uint8Array;
  /** The cases of any service, where no services were chosen; none among them. */
  isCaseOf: Uint8Array;
  /** How each event is shown. */
  shown: Uint8Array;
}

/** Chooses the events that a selection shows: what select() of the tables does in the engine. */
export function choose(tables: Tables, selection: Selection): Chosen {
  const { events, services, eventServices } = tables;
  const { first, last } = selection.period ?? tables.days;
  const isService = selection.services
    ? flags(services.numbers.size, selection.services, (id) => services.numbers.get(id)!)
    : services.isHeadline;
  const isCaseOf = new Uint8Array(none + 1).fill(selection.services ? 0 : 1);
  if (selection.services) isCaseOf.set(isService);
  const of = (list: readonly string[], chosen: readonly string[]) =>
    flags(list.length, chosen, (name) => list.indexOf(name));
  const isMeasure = of(tables.measures, selection.measures);
  const isScope = of(tables.scopes, selection.scopes);
  const isCounted = of(tables.grades, selection.grades);
  const isOutlined = of(tables.grades, outlinedGrades(selection));

  const shown = new Uint8Array(events.first.length);
  for (let row = 0; row < eventServices.event.length; row++) {
    if (isService[eventServices.service[row]!]) shown[eventServices.event[row]!] = counted;
  }
  for (let event = 0; event < shown.length; event++) {
    const isShown =
      shown[event] !== hidden &&
      isMeasure[events.measure[event]!] &&
      isScope[events.scope[event]!] &&
      events.last[event]! >= first &&
      events.first[event]! <= last;
    if (!isShown) shown[event] = hidden;
    else if (isCounted[events.grade[event]!]) shown[event] = counted;
    else shown[event] = isOutlined[events.grade[event]!] ? outlined : hidden;
  }
  return { first, last, isService, isCaseOf, shown };
}

function flags(
  length: number,
  chosen: readonly string[],
  placeOf: (name: string) => number,
): Uint8Array {
  const found = new Uint8Array(length);
  for (const name of chosen) found[placeOf(name)] = 1;
  return found;
}
