import type { Db } from '$lib/db/db';
import { formatDay, monthOf, monthPeriod, parseDay, type Period } from '$lib/model/day';
import { enumOf, itemsOf, type DataPackage } from '$lib/model/schema';
import { codes, days, none, numbersOf, startsOf, type Cells } from './columns';
import casesSql from './columns/cases.sql?raw';
import citationsSql from './columns/citations.sql?raw';
import eventServicesSql from './columns/event-services.sql?raw';
import eventsSql from './columns/events.sql?raw';
import platformsSql from './columns/platforms.sql?raw';
import scenarioMonthsSql from './columns/scenario-months.sql?raw';
import scenariosSql from './columns/scenarios.sql?raw';
import servicesSql from './columns/services.sql?raw';
import spansSql from './columns/spans.sql?raw';
import stepsSql from './columns/steps.sql?raw';

/** The tables as columns of numbers: days since 1970, places in lists. */
export type Tables = Awaited<ReturnType<typeof readTables>>;

/** Reads what the engine has loaded into columns, once. */
export async function readTables(db: Db, dataPackage: DataPackage) {
  const events = await db.rows<Cells>(eventsSql);
  const spans = await db.rows<Cells>(spansSql);
  const services = await db.rows<Cells>(servicesSql);
  const eventServices = await db.rows<Cells>(eventServicesSql);
  const citations = await db.rows<Cells>(citationsSql);
  const cases = await db.rows<Cells>(casesSql);
  const platforms = await db.rows<Cells>(platformsSql);
  const scenarios = await db.rows<Cells>(scenariosSql);
  const scenarioMonths = await db.rows<Cells>(scenarioMonthsSql);
  const steps = await db.rows<Cells>(stepsSql);

  const eventNumbers = numbersOf(events.map(({ event_id: id }) => String(id)));
  const serviceNumbers = numbersOf(services.map(({ service_id: id }) => String(id)));
  const scenarioNumbers = numbersOf(scenarios.map(({ scenario_id: id }) => String(id)));
  const eventOf = (rows: readonly Cells[]) =>
    Uint16Array.from(rows, (row) => eventNumbers.get(String(row.event_id))!);
  const serviceOf = (rows: readonly Cells[]) =>
    Uint8Array.from(rows, (row) => serviceNumbers.get(String(row.service_id)) ?? none);
  const pairs = numbersOf(citations.map(({ kind, publisher }) => `${kind} ${publisher}`));
  const sets = enumOf(dataPackage, 'precedents', 'set');

  const months = monthsOf(dataPackage);
  const first = Math.min(months[0]!.first, ...days(spans, 'first'));
  const last = Math.max(months.at(-1)!.last, ...days(spans, 'last'));
  return {
    /** All days that the tables speak of. */
    days: { first, last },
    months: {
      first: days(months, 'first'),
      last: days(months, 'last'),
      /** By day after `days.first`; 65535: not covered. */
      ofDay: Uint16Array.from({ length: last - first + 1 }, (_, i) => {
        const month = months.findIndex((one) => one.last >= first + i && one.first <= first + i);
        return month < 0 ? 65_535 : month;
      }),
      numbers: numbersOf(months.map((month) => monthOf(month.first))),
    },
    events: {
      measure: codes(events, 'measure'),
      scope: codes(events, 'scope'),
      grade: codes(events, 'grade'),
      trigger: codes(events, 'trigger'),
      first: days(events, 'first'),
      last: days(events, 'last'),
      numbers: eventNumbers,
    },
    measures: enumOf(dataPackage, 'events', 'measure'),
    scopes: enumOf(dataPackage, 'events', 'scope'),
    grades: enumOf(dataPackage, 'events', 'evidence_grade'),
    triggers: enumOf(dataPackage, 'events', 'trigger'),
    spans: {
      event: eventOf(spans),
      class: codes(spans, 'class'),
      first: days(spans, 'first'),
      last: days(spans, 'last'),
      numbers: numbersOf(spans.map((row) => `${row.event_id} ${formatDay(row.first as number)}`)),
    },
    services: {
      isHeadline: Uint8Array.from(services, ({ headline }) => Number(headline)),
      numbers: serviceNumbers,
    },
    eventServices: {
      event: eventOf(eventServices),
      service: serviceOf(eventServices),
      isImplied: Uint8Array.from(eventServices, (row) => Number(row.is_implied)),
      /** Where the rows of each event start. */
      starts: startsOf(eventOf(eventServices), events.length),
    },
    kinds: enumOf(dataPackage, 'sources', 'kind'),
    citations: {
      /** Number of the kind and publisher. */
      pair: Uint16Array.from(citations, (row) => pairs.get(`${row.kind} ${row.publisher}`)!),
      starts: startsOf(eventOf(citations), events.length),
      kindOfPair: Uint8Array.from(pairs.keys(), (pair) => parseInt(pair)),
    },
    sets,
    cases: {
      set: Uint8Array.from(cases, (row) => sets.indexOf(String(row.set))),
      service: serviceOf(cases),
      isLast: Uint8Array.from(cases, (row) => Number(row.is_last)),
      numbers: numbersOf(cases.map((row) => `${row.as_of} ${row.precedent_id}`)),
      lastView: dataPackage.lastEvidence,
    },
    platforms: { service: serviceOf(platforms) },
    scenarios: {
      baseFirst: days(scenarios, 'base_first'),
      baseLast: days(scenarios, 'base_last'),
      baseTriggers: scenarios.map((row) => itemsOf(String(row.base_triggers ?? ''))),
      numbers: scenarioNumbers,
    },
    scenarioMonths: {
      first: days(scenarioMonths, 'first'),
      last: days(scenarioMonths, 'last'),
      numbers: numbersOf(scenarioMonths.map((row) => `${row.scenario_id} ${row.month}`)),
    },
    steps: { numbers: numbersOf(steps.map(({ id }) => String(id))) },
  };
}

function monthsOf({ temporal, lastEvidence }: DataPackage): Period[] {
  const months: Period[] = [];
  for (let day = parseDay(temporal.start); day <= parseDay(lastEvidence);) {
    const month = monthPeriod(monthOf(day));
    months.push(month);
    day = month.last + 1;
  }
  return months;
}
