import { tenth, type Frame, type Stop } from '../chart';
import { describeMeasured, measuredOf, placeMeasured, type MeasuredLane } from '../marks/measured';
import type { ColumnOf } from '../marks/time-axis';
import type { Row } from './rows';

/** The measurements of the months on show, under their columns: nothing where none was made. */
export function placeMonths(
  rows: readonly Row[],
  x: ColumnOf,
  frame: Frame<Row>,
  top: number,
  left: number,
): { lanes: MeasuredLane[]; stops: Stop[]; bottom: number } {
  const { words, format, width } = frame;
  const months = rows.flatMap((row) => {
    const measured = measuredOf(row);
    return measured ? [{ month: row.month, measured, ...x(row.month) }] : [];
  });
  const labels = { ...words.measured, measurements: words.measured.perMonth };
  const { lanes, bottom } = placeMeasured(months, labels, frame, top, width - left);
  const stops = months.map(({ month, measured, left, right }) => ({
    x: tenth(left),
    y: tenth(top),
    width: tenth(right - left),
    height: tenth(bottom - top),
    lane: 1,
    label: `${format.month(month)}\n${describeMeasured(measured, frame)}`,
  }));
  return { lanes, stops, bottom };
}
