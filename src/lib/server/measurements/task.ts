import type { Resource } from '$lib/model/schema';
import type { Limits } from '../native-db';
import type { Finding } from './finished';

/** What to aggregate, and where to. */
export interface Task {
  files: readonly string[];
  /** Folder of `<year>.csv`. */
  out: string;
  /** Folder of Parquet files, one a day; none without it. */
  parquet?: string;
  /** Folder for what is done and what does not fit in memory. */
  scratch: string;
  /** A file, `:memory:` or `md:<name>`: where the table is made. */
  database: string;
  limits: Limits;
  /** The table that is made. */
  resource: Resource;
  serviceOfDomain: Readonly<Record<string, string>>;
  /** Country and test of rows that name none; `null`: such rows are a fault. */
  country: string | null;
  test: string | null;
}

/** What happened to a file. */
export type Step =
  | { file: string; is: 'counted' | 'known'; finding: Finding }
  | { file: string; is: 'same'; as: string }
  | { file: string; is: 'faulty'; fault: string };

export interface Outcome {
  steps: Step[];
  years: Year[];
}

/** A year as written: rows, and the measurements that they count. */
export interface Year {
  year: number;
  rows: number;
  measurements: number;
}

/** Tells how far a file is, 0 to 1, and what became of it. */
export interface Report {
  progress(file: string, share: number): void;
  step(step: Step): void;
}
