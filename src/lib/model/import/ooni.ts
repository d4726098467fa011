import { readDay } from './dates';
import {
  elsewhere,
  proposalOf,
  type Answers,
  type Importer,
  type Known,
  type Proposal,
} from './importer';
import { answersOf, ask, serviceOfTest } from './ooni-questions';
import type { ImportProblem } from './problem';
import { said, unsaid, type Said } from './said';
import { serviceByDomain, serviceFinder } from './services';
import { missingColumns, readSheet, type SheetRow } from './sheet';

/**
 * The aggregation API of OONI as CSV: `/api/v1/aggregation?…&axis_x=measurement_start_day&format=CSV`.
 *
 * | OONI | ours |
 * | --- | --- |
 * | measurement_start_day, a day of UTC; an hourly row belongs to its day | day |
 * | domain or input; else what the test is about (telegram …); else asked | service_id |
 * | probe_asn, with or without AS; else asked; empty, for all together, is 0 | network |
 * | test_name; else asked | test |
 * | ok_count, in older answers measurement_count − the other three | ok |
 * | anomaly_count, confirmed_count, failure_count | anomaly, confirmed, failure |
 * | probe_cc; else asked | not kept: rows of other countries are left out |
 *
 * Country, test and the rest are columns only where they were an axis of the query. The answer `query`, the
 * address that gave the file, answers all of it at once. anomaly + confirmed + failure + ok must be
 * measurement_count: the first three exclude each other.
 *
 * Source: ooni/backend, `convert_to_csv`, and https://api.ooni.io/apidocs/.
 */
export const ooni: Importer = {
  kind: 'ooni',
  propose(text, given, known) {
    const sheet = readSheet(text);
    const problems = [...sheet.problems, ...missingColumns(sheet, counts)];
    if (!counts.every((name) => sheet.header.includes(name))) {
      return { questions: [], problems, proposals: [] };
    }
    const answers = { ...answersOf(given.query ?? ''), ...given };
    const { questions, wrong } = ask(sheet, answers);
    if (questions.length > 0)
      return { questions, problems: [...problems, ...wrong], proposals: [] };
    const wanted = sheet.rows.filter(({ cells }) => (cells.probe_cc ?? answers.country) === 'KZ');
    const read = wanted.map((row) => readRow(row, answers, known));
    return {
      questions,
      problems: [
        ...problems,
        ...elsewhere(sheet.rows.length - wanted.length),
        ...read.flatMap((row) => row.problems),
      ],
      proposals: read.flatMap(({ proposal }) => proposal ?? []),
    };
  },
};

const counts = ['anomaly_count', 'confirmed_count', 'failure_count', 'measurement_count'];

function readRow(
  { row, cells }: SheetRow,
  answers: Answers,
  known: Known,
): { problems: ImportProblem[]; proposal?: Proposal } {
  const cell = (column: string) => cells[column] ?? '';
  const columns = [...counts, ...('ok_count' in cells ? ['ok_count'] : [])];
  const wrong = columns.filter((column) => !/^\d{1,12}$/.test(cell(column)));
  if (wrong.length > 0) {
    return {
      problems: wrong.map((column) => ({ row, column, value: cell(column), rule: 'count' })),
    };
  }
  const [anomaly = 0, confirmed = 0, failure = 0, all = 0] = counts.map((name) =>
    Number(cell(name)),
  );
  const ok = 'ok_count' in cells ? Number(cells.ok_count) : all - anomaly - confirmed - failure;
  if (ok < 0 || anomaly + confirmed + failure + ok !== all) {
    return { problems: [{ row, column: 'measurement_count', value: String(all), rule: 'counts' }] };
  }
  const date = cells.measurement_start_day ?? answers.day ?? '';
  const day = readDay(date);
  if (day === undefined) {
    return { problems: [{ row, column: 'measurement_start_day', value: date, rule: 'day' }] };
  }
  const test = cells.test_name ?? answers.test ?? '';
  const network = (cells.probe_asn ?? answers.network ?? '').replace(/^AS/, '');
  const proposal = proposalOf(
    'measurements',
    { kind: 'ooni', file: known.file, row, cells },
    {
      day: said(day),
      service_id: serviceOf(cells.domain ?? cells.input ?? '', test, answers, known),
      network: said(network || '0'),
      test: said(test),
      ok: said(String(ok)),
      anomaly: said(String(anomaly)),
      confirmed: said(String(confirmed)),
      failure: said(String(failure)),
    },
  );
  return { problems: [], proposal };
}

function serviceOf(address: string, test: string, answers: Answers, known: Known): Said {
  const about = serviceOfTest(test);
  if (about) return said(about);
  const find = serviceFinder(known.services);
  const name = address || (answers.service ?? '');
  const id = serviceByDomain(find)(name) ?? find(name);
  return id ? said(id) : unsaid(name);
}
