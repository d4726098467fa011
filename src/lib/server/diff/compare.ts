import { parseCsv } from '$lib/model/csv';
import { diffRows, isSame, keyOfWords, type Cells, type RowsDiff } from '$lib/model/diff';
import type { Charted, ChartedData } from './charted';
import { headlinesOf } from './headline';
import type { DataSet } from './revision';

/** What happened to a file of data/. */
export interface FileDiff {
  file: string;
  rows: RowsDiff<Record<string, string>>;
}

/** A chart that shows something else than before. */
export interface ChartDiff {
  before: Charted;
  after: Charted;
  rows: RowsDiff;
}

/** What a change of the data does, from the rows to the words. */
export interface DataDiff {
  versions: [before: string, after: string];
  files: FileDiff[];
  /** By chart and what is counted, e.g. `restricted-days 2019`. */
  headlines: RowsDiff;
  charts: ChartDiff[];
  /** Charts that one of the two cannot draw, and why. */
  failed: Map<string, string>;
}

/** Compares two states of the data, and what the charts make of them. */
export function compareData(
  before: DataSet & { charted: ChartedData },
  after: DataSet & { charted: ChartedData },
): DataDiff {
  const charts = after.charted.charts.flatMap((now): ChartDiff[] => {
    const was = before.charted.charts.find(({ slug }) => slug === now.slug);
    return was ? [{ before: was, after: now, rows: diffCharts(was, now) }] : [];
  });
  return {
    versions: [before.charted.version, after.charted.version],
    files: diffFiles(before, after),
    headlines: diffRows<Cells>(
      headlinesOf(before.charted.charts),
      headlinesOf(after.charted.charts),
      ({ chart, of }) => `${chart} ${of}`,
    ),
    charts: charts.filter(({ rows }) => !isSame(rows)),
    failed: new Map([...before.charted.failed, ...after.charted.failed]),
  };
}

const diffCharts = (before: Charted, after: Charted): RowsDiff =>
  diffRows<Cells>(before.table.rows, after.table.rows, keyOfWords);

/** The tables and translations that differ; what is worked out at build follows from them. */
export function diffFiles(before: DataSet, after: DataSet): FileDiff[] {
  const paths = [...new Set([...Object.keys(before.files), ...Object.keys(after.files)])].sort();
  const derived = after.schema.resources.filter((r) => r.derivedFrom).map(({ path }) => path);
  return paths
    .filter((path) => path.endsWith('.csv') && !derived.includes(path))
    .map((file) => ({ file, rows: diffFile(file, before.files[file], after.files[file], after) }))
    .filter(({ rows }) => !isSame(rows));
}

function diffFile(
  file: string,
  before: string | undefined,
  after: string | undefined,
  { schema }: DataSet,
) {
  const rowsOf = (text = '') => parseCsv(file, text).rows.map(({ cells }) => cells);
  const [, table = file.replace(/\.csv$/, '')] = /^translations\/(.+)\.\w\w\.csv$/.exec(file) ?? [];
  const key = schema.resources.find(({ name }) => name === table)?.schema.primaryKey;
  // Vocabularies and calendars have no key in the schema: their first two columns are one.
  return diffRows(rowsOf(before), rowsOf(after), (cells) =>
    key
      ? key.map((name) => cells[name] ?? '').join(' ')
      : Object.values(cells).slice(0, 2).join(' '),
  );
}
