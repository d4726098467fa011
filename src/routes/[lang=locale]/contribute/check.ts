import type { Locale } from '$lib/i18n/locale';
import type { ProblemInWords } from '$lib/i18n/problems';
import type { Draft, Row } from '$lib/model/draft';
import type { Answers, Known, Proposal, Question } from '$lib/model/import/importer';
import type { FetchedTables } from '$lib/tables/fetch';

/** A problem in the words of the page. */
export interface ToldProblem extends ProblemInWords {
  /** As a spreadsheet numbers it. */
  row: number | undefined;
  /** What the value may mean, where only a person can tell. */
  readings: readonly string[];
}

/** A sheet as checked: what can be taken of it, and what is wrong. */
export interface CheckedSheet {
  /** The table that it holds rows of; undefined: of none. */
  table?: string;
  /** How many of its rows are not published. */
  fresh: number;
  /** How many are published, cell by cell. */
  same: number;
  problems: readonly ToldProblem[];
  isAccepted: boolean;
}

/** A row of a draft as checked. */
export interface CheckedRow {
  table: string;
  key: string;
  problems: readonly ToldProblem[];
  /** Whether one of them is an error. */
  isWrong: boolean;
}

export interface SheetTask {
  name: string;
  content: ArrayBuffer | string;
  /** What its reader said that a cell means, by `row column`. */
  readings: Readonly<Record<string, string>>;
  published: FetchedTables;
  locale: Locale;
}

export interface DraftTask {
  draft: Draft;
  published: FetchedTables;
  locale: Locale;
}

/** What a foreign file proposes, in the words of the page. */
export interface ReadImport {
  questions: readonly Question[];
  problems: readonly ToldProblem[];
  proposals: readonly Proposal[];
}

export interface ImportTask {
  kind: string;
  name: string;
  content: ArrayBuffer | string;
  answers: Answers;
  services: Known['services'];
  locale: Locale;
}

/** Reads a foreign file in a worker: what could become rows, and what it leaves open. */
export const readImport = (task: ImportTask): Promise<ReadImport> => ask('import', task);

/** Reads and checks a sheet in a worker. Its rows stay there: most sheets have to be mended first. */
export const checkSheet = (task: SheetTask): Promise<CheckedSheet> => ask('sheet', task);

/** Reads the rows of a sheet that are not published, in the columns of its table. */
export async function takeRows(task: SheetTask): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await ask<readonly Row[]>('rows', task, (piece) => {
    rows.push(...piece);
    return piece.length === 0;
  });
  return rows;
}

/** Checks a draft among the published tables in a worker. */
export const checkDraft = (task: DraftTask): Promise<readonly CheckedRow[]> => ask('draft', task);

/** @param isLast whether no other answer follows; undefined: there is one */
function ask<Answer>(
  kind: 'sheet' | 'rows' | 'draft' | 'import',
  task: SheetTask | DraftTask | ImportTask,
  isLast: (answer: Answer) => boolean = () => true,
): Promise<Answer> {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (isLast(data)) resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message || 'worker failed'));
    worker.postMessage({ kind, task });
  }).finally(() => worker.terminate());
}
