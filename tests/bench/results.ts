import { test } from '@playwright/test';

/** A number that was measured, and what it is held against: both of the same run. */
export interface Row {
  /** What it is a number of, e.g. `page weight`. */
  subject: string;
  what: string;
  value: number;
  unit: 'KB' | 'MB' | 'ms' | 's';
  /** The least that anyone needs for the same, in the same unit. */
  baseline?: number;
  /** What the baseline is. */
  against?: string;
  /** Value to baseline. */
  ratio?: number;
  /** At most so much, in the same unit: for reading, not for passing. */
  target?: number;
  /** How many rows were counted, where the number grows with them. */
  rows?: number;
}

/** What a run leaves behind. */
export interface Results {
  machine: string;
  rows: readonly Row[];
}

/** Three digits that count. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** Hands rows to the reporter, with their ratios worked out. */
export async function note(...rows: readonly Omit<Row, 'ratio'>[]): Promise<void> {
  const whole = rows.map(({ value, baseline, ...row }) => ({
    ...row,
    value: rounded(value),
    ...(baseline !== undefined && {
      baseline: rounded(baseline),
      ratio: rounded(value / baseline),
    }),
  }));
  await test.info().attach('rows', {
    body: JSON.stringify(whole),
    contentType: 'application/json',
  });
}

/** The value that a share of all values reaches at most: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]!;
}

/** Seconds that a piece of work takes. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
