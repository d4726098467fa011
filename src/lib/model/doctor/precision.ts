import type { CsvRow } from '../csv';
import type { Day } from '../day';
import { readEdtf } from '../edtf';
import type { Problem } from '../problems';
import { remember } from '../remember';
import { itemsOf } from '../schema';

/**
 * Dates and times of events that say more than their sources can: a start or an end after the last of the
 * sources was published, where all of them are dated; a time of the day for an event without its day; a time
 * that ends before it starts on one day. Questions, not errors: a law announces its day, a page is edited.
 *
 * @param published the date of each source, by its id; empty where it is not known
 */
export function checkPrecision(
  file: string,
  rows: readonly CsvRow[],
  published: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = [];
  const lastOf = remember((ids) => lastPublished(itemsOf(ids), published));
  for (const { row, cells } of rows) {
    const {
      start = '',
      end = '',
      start_time: from,
      end_time: to,
      cadence,
      source_ids = '',
    } = cells;
    const open = readEdtf(start);
    if (!open) continue;
    const last = lastOf(source_ids);
    const column = last && ['start', 'end'].find((name) => isAfter(cells[name] ?? '', last.day));
    if (column) {
      const value = cells[column]!;
      problems.push({ file, row, column, value, rule: 'after-sources', detail: last.date });
    }
    const isOneDay = open.precision === 'day' && start === end;
    if (cadence === 'continuous' && (from || to) && open.precision !== 'day') {
      const column = from ? 'start_time' : 'end_time';
      problems.push({
        file,
        row,
        column,
        value: from || to || '',
        rule: 'time-without-day',
        detail: start,
      });
    } else if (isOneDay && from && to && to < from) {
      problems.push({
        file,
        row,
        column: 'end_time',
        value: `${from}/${to}`,
        rule: 'time-reversed',
      });
    }
  }
  return problems;
}

const isAfter = (date: string, day: Day) => (readEdtf(date)?.first ?? -Infinity) > day;

/** The last day on which any of the sources may have been published; undefined where one is not dated. */
function lastPublished(
  ids: readonly string[],
  published: ReadonlyMap<string, string>,
): { date: string; day: Day } | undefined {
  let latest: { date: string; day: Day } | undefined;
  for (const id of ids) {
    const date = published.get(id) ?? '';
    const known = readEdtf(date);
    if (!known) return undefined;
    if (!latest || known.last > latest.day) latest = { date, day: known.last };
  }
  return latest;
}
