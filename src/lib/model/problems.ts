/**
 * How much a problem weighs. `error`: the tables cannot take the value. `question`: they can, but it is
 * probably not what was meant. `note`: read all the same; `data:format` writes it as it should stand.
 */
export type Severity = 'error' | 'question' | 'note';

/** A mistake in people's data, told so that it can be found in a spreadsheet and mended. */
export interface Problem {
  file: string;
  /** As a spreadsheet numbers it: the header is row 1. Absent: the file as a whole. */
  row?: number;
  column?: string;
  value?: string;
  rule: Rule;
  /** What the rule asks for, in this place: allowed values, a pattern, another table; the same in every language. */
  detail?: string;
  /** What to write instead: of a note, what was read; else a proposal. */
  mend?: string;
  /** What the value may mean, where only a person can tell. */
  readings?: string[];
  /** Where it differs from that of the rule: what is a note in a new file is an error in a published one. */
  severity?: Severity;
}

const severities = {
  'missing-file': 'error',
  header: 'error',
  quotes: 'error',
  'open-quote': 'error',
  'blank-row': 'error',
  'ragged-row': 'error',
  required: 'error',
  type: 'error',
  pattern: 'error',
  enum: 'error',
  range: 'error',
  duplicate: 'error',
  'duplicate-item': 'error',
  reference: 'error',
  date: 'error',
  reversed: 'error',
  'beyond-evidence': 'error',
  stray: 'error',
  untranslated: 'error',

  // Reading a file.
  'empty-file': 'error',
  'no-rows': 'error',
  'not-csv': 'error',
  encoding: 'note',
  separator: 'note',
  'line-breaks': 'note',
  'lost-letters': 'error',
  'unknown-table': 'error',
  'rows-above': 'note',
  'column-order': 'note',
  'column-renamed': 'note',
  'column-guessed': 'question',
  'column-twice': 'error',
  'column-missing': 'error',
  'column-absent': 'note',
  'column-unknown': 'question',
  'column-nameless': 'note',
  'blank-rows': 'note',
  'header-again': 'note',
  'empty-cells': 'note',
  'smart-quotes': 'error',
  'replaces-row': 'note',

  // Reading a cell.
  trimmed: 'note',
  invisible: 'note',
  unwrapped: 'note',
  'date-form': 'note',
  'date-unclear': 'error',
  'number-form': 'note',
  'number-unclear': 'error',
  'boolean-form': 'note',
  'value-form': 'note',
  'list-form': 'note',
  'spreadsheet-error': 'error',

  // Beyond form.
  'mixed-script': 'question',
  'time-reversed': 'question',
  'time-without-day': 'question',
  'after-sources': 'question',
  'same-event': 'question',
  'unused-source': 'question',
  'same-source': 'question',
  more: 'note',

  // Reading a foreign file.
  layout: 'error',
  json: 'error',
  list: 'error',
  count: 'error',
  counts: 'error',
  day: 'error',
  weekday: 'error',
  garbled: 'question',
  technical: 'note',
  elsewhere: 'note',
  answer: 'error',
} as const satisfies Record<string, Severity>;

/** The name of a rule. */
export type Rule = keyof typeof severities;

/** How much a problem weighs. */
export const severityOf = ({ rule, severity }: Problem): Severity => severity ?? severities[rule];

/** Whether a file with these problems can go into the tables. */
export const isAccepted = (problems: readonly Problem[]): boolean =>
  !problems.some((problem) => severityOf(problem) === 'error');

/** How many of each weight. A `more` stands for as many as it counts. */
export function countSeverities(problems: readonly Problem[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, question: 0, note: 0 };
  for (const problem of problems) {
    counts[severityOf(problem)] += problem.rule === 'more' ? Number(problem.value) : 1;
  }
  return counts;
}
