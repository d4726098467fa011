import type { Found } from '$lib/model/projection/world';
import type { Bound } from '../bound';
import { casesOf, inOrder } from '../choosing';
import { counted } from '../choose';
import { addDays, kindsOfDays, markDays } from '../days';

const cases = casesOf(['threat_blocking', 'fines_only']);

/** Counts the documented days of months ahead, and chooses the cases, services and spans beside them. */
export const bound: Bound<Found & { event_id: string }> = (tables) => {
  const { days, spans, events, scenarios, scenarioMonths, platforms, triggers } = tables;
  const casesOfTables = cases(tables);
  const isTrigger = scenarios.baseTriggers.map((own) =>
    Uint8Array.from(triggers, (trigger) => Number(own.includes(trigger))),
  );
  const months = scenarioMonths.first.length * kindsOfDays;
  return {
    count(chosen) {
      const { shown, isCaseOf } = chosen;
      const found = Array.from(casesOfTables.count(chosen));
      for (const service of platforms.service) if (isCaseOf[service]) found.push(service);
      for (let scenario = 0; scenario < isTrigger.length; scenario++) {
        found.push(scenario);
        for (let span = 0; span < spans.first.length; span++) {
          const event = spans.event[span]!;
          const isBase =
            shown[event] === counted &&
            isTrigger[scenario]![events.trigger[event]!] &&
            spans.last[span]! >= scenarios.baseFirst[scenario]! &&
            spans.first[span]! <= scenarios.baseLast[scenario]!;
          if (isBase) found.push(span);
        }
      }
      const marks = markDays(tables, chosen);
      const sums = new Float64Array(months);
      for (let month = 0; month < months / kindsOfDays; month++) {
        const from = scenarioMonths.first[month]! - days.first;
        const to = scenarioMonths.last[month]! - days.first;
        addDays(sums, month * kindsOfDays, marks, from, to);
        sums[month * kindsOfDays + kindsOfDays - 1] = 0;
      }
      return [...found, ...sums];
    },
    read(rows) {
      const of = <Part extends Found['part']>(part: Part) =>
        rows.filter(
          (row): row is Extract<(typeof rows)[number], { part: Part }> => row.part === part,
        );
      const bases = [...scenarios.numbers].flatMap(([id, scenario]) => [
        scenario,
        ...inOrder(
          of('base').filter((row) => row.scenario_id === id),
          (row) => spans.numbers.get(`${row.event_id} ${row.first}`),
        ),
      ]);
      const sums = new Float64Array(months);
      for (const { scenario_id, month, named, pattern, possible } of of('documented')) {
        if (named === null) continue;
        const place = scenarioMonths.numbers.get(`${scenario_id} ${month}`)! * kindsOfDays;
        sums.set([named, pattern!, possible!], place);
      }
      return [
        ...Array.from(casesOfTables.read(of('case'))),
        ...inOrder(of('platform'), (row) => tables.services.numbers.get(row.service_id)),
        ...bases,
        ...sums,
      ];
    },
  };
};
