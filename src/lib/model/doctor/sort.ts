import { isEdtf } from '../cell';
import { parseEdtf } from '../edtf';
import type { Resource } from '../schema';
import { keyOf } from '../translation';

type Cells = Readonly<Record<string, string>>;

/**
 * The order of the rows of a table as data/README.md has it: events by earliest start, then `start`, then id;
 * steps of the law by date in the same way; what has a `position` by it; other tables by their key.
 */
export function compareRows(resource: Resource): (a: Cells, b: Cells) => number {
  const names = resource.schema.fields.map(({ name }) => name);
  const date = { events: 'start', 'legal-steps': 'date' }[resource.name];
  const key = (cells: Cells) => keyOf(resource, cells);
  return (a, b) => {
    if (names.includes('position')) return Number(a.position) - Number(b.position);
    const byDate = date
      ? earliest(a[date]!) - earliest(b[date]!) || compare(a[date]!, b[date]!)
      : 0;
    return byDate || compare(key(a), key(b));
  };
}

/** The first day that a date may mean; a date that is none stands behind all others. */
const earliest = (date: string) => (isEdtf(date) ? parseEdtf(date).first : 1e9);

/** By the numbers of the letters: the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
