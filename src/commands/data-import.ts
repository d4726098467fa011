import { isUtf8 } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblem } from '$lib/i18n/problems';
import { words } from '$lib/i18n/problems.en';
import { toSheetCsv } from '$lib/model/csv';
import type { Proposal, Proposed } from '$lib/model/import/importer';
import { importers } from '$lib/model/import/importers';
import { readTable, schema } from '$lib/server/data';

const usage = `npm run data:import -- <kind> <file> [--answer key=value …] [--out proposals.csv]
kinds: ${[...importers.keys()].join(', ')}`;

/**
 * Reads a foreign file and writes what could become rows, as CSV, to the standard output or to `--out`; questions
 * and problems go to the standard error. Nothing in data/ is touched.
 * @returns 0; 1 where a question is open or nothing can be proposed
 */
export async function run(rest: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { answer: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const [kind = '', file = ''] = positionals;
  const importer = importers.get(kind);
  if (!importer || file === '') {
    tell(usage);
    return 1;
  }
  const text = readText(file);
  if (text === undefined) {
    tell(`${file}: this is not text in UTF-8: save it as CSV in UTF-8, or as JSON`);
    return 1;
  }
  const services = readTable('services').rows.map(({ cells }) => ({
    id: cells.service_id!,
    name: cells.name!,
  }));
  const name = path.basename(file);
  const proposed = importer.propose(text, readAnswers(values.answer), { file: name, services });
  for (const problem of proposed.problems) tell(describeProblem({ file: name, ...problem }, words));
  for (const question of proposed.questions) tell(ask(question));
  if (proposed.proposals.length === 0) return 1;
  const csv = writeProposals(proposed.proposals);
  if (values.out === undefined) process.stdout.write(csv);
  else writeFileSync(values.out, csv);
  tell(
    `${proposed.proposals.length} proposals; look at each, and at what is open, before it is data`,
  );
  return 0;
}

/** The text of a file; `undefined` where a byte of it is no UTF-8. */
function readText(file: string): string | undefined {
  const bytes = readFileSync(file);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

const tell = (line: string) => process.stderr.write(`${line}\n`);

/** `key=value`, the value may hold further signs of equality. */
const readAnswers = (answers: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    answers.map((answer) => {
      const [key = '', ...value] = answer.split('=');
      return [key, value.join('=')];
    }),
  );

const ask = ({ key, options }: Proposed['questions'][number]) =>
  `the file does not say its ${key}: add --answer ${key}=${options.join('|') || '…'}`;

/** The columns of the table, then where each row comes from and what it leaves open. */
function writeProposals(proposals: readonly Proposal[]): string {
  const { table } = proposals[0]!;
  const columns = schema.resources.find(({ name }) => name === table)?.schema.fields;
  const named = columns?.map(({ name }) => name) ?? Object.keys(proposals[0]!.cells);
  const rows = proposals.map(({ cells, open, links, origin }) => ({
    ...cells,
    open: open.map(({ column, text }) => `${column}: ${text}`).join('; '),
    links: links.join(' '),
    origin: `${origin.kind} ${origin.file} row ${origin.row}`,
    original: JSON.stringify(origin.cells),
  }));
  return toSheetCsv([...named, 'open', 'links', 'origin', 'original'], rows);
}
