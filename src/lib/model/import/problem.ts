import { describeProblem, type Problem, type Rule } from '../problems';

/** A mistake in a foreign file, or a row that is left out; its row may have a proposal all the same. */
export interface ImportProblem extends Omit<Problem, 'file' | 'rule'> {
  rule: Rule | ImportRule;
}

/** What can be wrong with a foreign file besides what can be wrong with ours. */
const rules = {
  'empty-file': ['the file is empty', 'an empty answer means that nothing matched the question'],
  layout: ['this is not the layout that was named', 'check the kind of file'],
  json: ['this is not JSON', 'save the answer of the address again, as it is'],
  list: ['there is no list of events in it', 'check the kind of file'],
  number: ['this is not a whole number of 0 or more', 'look at the source'],
  counts: ['the counts do not add up to all measurements', 'fetch the file again'],
  day: ['this date cannot be read', 'write it as 2019-05-09'],
  weekday: ['the weekday does not fit the date', 'look at the source; the row is left out'],
  encoding: ['letters were garbled before the file was saved', 'write the words again'],
  technical: ['the cause given is technical', 'the inclusion rule leaves such outages out'],
  elsewhere: ['rows are about other countries, or name none, and are left out', 'nothing to do'],
  answer: ['this answer does not fit the question', 'answer again'],
} as const satisfies Record<string, readonly [wrong: string, fix: string]>;

/** The name of a rule of this file. */
export type ImportRule = keyof typeof rules;

const isOwn = (rule: string): rule is ImportRule => Object.hasOwn(rules, rule);

/** One line, in the form of `describeProblem()`, e.g. `x.csv row 3, ok_count: this is not …: -1 (look at …)`. */
export function describeImportProblem(file: string, { rule, ...place }: ImportProblem): string {
  if (!isOwn(rule)) return describeProblem({ file, rule, ...place });
  const [wrong, fix] = rules[rule];
  const row = place.row === undefined ? '' : ` row ${place.row}`;
  const column = place.column === undefined ? '' : `, ${place.column}`;
  const value = place.value === undefined ? '' : `: ${place.value}`;
  const detail = place.detail === undefined ? '' : `; ${place.detail}`;
  return `${file}${row}${column}: ${wrong}${value} (${fix}${detail})`;
}
