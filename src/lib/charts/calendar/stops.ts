import { capitalised } from '$lib/i18n/format';
import { daysOf, type Day } from '$lib/model/day';
import { itemsOf } from '$lib/model/schema';
import type { Frame, Stop } from '../chart';
import { describeMeasured, type Measured } from '../marks/measured';
import { cornerOf, type Grid } from './grid';
import { runsOfYear, type Row, type Run } from './rows';

/** Every day with a row, week by week. */
export function stopsOf(
  runs: readonly Run[],
  days: ReadonlyMap<Day, Measured>,
  grid: Grid,
  lane: number,
  frame: Frame<Row>,
): Stop[] {
  return runsOfYear(runs, grid.year).flatMap((run) =>
    [...daysOf(run)].map((day) => ({
      ...cornerOf(day, grid),
      width: grid.cell.width,
      height: grid.cell.height,
      lane,
      label: labelOf(day, run, days.get(day), frame),
      opens: { period: { first: day, last: day } },
    })),
  );
}

function labelOf(
  day: Day,
  { row }: Run,
  measured: Measured | undefined,
  frame: Frame<Row>,
): string {
  const { format, words, serviceName } = frame;
  const services = itemsOf(row.services);
  const named = services.slice(0, 5).map(serviceName).join(', ');
  return [
    `${capitalised(format.day(day))}: ${row.is_counted ? words[row.class] : words.recalled}`,
    services.length > 5 ? `${named} +${services.length - 5}` : named,
    format.count(itemsOf(row.events).length, words.events),
    ...(measured ? [describeMeasured(measured, frame)] : []),
  ].join('\n');
}
