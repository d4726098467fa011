/** The rows of the table of measurements as columns of numbers. */
export interface Columns {
  /** Months and days since the first one. */
  month: Uint16Array;
  day: Uint16Array;
  /** Number of the service. */
  service: Uint8Array;
  counts: readonly Int32Array[];
}

const days = 4000;
const places = { day: days, month: Math.ceil(days / 31) };

/** The least that a chart's counts by month or by day need: a loop over typed arrays, for services that are shown. */
export function countByHand(
  columns: Columns,
  by: 'month' | 'day',
  isShown: Uint8Array,
): Float64Array {
  const { service, counts } = columns;
  const time = columns[by];
  const sums = new Float64Array(places[by] * counts.length);
  for (let row = 0; row < time.length; row++) {
    if (isShown[service[row]!] === 0) continue;
    for (let i = 0; i < counts.length; i++) sums[i * places[by] + time[row]!]! += counts[i]![row]!;
  }
  return sums;
}

/** Invented columns of a length. */
export function inventColumns(rows: number, services: number): Columns {
  const month = new Uint16Array(rows);
  const day = new Uint16Array(rows);
  const service = new Uint8Array(rows);
  const counts = [50, 6, 2].map((most) => Int32Array.from({ length: rows }, (_, n) => n % most));
  for (let n = 0; n < rows; n++) {
    day[n] = n % days;
    month[n] = Math.floor((n % days) / 31);
    service[n] = (n * 2654435761) % services;
  }
  return { month, day, service, counts };
}
