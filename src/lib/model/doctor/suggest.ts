import type { CsvTable } from '../csv';
import { referencesOf } from '../keys';
import type { Problem } from '../problems';
import type { Resource } from '../schema';
import { plainAddress } from './citations';
import { nearest, toSlug } from './nearest';

/** How many unknown values of a file are compared with what is known. */
const compared = 300;

/** Puts a proposal beside each value that is not known: the one that was probably meant. */
export function withProposals(
  problems: readonly Problem[],
  resource: Resource,
  tables: ReadonlyMap<string, CsvTable>,
): Problem[] {
  const ids = new Map<string, Map<string, string>>();
  const proposals = new Map<string, string | undefined>();
  return problems.map((problem) => {
    const { rule, column = '', value = '' } = problem;
    if (rule === 'pattern') return withSlug(problem);
    if (rule !== 'reference' && rule !== 'enum') return problem;
    const key = `${column}\n${value}`;
    if (!proposals.has(key) && proposals.size < compared) {
      const known = ids.get(column) ?? idsOf(resource, column, rule, tables);
      ids.set(column, known);
      const isAddress = rule === 'reference' && /^https?:/.test(value);
      proposals.set(key, isAddress ? known.get(plainAddress(value)) : nearest(value, known));
    }
    const mend = proposals.get(key);
    return mend === undefined ? problem : { ...problem, mend };
  });
}

/** An id that needs but small letters and hyphens. */
function withSlug(problem: Problem): Problem {
  const mend = toSlug((problem.value ?? '').slice(0, 200));
  const isFit = mend !== '' && new RegExp(problem.detail!).test(mend);
  return isFit ? { ...problem, mend } : problem;
}

/** What a column may name, by each way to call it: its id, its names, its address. */
function idsOf(
  resource: Resource,
  column: string,
  rule: 'reference' | 'enum',
  tables: ReadonlyMap<string, CsvTable>,
): Map<string, string> {
  if (rule === 'enum') {
    const field = resource.schema.fields.find(({ name }) => name === column);
    const values = field?.constraints?.enum ?? field?.list?.itemEnum ?? [];
    return new Map(values.map((value) => [value, value]));
  }
  const reference = referencesOf(resource).find((one) => one.column === column);
  const rows = reference ? (tables.get(reference.resource)?.rows ?? []) : [];
  const ids = new Map<string, string>();
  for (const { cells } of rows) {
    const id = cells[reference!.field]!;
    ids.set(id, id);
    for (const [name, cell] of Object.entries(cells)) {
      if (cell === '' || cell.length > 200) continue;
      if (/^name(_|$)/.test(name)) ids.set(cell.toLowerCase(), id);
      if (name === 'url') ids.set(plainAddress(cell), id);
    }
  }
  return ids;
}
