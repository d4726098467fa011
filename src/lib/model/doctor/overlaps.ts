import { isEdtf } from '../cell';
import type { CsvRow } from '../csv';
import type { Day } from '../day';
import { parseEdtf } from '../edtf';
import type { Problem } from '../problems';
import { itemsOf } from '../schema';

/** What an event spans, in days with fractions; `last` is excluded. */
interface Extent {
  row: CsvRow;
  isNew: boolean;
  place: string;
  services: readonly string[];
  first: number;
  last: number;
}

/** How many of the events before it an event is compared with, for each service. */
const compared = 16;

/** The share of services, and of time, that two events have in common when they are probably one. */
const shared = 0.5;

/**
 * The new events that are probably another one told again: in the same place, with at least half of all their
 * services and at least half of all their time in common. Hours count where both bounds are days.
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
  if (!isEdtf(start) || !(end === '' || end === '..' || isEdtf(end))) return [];
  const open = parseEdtf(start);
  const close = end === '' ? open : end === '..' ? undefined : parseEdtf(end);
  const isDaily = open.precision === 'day' && (!close || close.precision === 'day');
  const first = open.first + (isDaily ? hourOf(from, 0) : 0);
  const last = (close?.last ?? lastEvidence) + (isDaily && end !== '' ? hourOf(to, 1) : 1);
  // What is ordered is not what is observed.
  const lane = measure === 'content_order' ? 'ordered' : 'observed';
  const place = `${lane} ${scope} ${itemsOf(regions ?? '')
    .sort()
    .join(';')}`;
  return first < last ? [{ row, isNew, place, services: itemsOf(services), first, last }] : [];
}

/** A time of the day as a fraction of it. */
const hourOf = (time: string, otherwise: number) => {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hour === undefined ? otherwise : (Number(hour) * 60 + Number(minute)) / 1440;
};

function isSame(a: Extent, b: Extent): boolean {
  const time = Math.min(a.last, b.last) - Math.max(a.first, b.first);
  const allTime = Math.max(a.last, b.last) - Math.min(a.first, b.first);
  if (time <= 0 || time < shared * allTime) return false;
  const common = a.services.filter((service) => b.services.includes(service)).length;
  return common >= shared * (a.services.length + b.services.length - common);
}

const indexOfFirstEnd = (extents: readonly Extent[]) =>
  extents.reduce((best, { last }, index) => (last < extents[best]!.last ? index : best), 0);
