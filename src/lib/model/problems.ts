/** A mistake in people's data, told so that it can be found in a spreadsheet and mended. */
export interface Problem {
  file: string;
  /** As a spreadsheet numbers it: the header is row 1. Absent: the file as a whole. */
  row?: number;
  column?: string;
  value?: string;
  rule: Rule;
  /** What the rule asks for, in this place: allowed values, a pattern, another table. */
  detail?: string;
}

/** What can be wrong, and how to mend it. */
const rules = {
  'missing-file': ['the file is missing', 'add the file or take its table out of datapackage.json'],
  header: ['the header differs from datapackage.json', 'restore the columns and their order'],
  quotes: ['a quotation mark is not closed or not doubled', 'write " inside a cell as ""'],
  'blank-row': ['the row is blank', 'delete the row'],
  'ragged-row': ['the row has too many or too few cells', 'put cells with a comma in quotes'],
  required: ['the cell must not be empty', 'fill the cell'],
  type: ['the value is of the wrong type', 'write it as the code book says'],
  pattern: ['the value has the wrong form', 'write it as the code book says'],
  enum: ['the value is not one of the allowed ones', 'choose one of them'],
  range: ['the number is out of range', 'check the number'],
  duplicate: ['the value occurs twice', 'give each row its own'],
  'duplicate-item': ['the list names an item twice', 'name it once'],
  reference: ['the value is not in the table that it refers to', 'correct it or add the row there'],
  date: ['there is no such date', 'check the calendar'],
  reversed: ['the end is before the start', 'check both dates'],
  'beyond-evidence': ['the date is after lastEvidence', 'raise lastEvidence in datapackage.json'],
  stray: ['blanks or line breaks stand at the edge of the cell', 'delete them'],
  untranslated: ['the translation of a text is missing', 'add the row or fill the cell'],
} as const satisfies Record<string, readonly [wrong: string, fix: string]>;

/** The name of a rule. */
export type Rule = keyof typeof rules;

/**
 * One line: file, row, column, what is wrong, the value, how to mend it, e.g.
 * `events.csv row 212, end: there is no such date: 2019-02-30 (check the calendar)`.
 */
export function describeProblem(problem: Problem): string {
  const [wrong, fix] = rules[problem.rule];
  const place = [problem.file, problem.row === undefined ? '' : ` row ${problem.row}`].join('');
  const column = problem.column === undefined ? '' : `, ${problem.column}`;
  const value = problem.value === undefined ? '' : `: ${problem.value}`;
  const detail = problem.detail === undefined ? '' : `; ${problem.detail}`;
  return `${place}${column}: ${wrong}${value} (${fix}${detail})`;
}
