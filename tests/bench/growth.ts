import type { Row } from './results';

/** What the picture of growth draws, by the `what` of its rows. */
export const lines = {
  byHand: 'typed arrays counted by hand, median',
  cube: 'rows of two charts, median',
  straight: 'the same without adding up once, median',
  redraw: 'all charts of the home page, to the frame, median',
} as const;

const names: readonly [what: string, name: string, stroke: string, dashes: string][] = [
  [lines.byHand, 'by hand', '#767676', '2 3'],
  [lines.cube, 'two charts’ rows', '#c3252b', '6 3'],
  [lines.straight, 'without adding up', '#1f5f99', '6 3'],
  [lines.redraw, 'the home page, drawn', '#1a1a1a', 'none'],
];

const size = { width: 640, height: 400 };
const box = { left: 84, right: 470, top: 52, bottom: 344 };
const milliseconds = [0.01, 0.1, 1, 10, 100, 1000, 10_000];

/** Where a share between two powers of ten comes to stand. */
const between = (value: number, low: number, high: number, from: number, to: number) =>
  from +
  ((Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))) * (to - from);
const round = (value: number) => Math.round(value * 10) / 10;

const powers = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const tenTo = (rows: number) => `10${powers[Math.round(Math.log10(rows))]}`;

/** How a change grows with the measurements that it counts: both axes are logarithmic. An SVG. */
export function drawGrowth(rows: readonly Row[]): string {
  const series = names.map(([what, name, stroke, dashes]) => ({
    points: rows.filter((row) => row.what === what && (row.rows ?? 0) > 0),
    name,
    stroke,
    dashes,
  }));
  const values = series.flatMap(({ points }) => points);
  const sizes = [...new Set(values.map((row) => row.rows!))].sort((a, b) => a - b);
  const low = milliseconds.findLast((tick) => values.every(({ value }) => value >= tick)) ?? 0.01;
  const high = milliseconds.find((tick) => values.every(({ value }) => value <= tick)) ?? 10_000;
  const x = (rows: number) => round(between(rows, sizes[0]!, sizes.at(-1)!, box.left, box.right));
  const y = (value: number) => round(between(value, low, high, box.bottom, box.top));
  const ticks = milliseconds.filter((tick) => tick >= low && tick <= high);
  const ends = spread(series.map(({ points }) => (points.length ? y(points.at(-1)!.value) : 0)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="Onest, sans-serif" font-size="13" fill="#1a1a1a">`,
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
    `<text x="16" y="26" font-size="16" font-weight="600">A change of the filter, by measurements counted</text>`,
    ...ticks.flatMap((tick) => [
      `<line x1="${box.left}" x2="${box.right}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd"/>`,
      `<text x="${box.left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick.toLocaleString('en')}${tick === ticks.at(-1) ? ' ms' : ''}</text>`,
    ]),
    ...sizes.map(
      (rows) =>
        `<text x="${x(rows)}" y="${box.bottom + 22}" text-anchor="middle">${tenTo(rows)}</text>`,
    ),
    `<text x="${(box.left + box.right) / 2}" y="${box.bottom + 44}" text-anchor="middle">rows of measurements</text>`,
    ...series.flatMap(({ points, name, stroke, dashes }, i) =>
      points.length === 0
        ? []
        : [
            `<polyline fill="none" stroke="${stroke}" stroke-width="2" stroke-dasharray="${dashes}" points="${points
              .map((row) => `${x(row.rows!)},${y(row.value)}`)
              .join(' ')}"/>`,
            `<text x="${box.right + 8}" y="${ends[i]! + 4}" fill="${stroke}">${name}</text>`,
          ],
    ),
    '</svg>',
    '',
  ].join('\n');
}

/** Heights of labels, moved apart to a line's height where they would touch. */
function spread(heights: readonly number[]): number[] {
  const moved = [...heights];
  const order = heights.map((_, i) => i).sort((a, b) => heights[b]! - heights[a]!);
  for (let n = 1; n < order.length; n++) {
    const below = moved[order[n - 1]!]!;
    moved[order[n]!] = Math.min(moved[order[n]!]!, below - 16);
  }
  return moved;
}
