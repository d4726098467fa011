import { monthOf, monthPeriod, type Period } from '$lib/model/day';
import { claimYears, tenth, type Frame, type Layout, type Stop } from '../chart';
import { linearScale } from '../marks/linear-scale';
import { columnsOf, timeScale, timeTicks, type ColumnOf, type TimeTick } from '../marks/time-axis';
import { placeKey, type PlacedKey } from './key';
import { bandNames, inBand, monthsOf, rowsInView, type Band, type Month, type Row } from './rows';

/** A month: its publishers from the axis up, and what they are in words. */
interface Column {
  month: string;
  x: number;
  width: number;
  bars: { band: Band | 'outlined'; y: number; height: number }[];
  title: string;
}

export interface WatchersLayout extends Layout {
  key: PlacedKey;
  columns: Column[];
  /** Runs of months that no row touches, as a strip on the axis. */
  silent: { x: number; width: number; y: number; height: number }[];
  yTicks: { y: number; label: string }[];
  xTicks: TimeTick[];
  left: number;
  right: number;
  baseline: number;
  nothing: string;
}

const heights = { narrow: 150, medium: 170, wide: 190 };
const strip = 7;

/** Publishers by month as columns, months without any as a strip. */
export function layout(rows: readonly Row[], frame: Frame<Row>): WatchersLayout {
  const { width, size, words, text, format } = frame;
  const months = monthsOf(rowsInView(rows, frame));
  const hasSome = months.some((month) => month.publishers + month.outlined > 0);
  const left = frame.left ?? 26;
  const right = width - 8;
  const hasOutlined = months.some((month) => month.outlined > 0);
  const key = placeKey(
    [
      ...bandNames
        .filter((band) => band !== 'official' || months.some((month) => inBand(month, band) > 0))
        .map((band) => ({ band, label: text.marks[band]! })),
      ...(hasOutlined ? [{ band: 'outlined' as const, label: words.recalled }] : []),
      { band: 'silent' as const, label: text.marks.silent! },
    ],
    width,
  );
  const top = key.bottom + 12;
  const baseline = top + heights[size];
  const most = Math.max(4, ...months.map((month) => month.publishers + month.outlined));
  const y = linearScale([0, most], [baseline, top]);
  const wanted = frame.period ?? claimYears;
  const period = frame.left === undefined ? wholeMonths(wanted) : wanted;
  const time = timeScale(period, left, right);
  const x = columnsOf(time);

  const columns = months
    .filter((month) => month.publishers + month.outlined > 0)
    .map((month): Column => {
      const { left, right } = x(month.month);
      return {
        month: month.month,
        x: tenth(left),
        width: tenth(right - left),
        bars: barsOf(month, (publishers) => tenth(y(publishers))),
        title: titleOf(month, frame),
      };
    });
  return {
    width,
    height: baseline + 28,
    time: { left, right, top, bottom: baseline, period },
    key,
    columns,
    silent: hasSome ? silentRuns(months, x, baseline) : [],
    stops: columns.map(({ month, x, width, title }): Stop => ({
      x,
      y: top,
      width,
      height: baseline - top,
      lane: 0,
      label: title,
      opens: { period: monthPeriod(month) },
    })),
    yTicks: ticksTo(most).map((publishers) => ({
      y: tenth(y(publishers)),
      label: format.number(publishers),
    })),
    xTicks: timeTicks(time, frame.locale, format),
    left,
    right,
    baseline,
    nothing: hasSome ? '' : words.nothing,
  };
}

const wholeMonths = ({ first, last }: Period): Period => ({
  first: monthPeriod(monthOf(first)).first,
  last: monthPeriod(monthOf(last)).last,
});

/** Four lines at most, at whole publishers. */
function ticksTo(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => most / size <= 4) ?? 200;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

function barsOf(month: Month, y: (publishers: number) => number): Column['bars'] {
  let below = 0;
  const bar = (band: Band | 'outlined', publishers: number) => {
    const from = below;
    below += publishers;
    return { band, y: y(below), height: tenth(y(from) - y(below)) };
  };
  return [
    ...bandNames.map((band) => bar(band, inBand(month, band))),
    bar('outlined', month.outlined),
  ].filter(({ height }) => height > 0);
}

function titleOf(month: Month, { format, text, words }: Frame<Row>): string {
  return [
    format.month(month.month),
    ...bandNames
      .filter((band) => band === 'measurement' || inBand(month, band) > 0)
      .map((band) => `${text.marks[band]}: ${inBand(month, band)}`),
    ...(month.outlined > 0 ? [`${words.recalled}: ${month.outlined}`] : []),
  ].join('\n');
}

function silentRuns(months: readonly Month[], x: ColumnOf, baseline: number) {
  const runs: { first: string; last: string }[] = [];
  months.forEach((month, i) => {
    if (month.publishers + month.outlined > 0) return;
    const before = months[i - 1];
    if (before && before.publishers + before.outlined === 0) runs.at(-1)!.last = month.month;
    else runs.push({ first: month.month, last: month.month });
  });
  return runs
    .map(({ first, last }) => ({ from: x(first).left, to: x(last).right }))
    .map(({ from, to }) => ({
      x: tenth(from),
      width: tenth(to - from),
      y: baseline - strip,
      height: strip,
    }));
}
