import { dayOf, parseDay, type Period } from './day';
import { remember } from './remember';

/** How finely a date is known. */
export type Precision = 'day' | 'month' | 'season' | 'year';

/** A date as far as it is known: some day from `first` to `last`, both included. */
export interface EdtfDate extends Period {
  precision: Precision;
  /** Written with `~`. It does not widen the bounds. */
  approximate: boolean;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

/** First month of each season of ISO 8601-2; winter runs into the next year. */
export const seasonStart: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/**
 * Reads the subset of EDTF that the tables use: `2019-05-09`, `2018-03`, `2018`, `2019-21` (spring,
 * March to May), `-22` summer, `-23` autumn, `-24` winter (December to February of the next year),
 * each with an optional `~` for "approximate".
 *
 * Source: ISO 8601-2:2019, https://www.loc.gov/standards/datetime/
 * @throws RangeError `invalid date: 2019-13`, `invalid day: 2019-02-30`
 */
export function parseEdtf(text: string): EdtfDate {
  const [, y, m, d, tilde] = pattern.exec(text) ?? [];
  if (y === undefined) throw new RangeError(`invalid date: ${text}`);
  const approximate = tilde === '~';
  const year = Number(y);
  if (m === undefined) return { ...months(year, 1, 12), precision: 'year', approximate };
  const month = Number(m);
  if (d !== undefined) {
    const day = parseDay(`${y}-${m}-${d}`);
    return { first: day, last: day, precision: 'day', approximate };
  }
  const start = seasonStart[month];
  if (start !== undefined) return { ...months(year, start, 3), precision: 'season', approximate };
  if (month < 1 || month > 12) throw new RangeError(`invalid date: ${text}`);
  return { ...months(year, month, 1), precision: 'month', approximate };
}

function months(year: number, start: number, count: number): Period {
  return { first: dayOf(year, start, 1), last: dayOf(year, start + count, 1) - 1 };
}

/** As `parseEdtf()`, for cells that hold the same dates again and again. @returns undefined where it is no date */
export const readEdtf = remember((text): Readonly<EdtfDate> | undefined => {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
});
