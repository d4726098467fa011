import { itemsOf } from './schema';

/** A mistake of published versions, and what is right. */
export interface Correction {
  id: string;
  /** Day on which the data were corrected, `YYYY-MM-DD`. */
  corrected: string;
  versions: string[];
  /** Slugs, or `all` alone. */
  charts: string[];
  wrong: string;
  right: string;
  /** `a;b`, may be empty. */
  sources: string;
}

/** A row of corrections.csv. */
export const correctionFrom = (cells: Record<string, string>): Correction => ({
  id: cells.correction_id!,
  corrected: cells.corrected!,
  versions: itemsOf(cells.versions!),
  charts: itemsOf(cells.charts!),
  wrong: cells.wrong!,
  right: cells.right!,
  sources: cells.source_ids!,
});

/** Whether a chart shows the mistake when it is drawn from a version of the data. */
export const concerns = (
  { versions, charts }: Correction,
  version: string,
  slug: string,
): boolean => versions.includes(version) && (charts[0] === 'all' || charts.includes(slug));
