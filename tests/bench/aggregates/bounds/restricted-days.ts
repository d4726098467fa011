import type { Row } from '$lib/charts/restricted-days/rows';
import type { Bound } from '../bound';
import { addDays, kindsOfDays, markDays } from '../days';

/** Counts days by month and class. */
export const bound: Bound<Row> = (tables) => {
  const { days, months } = tables;
  const length = months.first.length * kindsOfDays;
  return {
    count(chosen) {
      const marks = markDays(tables, chosen);
      const sums = new Float64Array(length);
      for (let month = 0; month < months.first.length; month++) {
        const [from, to] = [months.first[month]! - days.first, months.last[month]! - days.first];
        addDays(sums, month * kindsOfDays, marks, from, to);
      }
      return sums;
    },
    read(rows) {
      const sums = new Float64Array(length);
      for (const { month, named, pattern, possible, recalled } of rows) {
        const place = months.numbers.get(month)! * kindsOfDays;
        sums.set([named, pattern, possible, recalled], place);
      }
      return sums;
    },
  };
};
