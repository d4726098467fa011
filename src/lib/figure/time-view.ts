import { lengthOf, type Day, type Period } from '$lib/model/day';

/** A scale finer than this shows nothing more: events are known by the day. */
const shortest = 14;

/**
 * A period stretched or shrunk around a day, which keeps its place on the axis.
 * @param factor above 1 zooms in
 * @param bounds never left
 */
export function zoomPeriod(period: Period, factor: number, centre: Day, bounds: Period): Period {
  const length = Math.max(shortest, Math.round(lengthOf(period) / factor));
  const share = (centre - period.first) / lengthOf(period);
  return within({ first: Math.round(centre - share * length), last: 0 }, length, bounds);
}

/** A period moved by a share of its length; below 0 goes back in time. */
export function panPeriod(period: Period, share: number, bounds: Period): Period {
  const length = lengthOf(period);
  return within({ first: period.first + Math.round(share * length), last: 0 }, length, bounds);
}

function within({ first }: Period, length: number, bounds: Period): Period {
  const kept = Math.min(length, lengthOf(bounds));
  const start = Math.min(Math.max(first, bounds.first), bounds.last - kept + 1);
  return { first: start, last: start + kept - 1 };
}
