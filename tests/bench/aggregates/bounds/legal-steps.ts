import type { Bound } from '../bound';
import { inOrder } from '../choosing';

/** All rows, whatever is chosen. */
export const bound: Bound<{ id: string }> = ({ steps }) => ({
  count() {
    const chosen: number[] = [];
    for (let row = 0; row < steps.numbers.size; row++) chosen.push(row);
    return chosen;
  },
  read: (rows) => inOrder(rows, ({ id }) => steps.numbers.get(id)),
});
