import { group } from 'd3-array';
import Papa from 'papaparse';
import { loadProblemWords, wordsOf, type ProblemWords } from '$lib/i18n/problems';
import { diagnose } from '$lib/model/doctor/diagnose';
import { decode } from '$lib/model/doctor/encoding';
import { findHeader, mapHeader } from '$lib/model/doctor/header';
import type { Fitted } from '$lib/model/doctor/fit';
import { readTable, type Content } from '$lib/model/doctor/read-table';
import { readSheet } from '$lib/model/doctor/sheet';
import { draftCsv, effectsOn, type Row } from '$lib/model/draft';
import { isAccepted, type Problem } from '$lib/model/problems';
import { resourceOf } from '$lib/model/schema';
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
  if (data.kind === 'rows') return postRows(freshRows(data.task));
  const words = await loadProblemWords(data.task.locale);
  self.postMessage(answer(data, words));
};

type Asked = { kind: 'rows'; task: SheetTask } | Told;

/** What is answered in words. */
type Told =
  | { kind: 'sheet'; task: SheetTask }
  | { kind: 'draft'; task: DraftTask }
  | { kind: 'import'; task: ImportTask };

function answer({ kind, task }: Told, words: ProblemWords) {
  switch (kind) {
    case 'sheet':
      return sheetOf(task, words);
    case 'draft':
      return draftOf(task, words);
    case 'import':
      return importOf(task, words);
  }
}

function sheetOf(task: SheetTask, words: ProblemWords): CheckedSheet {
  const { schema, files } = task.published;
  const { problems, tables } = diagnose(schema, files, { [task.name]: withReadings(task) });
  const told = problems.map((problem) => tell(problem, words));
  const [table] = tables;
  if (!table) return { fresh: 0, same: 0, problems: told, isAccepted: false };
  const fresh = freshOf(task, table).length;
  return {
    table: table.resource.name,
    fresh,
    same: table.rows.length - fresh,
    problems: told,
    isAccepted: isAccepted(problems),
  };
}

function freshRows(task: SheetTask): readonly Row[] {
  const { table } = readTable(task.published.schema, task.name, withReadings(task));
  return table ? freshOf(task, table) : [];
}

/** The rows of a table that are not published as they stand. */
function freshOf({ published: { schema, files } }: SheetTask, table: Fitted): Row[] {
  const effectOf = effectsOn(schema, files, table.resource.name);
  return table.rows.map(({ cells }) => cells).filter((row) => effectOf(row) !== 'same');
}

/** How many rows a page takes in at once, and still answers its reader. */
const atOnce = 5000;

/** Hands rows to the page in pieces; an empty one is the last. */
function postRows(rows: readonly Row[]): void {
  for (let i = 0; i < rows.length; i += atOnce) self.postMessage(rows.slice(i, i + atOnce));
  self.postMessage([]);
}

/** A sheet with the cells that its reader has explained, as a text with the same rows. */
function withReadings({ name, content: given, readings, published }: SheetTask): Content {
  const content = typeof given === 'string' ? given : new Uint8Array(given);
  if (Object.keys(readings).length === 0) return content;
  const { records } = readSheet(name, content);
  const found = findHeader(published.schema, records);
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
  const told = problems.filter(({ rule }) => rule !== 'replaces-row');
  const byRow = group(told, ({ file, row }) => `${row} ${file}`);
  return paths.flatMap(([path, table]) =>
    draft[table]!.map((row, i) => {
      const own = byRow.get(`${i + 2} ${path}`) ?? [];
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
