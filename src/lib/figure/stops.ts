import type { Opening, Stop } from '$lib/charts/chart';

/** The keys that lead from mark to mark. */
const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type StopKey = (typeof keys)[number];

/** Whether a key leads from mark to mark. */
export const isStopKey = (key: string): key is StopKey => keys.includes(key as StopKey);

/**
 * The index of the mark that a key leads to: left and right go along a lane, up and down to the nearest
 * mark of the next lane, Home and End to both ends of the lane. At an edge it stays. The first key of all
 * leads to the first mark.
 */
export function stopFrom(stops: readonly Stop[], index: number | undefined, key: StopKey): number {
  const from = index === undefined ? undefined : stops[index];
  if (!from || index === undefined) return 0;
  const isInLane = (at: number) => stops[at]?.lane === from.lane;
  switch (key) {
    case 'ArrowLeft':
      return isInLane(index - 1) ? index - 1 : index;
    case 'ArrowRight':
      return isInLane(index + 1) ? index + 1 : index;
    case 'Home':
      return stops.findIndex((stop) => stop.lane === from.lane);
    case 'End':
      return stops.findLastIndex((stop) => stop.lane === from.lane);
    case 'ArrowUp':
    case 'ArrowDown': {
      const lanes = stops.map((stop) => stop.lane);
      const lane =
        key === 'ArrowUp'
          ? Math.max(...lanes.filter((other) => other < from.lane))
          : Math.min(...lanes.filter((other) => other > from.lane));
      return Number.isFinite(lane) ? nearestInLane(stops, lane, from) : index;
    }
  }
}

const centre = ({ x, width }: Stop) => x + width / 2;

function nearestInLane(stops: readonly Stop[], lane: number, from: Stop): number {
  const distance = (stop: Stop) => Math.abs(centre(stop) - centre(from));
  let nearest = stops.findIndex((stop) => stop.lane === lane);
  stops.forEach((stop, i) => {
    if (stop.lane === lane && distance(stop) < distance(stops[nearest]!)) nearest = i;
  });
  return nearest;
}

/**
 * The index of the mark at a point: the one that holds it, of several the smallest, so that a long ban
 * never hides a short cut; else the nearest no farther away than `reach`.
 */
export function stopAt(
  stops: readonly Stop[],
  x: number,
  y: number,
  reach: number,
): number | undefined {
  let found: number | undefined;
  let best = { away: reach, area: Infinity };
  stops.forEach((stop, i) => {
    const away = Math.hypot(
      Math.max(stop.x - x, 0, x - stop.x - stop.width),
      Math.max(stop.y - y, 0, y - stop.y - stop.height),
    );
    const area = stop.width * stop.height;
    if (away < best.away || (away === best.away && area < best.area)) {
      found = i;
      best = { away, area };
    }
  });
  return found;
}

/** Whether two marks open the same. */
export function isSameOpening(a: Opening | undefined, b: Opening | undefined): boolean {
  if (!a || !b) return false;
  if ('period' in a || 'period' in b) {
    return (
      'period' in a &&
      'period' in b &&
      a.period.first === b.period.first &&
      a.period.last === b.period.last
    );
  }
  return a.table === b.table && a.id === b.id;
}
