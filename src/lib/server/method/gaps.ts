import type { Day } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { itemsOf } from '$lib/model/schema';
import { cellsOf } from './cells';
import { isDay } from './examples';

type Row = Record<string, string>;

const hasOneSource = (row: Row) => itemsOf(row.source_ids!).length === 1;
const countMeasured = (rows: readonly Row[]) =>
  rows.filter(({ evidence_grade }) => evidence_grade === 'measured').length;

/**
 * What the tables do not know.
 * @param headline the events that the headline counts
 * @param spring the day that parts early events from late ones
 */
export function gapFacts(headline: ReadonlySet<string>, spring: Day) {
  const events = cellsOf('events');
  const precedents = cellsOf('precedents');
  const counted = events.filter(({ event_id }) => headline.has(event_id!));
  const startsBefore = (row: Row) => parseEdtf(row.start!).first < spring;
  const [early, late] = [events.filter(startsBefore), events.filter((row) => !startsBefore(row))];
  const complied = precedents.filter((row) => ['yes', 'partial'].includes(row.complied!));
  return {
    noEnd: events.filter(({ end }) => end === '').length,
    notToTheDay: events.filter((row) => !isDay(row.start!)).length,
    oneSource: events.filter(hasOneSource).length,
    countedOneSource: counted.filter(hasOneSource).length,
    early: early.length,
    earlyMeasured: countMeasured(early),
    late: late.length,
    lateMeasured: countMeasured(late),
    complied: complied.length,
    undated: complied.filter((row) => row.complied_on === '').length,
    noDeadline: precedents.filter((row) => row.compliance_deadline === '').length,
    precedents: precedents.length,
  };
}
