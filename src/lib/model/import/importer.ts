import type { ImportProblem } from './problem';
import type { Said } from './said';

/** What the importer may know besides the file: its name, and the services that data/ knows. */
export interface Known {
  file: string;
  services: readonly { id: string; name: string }[];
}

/** Something that the file does not say and a person has to. */
export interface Question {
  /** What is asked: names the answer. */
  key: 'country' | 'test' | 'service' | 'network' | 'day' | 'date-order' | 'zone';
  /** The answers to choose from; empty: a text of one's own. */
  options: readonly string[];
}

/** The answers so far, by the key of the question. */
export type Answers = Readonly<Record<string, string>>;

/** Where a proposal comes from: the foreign row as it stood. */
export interface Origin {
  kind: string;
  file: string;
  /** As a spreadsheet numbers it, the header is row 1; in JSON the place in the list, the first is 1. */
  row: number;
  cells: Readonly<Record<string, string>>;
}

/** A row that somebody may complete and put forward; it is no evidence until then. */
export interface Proposal {
  /** The table whose columns `cells` has. */
  table: 'events' | 'measurements';
  /** By column, only what the source says. */
  cells: Readonly<Record<string, string>>;
  /** What the source says that has no counterpart in our vocabulary, by the column left empty. */
  open: readonly { column: string; text: string }[];
  /** Addresses that the source gives for the row. */
  links: readonly string[];
  origin: Origin;
}

/** What an importer makes of a file. While questions are open there may be no proposals. */
export interface Proposed {
  questions: Question[];
  problems: ImportProblem[];
  proposals: Proposal[];
}

/** Reads the layout of one foreign file. Never throws, whatever the text. */
export interface Importer {
  kind: string;
  propose(text: string, answers: Answers, known: Known): Proposed;
}

/** A proposal from what the source says, column by column. */
export function proposalOf(
  table: Proposal['table'],
  origin: Origin,
  said: Readonly<Record<string, Said>>,
  links: readonly string[] = [],
): Proposal {
  const columns = Object.entries(said);
  return {
    table,
    cells: Object.fromEntries(
      columns.filter(([, { value }]) => value !== '').map(([column, { value }]) => [column, value]),
    ),
    open: columns.flatMap(([column, { open }]) => open.map((text) => ({ column, text }))),
    links: links.filter((link) => /^https?:\/\/\S+$/.test(link)),
    origin,
  };
}

/** The rows about other countries, counted in one problem. */
export function elsewhere(count: number): ImportProblem[] {
  return count === 0 ? [] : [{ rule: 'elsewhere', value: String(count) }];
}
