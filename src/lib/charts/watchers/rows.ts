import { claimYears, type Context } from '../chart';
import { monthOf } from '$lib/model/day';

/** Kinds of sources, as sources.kind has them. */
export type Kind =
  'measurement' | 'dataset' | 'academic' | 'ngo' | 'news' | 'official' | 'statement';

/** The publishers of one kind behind the rows that touch a month. */
export interface Row {
  /** `YYYY-MM`. */
  month: string;
  /** Null where no row touches the month. */
  kind: Kind | null;
  /** Different publishers behind counted rows. */
  publishers: number;
  /** Those that stand only behind rows drawn in outline. */
  outlined: number;
}

/** What is drawn alike, from the axis up; a publisher of two kinds stands in both. */
export const bands = {
  measurement: ['measurement'],
  research: ['ngo', 'academic', 'dataset'],
  news: ['news'],
  official: ['official', 'statement'],
} as const satisfies Record<string, readonly Kind[]>;
export type Band = keyof typeof bands;
export const bandNames = Object.keys(bands) as Band[];

/** A month: publishers by kind, and those that only rows in outline add. */
export interface Month {
  month: string;
  byKind: Partial<Record<Kind, number>>;
  /** All kinds together; a publisher of two kinds counts in both. */
  publishers: number;
  outlined: number;
}

/** The rows of the months on show. */
export function rowsInView(rows: readonly Row[], { period }: Pick<Context, 'period'>): Row[] {
  const { first, last } = period ?? claimYears;
  const [from, to] = [monthOf(first), monthOf(last)];
  return rows.filter(({ month }) => month >= from && month <= to);
}

/** The rows of each month together, in order of time. */
export function monthsOf(rows: readonly Row[]): Month[] {
  const months = new Map<string, Month>();
  for (const { month, kind, publishers, outlined } of rows) {
    const found = months.get(month) ?? { month, byKind: {}, publishers: 0, outlined: 0 };
    if (kind) found.byKind[kind] = publishers;
    found.publishers += publishers;
    found.outlined += outlined;
    months.set(month, found);
  }
  return [...months.values()];
}

/** The publishers of a band in a month. */
export const inBand = ({ byKind }: Month, band: Band): number =>
  bands[band].reduce((sum, kind) => sum + (byKind[kind] ?? 0), 0);

/** What the months say together. */
export interface Facts {
  /** Months that the rows cover, with and without publishers. */
  months: number;
  /** Months that a counted row touches. */
  watched: number;
  /** Of these, months with a measuring publisher. */
  measured: number;
  /** The first of them; `undefined` where there is none. */
  firstMeasured: string | undefined;
  /** Most publishers of one kind in one month. */
  most: number;
}

export function factsOf(months: readonly Month[]): Facts {
  const measured = months.filter((month) => inBand(month, 'measurement') > 0);
  return {
    months: months.length,
    watched: months.filter((month) => month.publishers > 0).length,
    measured: measured.length,
    firstMeasured: measured[0]?.month,
    most: Math.max(0, ...months.flatMap(({ byKind }) => Object.values(byKind))),
  };
}
