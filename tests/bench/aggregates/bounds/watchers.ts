import type { Row } from '$lib/charts/watchers/rows';
import type { Bound } from '../bound';
import { counted, hidden } from '../choose';

/** Counts publishers by month and kind: behind counted events, and behind those in outline alone. */
export const bound: Bound<Row> = ({ days, months, spans, citations, kinds }) => {
  const pairs = citations.kindOfPair.length;
  const length = months.first.length * kinds.length * 2;
  const covered = { first: months.first[0]!, last: months.last.at(-1)! };
  return {
    count({ first, last, shown }) {
      const marks = new Uint8Array(months.first.length * pairs);
      for (let span = 0; span < spans.first.length; span++) {
        const event = spans.event[span]!;
        const from = Math.max(first, covered.first, spans.first[span]!);
        const to = Math.min(last, covered.last, spans.last[span]!);
        const how = shown[event]!;
        if (how === hidden || from > to) continue;
        const end = months.ofDay[to - days.first]!;
        for (let month = months.ofDay[from - days.first]!; month <= end; month++) {
          for (let row = citations.starts[event]!; row < citations.starts[event + 1]!; row++) {
            marks[month * pairs + citations.pair[row]!]! |= how;
          }
        }
      }
      const sums = new Float64Array(length);
      for (let month = 0, at = 0; month < months.first.length; month++) {
        for (let pair = 0; pair < pairs; pair++, at++) {
          const mark = marks[at]!;
          if (mark === 0) continue;
          const place = (month * kinds.length + citations.kindOfPair[pair]!) * 2;
          sums[place + (mark >= counted ? 0 : 1)]!++;
        }
      }
      return sums;
    },
    read(rows) {
      const sums = new Float64Array(length);
      for (const { month, kind, publishers, outlined } of rows) {
        if (kind === null) continue;
        const place = (months.numbers.get(month)! * kinds.length + kinds.indexOf(kind)) * 2;
        sums.set([publishers, outlined], place);
      }
      return sums;
    },
  };
};
