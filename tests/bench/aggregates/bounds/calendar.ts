import type { Row } from '$lib/charts/calendar/rows';
import { parseDay } from '$lib/model/day';
import { dayClasses } from '$lib/model/event';
import { itemsOf } from '$lib/model/schema';
import type { Bound } from '../bound';
import { counted, hidden, type Chosen } from '../choose';
import { none, windowClass } from '../columns';
import type { Tables } from '../tables';

/** Classes of events in outline come after those of counted ones. */
const outlinedRank = 8;

/** Finds the runs of days that the same events touch. */
export const bound: Bound<Row> = (tables) => {
  const { days, spans, events } = tables;
  // A mark for each event, so that the marks of a day together tell which events touch it.
  const marks = Int32Array.from(events.first, (_, event) => Math.imul(event + 1, 2654435761));
  return {
    count(chosen) {
      const { first, last, shown } = chosen;
      const length = days.last - days.first + 1;
      const together = new Int32Array(length);
      const touching = new Uint8Array(length);
      // The strongest class of the counted events, or of those in outline where there are no others.
      const strongest = new Uint8Array(length).fill(none);
      for (let span = 0; span < spans.first.length; span++) {
        const event = spans.event[span]!;
        const how = shown[event]!;
        const code = spans.class[span]!;
        if (how === hidden || (how !== counted && code === windowClass)) continue;
        const rank = how === counted ? code : code + outlinedRank;
        const end = Math.min(last, spans.last[span]!) - days.first;
        for (let day = Math.max(first, spans.first[span]!) - days.first; day <= end; day++) {
          together[day]! ^= marks[event]!;
          touching[day]!++;
          if (rank < strongest[day]!) strongest[day] = rank;
        }
      }
      const runs: number[] = [];
      for (let day = 0; day < length;) {
        const start = day++;
        if (touching[start] === 0) continue;
        while (
          day < length &&
          together[day] === together[start] &&
          touching[day] === touching[start] &&
          strongest[day] === strongest[start]
        ) {
          day++;
        }
        const rank = strongest[start]!;
        const run = { first: days.first + start, last: days.first + day - 1 };
        const isCounted = rank < outlinedRank;
        const code = isCounted ? rank : rank - outlinedRank;
        const services = countServices(tables, chosen, run.first);
        runs.push(run.first, run.last, code, Number(isCounted), touching[start]!, services);
      }
      return runs;
    },
    read: (rows) =>
      rows.flatMap((row) => [
        parseDay(row.first),
        parseDay(row.last),
        dayClasses.indexOf(row.class!),
        Number(row.is_counted),
        itemsOf(row.events ?? '').length,
        itemsOf(row.services ?? '').length,
      ]),
  };
};

/** How many services the events of a day name, or imply where they name none. */
function countServices(
  { spans, services, eventServices }: Tables,
  { shown, isService }: Chosen,
  day: number,
): number {
  const found = new Uint8Array(services.isHeadline.length);
  const counts = [0, 0];
  for (let span = 0; span < spans.first.length; span++) {
    const event = spans.event[span]!;
    const how = shown[event]!;
    if (how === hidden || spans.first[span]! > day || spans.last[span]! < day) continue;
    if (how !== counted && spans.class[span] === windowClass) continue;
    for (let row = eventServices.starts[event]!; row < eventServices.starts[event + 1]!; row++) {
      const service = eventServices.service[row]!;
      const isImplied = eventServices.isImplied[row]!;
      if (!isService[service] || found[service]! & (1 << isImplied)) continue;
      found[service]! |= 1 << isImplied;
      counts[isImplied]!++;
    }
  }
  return counts[0]! > 0 ? counts[0]! : counts[1]!;
}
