/** The rows of the table of measurements as columns of numbers. */
export interface Columns {
  /** Months since January 1970. */
  month: Uint16Array;
  /** Number of the service. */
  service: Uint8Array;
  counts: readonly Int32Array[];
}

/** The least that a count by month needs: a loop over typed arrays, for services that are shown. */
export function countByHand(
  { month, service, counts }: Columns,
  isShown: Uint8Array,
): Float64Array {
  const months = 1024;
  const sums = new Float64Array(months * counts.length);
  for (let row = 0; row < month.length; row++) {
    if (isShown[service[row]!] === 0) continue;
    for (let i = 0; i < counts.length; i++) sums[i * months + month[row]!]! += counts[i]![row]!;
  }
  return sums;
}

/** Invented columns of a length. */
export function inventColumns(rows: number, services: number): Columns {
  const month = new Uint16Array(rows);
  const service = new Uint8Array(rows);
  const counts = [50, 6, 2].map((most) => Int32Array.from({ length: rows }, (_, n) => n % most));
  for (let n = 0; n < rows; n++) {
    month[n] = 540 + Math.floor((n % 4000) / 31);
    service[n] = (n * 2654435761) % services;
  }
  return { month, service, counts };
}
