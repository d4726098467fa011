import { periods } from '$lib/charts/before-after/recount';
import type { Row } from '$lib/charts/before-after/rows';
import type { Period } from '$lib/model/day';
import type { Bound } from '../bound';
import { counted, type Chosen } from '../choose';
import type { Tables } from '../tables';

/** Days by class and events by grade. */
const kinds = 6;

/** Counts days and events by period and measure, and of all measures together. */
export const bound: Bound<Row> = (tables) => {
  const groups = tables.measures.length + 1;
  const length = periods.length * groups * kinds;
  return {
    count(chosen) {
      const sums = new Float64Array(length);
      periods.forEach(([, period], i) => {
        const size = groups * kinds;
        countPeriod(tables, chosen, period, sums.subarray(i * size, (i + 1) * size));
      });
      return sums;
    },
    read(rows) {
      const sums = new Float64Array(length);
      for (const row of rows) {
        const period = periods.findIndex(([name]) => name === row.period);
        const group = row.measure === null ? 0 : tables.measures.indexOf(row.measure) + 1;
        const { named, pattern, possible } = row;
        const events = [row.measured_events, row.reported_events, row.recalled_events];
        sums.set([named, pattern, possible, ...events], (period * groups + group) * kinds);
      }
      return sums;
    },
  };
};

function countPeriod(
  { spans, events, measures }: Tables,
  { first, last, shown }: Chosen,
  period: Period,
  sums: Float64Array,
): void {
  const start = Math.max(first, period.first);
  const length = Math.min(last, period.last) - start + 1;
  if (length <= 0) return;
  // By group and day, the strongest class counted from the weakest: 0 is no event.
  const strongest = new Uint8Array((measures.length + 1) * length);
  let before = -1;
  for (let span = 0; span < spans.first.length; span++) {
    const event = spans.event[span]!;
    const from = Math.max(0, spans.first[span]! - start);
    const to = Math.min(length - 1, spans.last[span]! - start);
    if (shown[event] !== counted || from > to) continue;
    const strength = 3 - spans.class[span]!;
    const group = events.measure[event]! + 1;
    for (let day = from; day <= to; day++) {
      if (strongest[day]! < strength) strongest[day] = strength;
      const own = group * length + day;
      if (strongest[own]! < strength) strongest[own] = strength;
    }
    // The spans of an event follow one another.
    if (event === before) continue;
    before = event;
    const grade = 3 + events.grade[event]!;
    sums[grade]!++;
    sums[group * kinds + grade]!++;
  }
  for (let group = 0, at = 0; group <= measures.length; group++) {
    for (let day = 0; day < length; day++, at++) {
      const strength = strongest[at]!;
      for (let kind = 3 - strength; kind < 3; kind++) sums[group * kinds + kind]!++;
    }
  }
}
