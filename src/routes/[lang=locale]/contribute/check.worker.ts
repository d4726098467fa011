import Papa from 'papaparse';
import { loadProblemWords, wordsOf, type ProblemWords } from '$lib/i18n/problems';
import { diagnose } from '$lib/model/doctor/diagnose';
import { decode } from '$lib/model/doctor/encoding';
import { findHeader, mapHeader } from '$lib/model/doctor/header';
import { readSheet } from '$lib/model/doctor/sheet';
import { draftCsv, effectOf } from '$lib/model/draft';
import { isAccepted, type Problem } from '$lib/model/problems';
import { resourceOf, type DataPackage } from '$lib/model/schema';
import { keyOf } from '$lib/model/translation';
import { importers } from '$lib/model/import/importers';
import type {
  CheckedRow,
  CheckedSheet,
  DraftTask,
  ImportTask,
  ReadImport,
  SheetTask,
  ToldProblem,
} from './check';

// Away from the page: a file of a million rows is read here, and the page never waits.
self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const words = await loadProblemWords(data.task.locale);
  self.postMessage(answer(data, words));
};

type Asked =
  | { kind: 'sheet'; task: SheetTask }
  | { kind: 'draft'; task: DraftTask }
  | { kind: 'import'; task: ImportTask };

function answer({ kind, task }: Asked, words: ProblemWords) {
  switch (kind) {
    case 'sheet':
      return sheetOf(task, words);
    case 'draft':
      return draftOf(task, words);
    case 'import':
      return importOf(task, words);
  }
}

function sheetOf(
  { name, content, readings, published }: SheetTask,
  words: ProblemWords,
): CheckedSheet {
  const { schema, files } = published;
  const bytes = typeof content === 'string' ? content : new Uint8Array(content);
  const read = withReadings(schema, name, bytes, readings);
  const { problems, tables } = diagnose(schema, files, { [name]: read });
  const told = problems.map((problem) => tell(problem, words));
  const [table] = tables;
  if (!table) return { rows: [], same: 0, problems: told, isAccepted: false };
  const rows = table.rows.map(({ cells }) => cells);
  const fresh = rows.filter((row) => effectOf(schema, files, table.resource.name, row) !== 'same');
  return {
    table: table.resource.name,
    rows: fresh,
    same: rows.length - fresh.length,
    problems: told,
    isAccepted: isAccepted(problems),
  };
}

/** A sheet with the cells that its reader has explained, as a text with the same rows. */
function withReadings(
  dataPackage: DataPackage,
  name: string,
  content: Uint8Array | string,
  readings: Readonly<Record<string, string>>,
): Uint8Array | string {
  if (Object.keys(readings).length === 0) return content;
  const { records } = readSheet(name, content);
  const found = findHeader(dataPackage, records);
  if (!found) return content;
  const { places } = mapHeader(name, found.resource, records, found.at);
  const { fields } = found.resource.schema;
  for (const [place, value] of Object.entries(readings)) {
    const [row, column] = place.split(' ');
    const at = places[fields.findIndex((field) => field.name === column)] ?? -1;
    const record = records[Number(row) - 1];
    if (record && at >= 0) record[at] = value;
  }
  return Papa.unparse(records, { newline: '\n' });
}

/** Checked as one change, so that a new event may name a new source. */
function draftOf({ draft, published }: DraftTask, words: ProblemWords): readonly CheckedRow[] {
  const { schema, files } = published;
  const tables = Object.keys(draft);
  const paths = tables.map((table) => [resourceOf(schema, table).path, table] as const);
  const { problems } = diagnose(
    schema,
    files,
    Object.fromEntries(paths.map(([path, table]) => [path, draftCsv(schema, draft, table)])),
  );
  return paths.flatMap(([path, table]) =>
    draft[table]!.map((row, i) => {
      const own = problems.filter(
        (problem) =>
          problem.file === path && problem.row === i + 2 && problem.rule !== 'replaces-row',
      );
      return {
        table,
        key: keyOf(resourceOf(schema, table), row),
        problems: own.map((problem) => tell(problem, words)),
        isWrong: !isAccepted(own),
      };
    }),
  );
}

/** @throws RangeError `unknown layout: …` */
function importOf(task: ImportTask, words: ProblemWords): ReadImport {
  const { kind, name: file, content, answers, services } = task;
  const importer = importers.get(kind);
  if (!importer) throw new RangeError(`unknown layout: ${kind}`);
  const text = typeof content === 'string' ? content : textOf(new Uint8Array(content));
  if (text === undefined) {
    return { questions: [], problems: [tell({ file, rule: 'not-csv' }, words)], proposals: [] };
  }
  const { questions, problems, proposals } = importer.propose(text, answers, { file, services });
  return {
    questions,
    problems: problems.map((problem) => tell({ file, ...problem }, words)),
    proposals,
  };
}

/** UTF-8, as all of them are, or what a spreadsheet made of it; undefined where it is no text. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes)?.text;
  }
}

function tell(problem: Problem, words: ProblemWords): ToldProblem {
  const { row, readings = [] } = problem;
  const { severity, place, column, wrong, mend } = wordsOf(problem, words);
  return { severity, place, row, column, wrong, mend, readings };
}
