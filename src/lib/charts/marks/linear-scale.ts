/** A map from numbers to pixels that keeps proportions; it can be read backwards. */
export interface LinearScale {
  (value: number): number;
  invert(pixel: number): number;
  domain: readonly [number, number];
  range: readonly [number, number];
}

/**
 * What d3's scaleLinear does for two numbers. Importing that one brings interpolation of colours and
 * formats of numbers to every page, 9 KB gzip that no chart here uses.
 * A domain of no length maps to the middle of the range.
 */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): LinearScale {
  const interpolate = (
    value: number,
    [a, b]: readonly [number, number],
    [c, d]: readonly [number, number],
  ) => (a === b ? (c + d) / 2 : c + ((value - a) / (b - a)) * (d - c));
  return Object.assign((value: number) => interpolate(value, domain, range), {
    invert: (pixel: number) => interpolate(pixel, range, domain),
    domain,
    range,
  });
}
