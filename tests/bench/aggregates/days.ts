import { counted, hidden, type Chosen } from './choose';
import { windowClass } from './columns';
import type { Tables } from './tables';

/** The bit of days that events in outline touch, beside those of the classes. */
const outlinedBit = 8;

/** By day after `days.first`: a bit for each class of the events that touch it, as far as chosen. */
export function markDays({ days, spans }: Tables, { first, last, shown }: Chosen): Uint8Array {
  const marks = new Uint8Array(days.last - days.first + 1);
  for (let span = 0; span < spans.first.length; span++) {
    const how = shown[spans.event[span]!]!;
    const code = spans.class[span]!;
    if (how === hidden || (how !== counted && code === windowClass)) continue;
    const bit = how === counted ? 1 << code : outlinedBit;
    const end = Math.min(last, spans.last[span]!) - days.first;
    for (let day = Math.max(first, spans.first[span]!) - days.first; day <= end; day++) {
      marks[day]! |= bit;
    }
  }
  return marks;
}

/** The counts of a day: named, pattern, possible, and what outlined events alone add to pattern. */
const countsOf = Array.from({ length: 16 }, (_, mark) => [
  mark & 1 ? 1 : 0,
  mark & 3 ? 1 : 0,
  mark & 7 ? 1 : 0,
  mark & outlinedBit && !(mark & 3) ? 1 : 0,
]);
export const kindsOfDays = 4;
const packed = Uint8Array.from(countsOf.flat());

/** Adds the days from one to another, both after `days.first`, to the four counts that start at a place. */
export function addDays(
  sums: Float64Array,
  place: number,
  marks: Uint8Array,
  from: number,
  to: number,
): void {
  for (let day = from; day <= to; day++) {
    const at = marks[day]! * kindsOfDays;
    for (let kind = 0; kind < kindsOfDays; kind++) sums[place + kind]! += packed[at + kind]!;
  }
}
