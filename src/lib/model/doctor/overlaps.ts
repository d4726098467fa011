import type { CsvRow } from '../csv';
import type { Day } from '../day';
import { readEdtf } from '../edtf';
import type { Problem } from '../problems';
import { remember } from '../remember';
import { itemsOf } from '../schema';

/** Where an event is and which services it is about. */
interface Subject {
  services: readonly string[];
  /** For each of the services, the events before it there that end last: what follows may overlap them. */
  before: readonly Extent[][];
}

/** What an event spans, in days; `last` is excluded. */
interface Extent {
  row: CsvRow;
  isNew: boolean;
  subject: Subject;
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
  const subjectOf = subjectFinder();
  const extents: Extent[] = [];
  const add = (row: CsvRow, isNew: boolean) => {
    const time = timeOf(row.cells, lastEvidence);
    if (time) extents.push({ row, isNew, subject: subjectOf(row.cells), ...time, twin: undefined });
  };
  for (const row of known) add(row, false);
  for (const row of rows) add(row, true);
  for (const extent of byFirstDay(extents)) {
    for (const before of extent.subject.before) {
      for (const other of before) {
        if (other.last <= extent.first) continue;
        const isLater = isReported(extent, other);
        const reported = isLater ? extent : other;
        if (!reported.isNew || reported.twin) continue;
        if (isSame(extent, other)) reported.twin = isLater ? other : extent;
      }
      if (before.length < compared) before.push(extent);
      else before[indexOfFirstEnd(before)] = extent;
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

type Cells = CsvRow['cells'];

/** A function that gives events of one place and the same services the same subject. */
function subjectFinder(): (cells: Cells) => Subject {
  const before = new Map<string, Extent[]>();
  const beforeOf = (key: string) => {
    const found = before.get(key) ?? [];
    before.set(key, found);
    return found;
  };
  const subjects = new Map<string, Subject>();
  return ({ services: cell = '', scope, regions = '', measure }) => {
    // What is ordered is not what is observed.
    const lane = measure === 'content_order' ? 'ordered' : 'observed';
    const key = `${lane} ${scope} ${regions}\0${cell}`;
    const known = subjects.get(key);
    if (known) return known;
    const place = `${lane} ${scope} ${itemsOf(regions).sort().join(';')}`;
    const services = itemsOf(cell);
    const own = [...new Set(services)].map((service) => beforeOf(`${place} ${service}`));
    const subject = { services, before: own };
    subjects.set(key, subject);
    return subject;
  };
}

/** When an event is; undefined where its dates are none. */
function timeOf(
  { start = '', end = '', start_time: from = '', end_time: to = '' }: Cells,
  lastEvidence: Day,
): Pick<Extent, 'first' | 'last' | 'hours'> | undefined {
  const open = readEdtf(start);
  const close = end === '' ? open : readEdtf(end);
  if (!open || !(close || end === '..')) return undefined;
  const { first } = open;
  const last = (close?.last ?? lastEvidence) + 1;
  if (first >= last) return undefined;
  const isDaily = open.precision === 'day' && close?.precision === 'day';
  const opens = hourOf(from);
  const closes = hourOf(to);
  const isTimed = isDaily && opens !== undefined && closes !== undefined;
  const hours = isTimed ? { first: first + opens, last: last - 1 + closes } : undefined;
  return { first, last, hours };
}

/** A time of the day as a fraction of it. */
const hourOf = remember((time) => {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hour === undefined ? undefined : (Number(hour) * 60 + Number(minute)) / 1440;
});

function isSame(a: Extent, b: Extent): boolean {
  // A repeated id is told as one.
  if (a.row.cells.event_id === b.row.cells.event_id) return false;
  const x = (b.hours && a.hours) ?? a;
  const y = (a.hours && b.hours) ?? b;
  const time = Math.min(x.last, y.last) - Math.max(x.first, y.first);
  const allTime = Math.max(x.last, y.last) - Math.min(x.first, y.first);
  if (time <= 0 || time < shared * allTime) return false;
  const [one, two] = [a.subject.services, b.subject.services];
  if (one === two) return true;
  let common = 0;
  for (const service of one) if (two.includes(service)) common++;
  return common >= shared * (one.length + two.length - common);
}

function indexOfFirstEnd(extents: readonly Extent[]): number {
  let first = 0;
  for (let i = 1; i < extents.length; i++) if (extents[i]!.last < extents[first]!.last) first = i;
  return first;
}
