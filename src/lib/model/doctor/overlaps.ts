import type { CsvRow } from '../csv';
import type { Day } from '../day';
import { readEdtf } from '../edtf';
import type { Problem } from '../problems';
import { itemsOf } from '../schema';

/** What an event spans, in days; `last` is excluded. */
interface Extent {
  row: CsvRow;
  isNew: boolean;
  place: string;
  services: readonly string[];
  first: number;
  last: number;
  /** The same with fractions of days, where the event has a day and an hour at both ends. */
  hours: { first: number; last: number } | undefined;
}

/** How many of the events before it an event is compared with, for each service. */
const compared = 16;

/** The share of services, and of time, that two events have in common when they are probably one. */
const shared = 0.5;

/**
 * The new events that are probably another one told again: in the same place, with at least half of all their
 * services and at least half of all their days in common; of their hours, where both have them.
 *
 * @param known events to compare with; they are not reported
 */
export function checkOverlaps(
  file: string,
  known: readonly CsvRow[],
  rows: readonly CsvRow[],
  lastEvidence: Day,
): Problem[] {
  const extents = [
    ...known.flatMap((row) => extentOf(row, false, lastEvidence)),
    ...rows.flatMap((row) => extentOf(row, true, lastEvidence)),
  ].sort((a, b) => a.first - b.first);
  const recent = new Map<string, Extent[]>();
  const found = new Map<CsvRow, Extent>();
  for (const extent of extents) {
    for (const service of extent.services) {
      const key = `${extent.place} ${service}`;
      const before = recent.get(key) ?? [];
      for (const other of before) {
        const [reported, partner] = laterOf(extent, other);
        if (reported.isNew && !found.has(reported.row) && isSame(extent, other)) {
          found.set(reported.row, partner);
        }
      }
      // Those that end last are the ones that what follows may overlap.
      before.push(extent);
      if (before.length > compared) before.splice(indexOfFirstEnd(before), 1);
      recent.set(key, before);
    }
  }
  return rows.flatMap((row): Problem[] => {
    const other = found.get(row);
    if (!other) return [];
    const detail = other.row.cells.event_id!;
    const value = `${row.cells.start}/${row.cells.end}`;
    return [{ file, row: row.row, column: 'start', value, rule: 'same-event', detail }];
  });
}

/** Of two events the one to report: the new one, else the one that stands further down. */
const laterOf = (a: Extent, b: Extent): [Extent, Extent] =>
  (a.isNew === b.isNew ? a.row.row > b.row.row : a.isNew) ? [a, b] : [b, a];

function extentOf(row: CsvRow, isNew: boolean, lastEvidence: Day): Extent[] {
  const { start = '', end = '', services = '', scope, regions, measure } = row.cells;
  const { start_time: from = '', end_time: to = '' } = row.cells;
  const open = readEdtf(start);
  const close = end === '' ? open : readEdtf(end);
  if (!open || !(close || end === '..')) return [];
  const { first } = open;
  const last = (close?.last ?? lastEvidence) + 1;
  const isDaily = open.precision === 'day' && close?.precision === 'day';
  const [opens, closes] = [hourOf(from), hourOf(to)];
  const isTimed = isDaily && opens !== undefined && closes !== undefined;
  const hours = isTimed ? { first: first + opens, last: last - 1 + closes } : undefined;
  // What is ordered is not what is observed.
  const lane = measure === 'content_order' ? 'ordered' : 'observed';
  const place = `${lane} ${scope} ${itemsOf(regions ?? '')
    .sort()
    .join(';')}`;
  const named = [...new Set(itemsOf(services))];
  return first < last ? [{ row, isNew, place, services: named, first, last, hours }] : [];
}

/** A time of the day as a fraction of it. */
const hourOf = (time: string) => {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hour === undefined ? undefined : (Number(hour) * 60 + Number(minute)) / 1440;
};

function isSame(a: Extent, b: Extent): boolean {
  const [x, y] = a.hours && b.hours ? [a.hours, b.hours] : [a, b];
  const time = Math.min(x.last, y.last) - Math.max(x.first, y.first);
  const allTime = Math.max(x.last, y.last) - Math.min(x.first, y.first);
  if (time <= 0 || time < shared * allTime) return false;
  const common = a.services.filter((service) => b.services.includes(service)).length;
  return common >= shared * (a.services.length + b.services.length - common);
}

const indexOfFirstEnd = (extents: readonly Extent[]) =>
  extents.reduce((best, { last }, index) => (last < extents[best]!.last ? index : best), 0);
