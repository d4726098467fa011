import type { Bound } from './bound';
import { hidden } from './choose';

/** Chooses the cases of some sets, or of all; in every view, or only in the last. */
export const casesOf =
  (
    sets: readonly string[] | 'all',
    views: 'every' | 'last' = 'every',
  ): Bound<{ precedent_id: string; as_of?: string }> =>
  ({ cases, sets: names }) => {
    const isSet = Uint8Array.from(names, (name) => Number(sets === 'all' || sets.includes(name)));
    const isView = views === 'every' ? cases.isLast.map(() => 1) : cases.isLast;
    return {
      count({ isCaseOf }) {
        const chosen: number[] = [];
        for (let row = 0; row < isView.length; row++) {
          if (isSet[cases.set[row]!] && isView[row] && isCaseOf[cases.service[row]!]) {
            chosen.push(row);
          }
        }
        return chosen;
      },
      read: (rows) =>
        inOrder(rows, (row) =>
          cases.numbers.get(`${row.as_of ?? cases.lastView} ${row.precedent_id}`),
        ),
    };
  };

/** Chooses the spans of shown events that touch the period. */
export const spansOf: Bound<{ event_id: string; first: string }> = ({ spans }) => ({
  count({ first, last, shown }) {
    const chosen: number[] = [];
    for (let span = 0; span < spans.event.length; span++) {
      const isChosen =
        shown[spans.event[span]!] !== hidden &&
        spans.last[span]! >= first &&
        spans.first[span]! <= last;
      if (isChosen) chosen.push(span);
    }
    return chosen;
  },
  read: (rows) => inOrder(rows, (row) => spans.numbers.get(`${row.event_id} ${row.first}`)),
});

/** The numbers of rows from the lowest: which rows they are is compared, not how a chart orders them. */
export const inOrder = <Row>(
  rows: readonly Row[],
  numberOf: (row: Row) => number | undefined,
): Float64Array => Float64Array.from(rows, (row) => numberOf(row) ?? NaN).sort();
