import type { Problem } from '../problems';
import type { DataPackage, Field, Resource } from '../schema';
import { editDistance } from './nearest';

/** Which table a sheet holds, and which of its columns is which. */
export interface Header {
  resource: Resource;
  /** Place of the header among the records. */
  at: number;
  /** For each field of the table the place of its column in a record; -1: it has none. */
  places: number[];
  problems: Problem[];
}

/** How many rows may stand above a header: titles, notes, blank rows. */
const searched = 10;

/** A name of a column without the ways to write it: `Event ID` → `event_id`. */
const plain = (name: string) =>
  name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.\-_/]+/g, '_')
    .replaceAll(/^["'“”«»_]+|["'“”«»_*:]+$/g, '');

/** Whether a column may be called so: by its name, or by its title in the schema. */
const isCalled = (field: Field, name: string) => field.name === name || plain(field.title) === name;

/**
 * Finds the header of a sheet and the table that it fits: the one that shares most columns with it, its key
 * among them or at least half of them. Titles may stand above, columns may be renamed or in another order.
 */
export function findHeader(
  dataPackage: DataPackage,
  records: readonly (readonly string[])[],
): Pick<Header, 'resource' | 'at'> | undefined {
  let best: (Pick<Header, 'resource' | 'at'> & { score: number }) | undefined;
  const resources = dataPackage.resources.filter((resource) => !resource.derivedFrom);
  for (const [at, record] of records.slice(0, searched).entries()) {
    const names = new Set(record.slice(0, 200).map(plain).filter(Boolean));
    for (const resource of resources) {
      const { fields, primaryKey } = resource.schema;
      const found = fields.filter((field) => [...names].some((name) => isCalled(field, name)));
      const hasKey = primaryKey.every((key) => found.some(({ name }) => name === key));
      const isFit = found.length >= 2 && (hasKey || found.length * 2 >= fields.length);
      // Of two tables that share as many columns, the one that has fewer others.
      const score = found.length + (hasKey ? 1 : 0) + found.length / (10 * fields.length);
      if (isFit && score > (best?.score ?? 0)) best = { resource, at, score };
    }
  }
  return best;
}

/** Which column of a header is which of its table, with what had to be guessed, left out or is missing. */
export function mapHeader(
  file: string,
  resource: Resource,
  records: readonly (readonly string[])[],
  at: number,
): Header {
  const problems: Problem[] = [];
  const { fields } = resource.schema;
  const row = at + 1;
  const found = records[at]!;
  const say = (rule: Problem['rule'], column?: string, rest: Partial<Problem> = {}) =>
    problems.push({ file, row, ...(column === undefined ? {} : { column }), rule, ...rest });

  if (at > 0) say('rows-above', undefined, { value: String(at) });
  const taken = new Array<number>(fields.length).fill(-1);
  const left: number[] = [];
  const names = new Set(found.map(plain));
  found.forEach((name, place) => {
    // A title that is the name of another column means that one.
    const index = fields.findIndex((field) =>
      names.has(field.name) ? field.name === plain(name) : isCalled(field, plain(name)),
    );
    if (index < 0) left.push(place);
    else if (taken[index]! < 0) taken[index] = place;
    else if (!holdSame(records, at, taken[index]!, place)) say('column-twice', fields[index]!.name);
  });
  for (const place of left) {
    const name = found[place]!;
    if (plain(name) === '') {
      const isEmpty = records.every((record, i) => i <= at || (record[place] ?? '').trim() === '');
      if (!isEmpty) say('column-unknown', columnLetter(place), { detail: columnNames(fields) });
      else if (!problems.some(({ rule }) => rule === 'column-nameless')) say('column-nameless');
      continue;
    }
    const near = fields.findIndex(
      (field, i) =>
        taken[i]! < 0 &&
        field.name.length > 4 &&
        editDistance(field.name, plain(name).slice(0, 80), 2) <= 2,
    );
    if (near >= 0) {
      taken[near] = place;
      say('column-guessed', name, { mend: fields[near]!.name });
    } else say('column-unknown', name, { detail: columnNames(fields) });
  }
  fields.forEach((field, index) => {
    const place = taken[index]!;
    if (place < 0) {
      say(field.constraints?.required ? 'column-missing' : 'column-absent', field.name);
    } else if (found[place] !== field.name && isCalled(field, plain(found[place]!))) {
      say('column-renamed', found[place], { mend: field.name });
    }
  });
  const order = taken.filter((place) => place >= 0);
  if (order.some((place, index) => index > 0 && place < order[index - 1]!)) say('column-order');
  return { resource, at, places: taken, problems };
}

const columnNames = (fields: readonly Field[]) => fields.map(({ name }) => name).join(', ');

const holdSame = (records: readonly (readonly string[])[], at: number, a: number, b: number) =>
  records.every((record, index) => index <= at || record[a] === record[b]);

/** A column as a spreadsheet calls it: 0 → A, 26 → AA. */
function columnLetter(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
