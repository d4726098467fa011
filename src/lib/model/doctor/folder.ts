import type { CsvTable } from '../csv';
import { parseCsv } from '../csv';
import { severityOf, type Problem } from '../problems';
import type { DataPackage } from '../schema';
import { checkTranslation, checkVocabulary, readVocabulary } from '../translation';
import { examine } from './examine';
import type { Fitted } from './fit';
import { ProblemList } from './limit';
import { readTable, type Content } from './read-table';
import { readSheet } from './sheet';

/**
 * Every problem of the published tables and their translations. They are published as they are, so that what
 * reading a new file makes up for is an error here.
 * @param files bytes of the files of data/ by path, e.g. `translations/events.ru.csv`
 */
export function diagnoseFolder(
  dataPackage: DataPackage,
  files: Record<string, Content>,
): Problem[] {
  const problems: Problem[] = [];
  const tables = new Map<string, Fitted>();
  const lists = new Map<string, ProblemList>();
  for (const resource of dataPackage.resources.filter((one) => !one.derivedFrom)) {
    const { name, path } = resource;
    const content = files[path];
    const list = new ProblemList();
    lists.set(path, list);
    if (content === undefined) {
      list.add({ file: path, rule: 'missing-file' });
      continue;
    }
    const read = readTable(dataPackage, path, content, resource);
    list.addAll(read.problems.filter(({ rule }) => rule !== 'no-rows').map(raised));
    if (read.table) tables.set(name, read.table);
  }
  for (const table of tables.values()) {
    lists.get(table.file)!.addAll(examine(dataPackage, table, [], tables));
  }
  for (const list of lists.values()) problems.push(...list.end());
  const translations = Object.entries(files).filter(([path]) =>
    /^translations\/.*\.csv$/.test(path),
  );
  for (const [path, content] of translations) {
    const list = new ProblemList();
    list.addAll(diagnoseTranslation(dataPackage, path, content, tables).map(raised));
    problems.push(...list.end());
  }
  return problems;
}

function diagnoseTranslation(
  dataPackage: DataPackage,
  path: string,
  content: Content,
  tables: ReadonlyMap<string, CsvTable>,
): Problem[] {
  const { text, problems } = readSheet(path, content);
  if (text === '') return problems;
  const [, name] = /^translations\/(.*)\.\w+\.csv$/.exec(path) ?? [];
  const unusual = problems.filter(({ row }) => row === undefined);
  if (name === 'vocabulary') {
    return [...unusual, ...checkVocabulary(dataPackage, path, readVocabulary(path, text))];
  }
  const resource = dataPackage.resources.find((one) => one.name === name);
  const original = tables.get(name ?? '');
  if (!resource || !original) return problems;
  return [...unusual, ...checkTranslation(resource, original, parseCsv(path, text))];
}

/** Of a file that is published as it is, whatever reading it had to make up for is an error. */
const raised = (problem: Problem): Problem =>
  severityOf(problem) === 'error' ? problem : { ...problem, severity: 'error' };
