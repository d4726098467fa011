import cellsAnswer from './cells-answer.sql?raw';
import cellsCsv from './cells-csv.sql?raw';
import cellsLines from './cells-lines.sql?raw';
import toldCompact from './told-compact.sql?raw';
import toldCounts from './told-counts.sql?raw';
import toldMeasurements from './told-measurements.sql?raw';

/** How a file is read: the statements that make its cells, and what the cells say, into views. */
export interface FileLayout {
  name: string;
  cells: string;
  told: string;
}

/** All that the layouts say, for those who must know whether it changed. */
export const layoutStatements: readonly string[] = [
  cellsAnswer,
  cellsCsv,
  cellsLines,
  toldCompact,
  toldCounts,
  toldMeasurements,
];

/** What a row of a file is: a count, a measurement, or a row of the table that this project writes. */
type RowKind = 'counts' | 'measurements' | 'compact';

const told: Record<RowKind, string> = {
  counts: toldCounts,
  measurements: toldMeasurements,
  compact: toldCompact,
};

/**
 * Tells the layout of an export by how it begins; `undefined` where it is none of those known.
 * @param head the first characters, at least the header of a CSV file
 */
export function layoutOf(head: string): FileLayout | undefined {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (!text.startsWith('{')) {
    const kind = kindOf(text.split(/\r?\n/, 1)[0]!.replaceAll('"', '').split(','));
    return kind && { name: `csv of ${kind}`, cells: cellsCsv, told: told[kind] };
  }
  const members = [...text.matchAll(/"(\w+)"\s*:/g)].map(([, name]) => name!);
  const kind = kindOf(members);
  if (!kind || kind === 'compact') return undefined;
  const isAnswer = /"results?"\s*:\s*\[/.test(text);
  return isAnswer
    ? { name: `answer with ${kind}`, cells: cellsAnswer, told: told[kind] }
    : { name: `lines of ${kind}`, cells: cellsLines, told: told[kind] };
}

function kindOf(columns: readonly string[]): RowKind | undefined {
  const has = (...names: string[]) => names.every((name) => columns.includes(name));
  if (has('measurement_count', 'anomaly_count')) return 'counts';
  if (has('measurement_start_time', 'anomaly')) return 'measurements';
  return has('day', 'service_id', 'network', 'test', 'failure') ? 'compact' : undefined;
}
