import type { Row } from '$lib/charts/hours/rows';
import type { Bound } from '../bound';
import { hidden } from '../choose';
import { inOrder } from '../choosing';

/** Chooses the events on show: their hours stand in the table. */
export const bound: Bound<Row> = ({ events }) => ({
  count({ shown }) {
    const chosen: number[] = [];
    for (let event = 0; event < shown.length; event++) {
      if (shown[event] !== hidden) chosen.push(event);
    }
    return chosen;
  },
  read: (rows) => inOrder(rows, (row) => events.numbers.get(row.event_id)),
});
