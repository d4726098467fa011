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
  /** The event that this one probably is, once it is found. */
  twin: Extent | undefined;
}

/** How many of the events before it an event is compared with, for each service. */
const compared = 8;

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
  const extents: Extent[] = [];
  for (const row of known) addExtent(extents, row, false, lastEvidence);
  for (const row of rows) addExtent(extents, row, true, lastEvidence);
  const recent = new Map<string, Extent[]>();
  for (const extent of byFirstDay(extents)) {
    for (const service of new Set(extent.services)) {
      const key = `${extent.place} ${service}`;
      const before = recent.get(key) ?? [];
      for (const other of before) {
        const isLater = isReported(extent, other);
        const reported = isLater ? extent : other;
        if (!reported.isNew || reported.twin || other.last <= extent.first) continue;
        if (isSame(extent, other)) reported.twin = isLater ? other : extent;
      }
      // Those that end last are the ones that what follows may overlap.
      if (before.length < compared) before.push(extent);
      else before[indexOfFirstEnd(before)] = extent;
      recent.set(key, before);
    }
  }
  return extents
    .filter(({ twin }) => twin)
    .sort((a, b) => a.row.row - b.row.row)
    .map(({ row: { row, cells }, twin }) => ({
      file,
      row,
      column: 'start',
      value: `${cells.start}/${cells.end}`,
      rule: 'same-event' as const,
      detail: twin!.row.cells.event_id!,
    }));
}

/** Whether of two events the first is the one to report: the new one, else the one that stands further down. */
const isReported = (a: Extent, b: Extent) =>
  a.isNew === b.isNew ? a.row.row > b.row.row : a.isNew;

/** In the order of their first days; a sort of numbers is many times faster than one of objects. */
function byFirstDay(extents: readonly Extent[]): Extent[] {
  const places = 2 ** 24;
  const keys = Float64Array.from(extents, ({ first }, index) => first * places + index).sort();
  return Array.from(keys, (key) => extents[((key % places) + places) % places]!);
}

function addExtent(extents: Extent[], row: CsvRow, isNew: boolean, lastEvidence: Day): void {
  const { start = '', end = '', services = '', scope, regions, measure } = row.cells;
  const { start_time: from = '', end_time: to = '' } = row.cells;
  const open = readEdtf(start);
  const close = end === '' ? open : readEdtf(end);
  if (!open || !(close || end === '..')) return;
  const { first } = open;
  const last = (close?.last ?? lastEvidence) + 1;
  const isDaily = open.precision === 'day' && close?.precision === 'day';
  const [opens, closes] = [hourOf(from), hourOf(to)];
  const isTimed = isDaily && opens !== undefined && closes !== undefined;
  const hours = isTimed ? { first: first + opens, last: last - 1 + closes } : undefined;
  // What is ordered is not what is observed.
  const lane = measure === 'content_order' ? 'ordered' : 'observed';
  const where = regions ? itemsOf(regions).sort().join(';') : '';
  const place = `${lane} ${scope} ${where}`;
  if (first >= last) return;
  extents.push({
    row,
    isNew,
    place,
    services: itemsOf(services),
    first,
    last,
    hours,
    twin: undefined,
  });
}

/** A time of the day as a fraction of it. */
const hourOf = (time: string) => {
  if (time === '') return undefined;
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hour === undefined ? undefined : (Number(hour) * 60 + Number(minute)) / 1440;
};

function isSame(a: Extent, b: Extent): boolean {
  // A repeated id is told as one.
  if (a.row.cells.event_id === b.row.cells.event_id) return false;
  const [x, y] = a.hours && b.hours ? [a.hours, b.hours] : [a, b];
  const time = Math.min(x.last, y.last) - Math.max(x.first, y.first);
  const allTime = Math.max(x.last, y.last) - Math.min(x.first, y.first);
  if (time <= 0 || time < shared * allTime) return false;
  let common = 0;
  for (const service of a.services) if (b.services.includes(service)) common++;
  return common >= shared * (a.services.length + b.services.length - common);
}

function indexOfFirstEnd(extents: readonly Extent[]): number {
  let first = 0;
  for (let i = 1; i < extents.length; i++) if (extents[i]!.last < extents[first]!.last) first = i;
  return first;
}
