import { enumOf, itemsOf } from '$lib/model/schema';
import { schema } from '../data';
import { cellsOf } from './cells';
import { eventsOf, standard, type HeadlineSpan } from './ways';

/** The claims, and whether a chart tests them. */
export const claimFacts = () =>
  cellsOf('claims').map((row) => ({
    id: row.claim_id!,
    isTestable: row.testable === 'true',
    testedBy: itemsOf(row.tested_by!),
  }));

/** How many rows the tables hold, and how many events the headline counts and leaves out. */
export function includedFacts(spans: readonly HeadlineSpan[]) {
  const events = cellsOf('events');
  const services = cellsOf('services');
  const counted = eventsOf('headline', spans).size;
  return {
    events: events.length,
    sources: cellsOf('sources').length,
    services: services.length,
    headline: services.filter((row) => row.headline === 'true').length,
    measures: standard.measures,
    measuresOff: enumOf(schema, 'events', 'measure').filter(
      (measure) => !standard.measures.includes(measure),
    ),
    counted,
    outlined: eventsOf('recalled', spans).size - counted,
    otherService: events.length - new Set(spans.map(({ event }) => event)).size,
    orders: events.filter((row) => row.measure === 'content_order').length,
    interceptions: events.filter((row) => row.measure === 'https_interception').length,
    notNational: events.filter((row) => row.scope !== 'national').length,
  };
}

/** Events by grade of evidence; those of the headline with the recalled ones. */
export function gradeFacts(spans: readonly HeadlineSpan[]) {
  const events = cellsOf('events');
  const recalled = eventsOf('recalled', spans);
  return enumOf(schema, 'events', 'evidence_grade').map((value) => ({
    value,
    events: events.filter((row) => row.evidence_grade === value).length,
    headline: events.filter((row) => recalled.has(row.event_id!) && row.evidence_grade === value)
      .length,
    isCounted: standard.grades.includes(value),
  }));
}

/** The precedents by set, and those beside which another dispute stood. */
export function precedentFacts() {
  const precedents = cellsOf('precedents');
  return {
    sets: enumOf(schema, 'precedents', 'set').map((value) => {
      const rows = precedents.filter((row) => row.set === value);
      return { value, rows: rows.length, laws: new Set(rows.map((row) => row.law_id)).size };
    }),
    confounded: {
      n: precedents.filter((row) => row.confounded === 'true').length,
      of: precedents.length,
    },
  };
}
