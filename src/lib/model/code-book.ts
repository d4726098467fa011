import type { DataPackage, Field, Resource } from './schema';

type ForeignKeys = Resource['schema']['foreignKeys'];

/**
 * The columns of every table as Markdown: a heading, what the table is, its key, and a row for each
 * column, all in the order of the schema.
 *
 * Of a list it gives the form of one item where the schema has one; the form of the whole cell follows
 * from it and the separator.
 */
export function codeBook(dataPackage: DataPackage): string {
  const { version, lastEvidence, lastSearched, resources } = dataPackage;
  const reach =
    `Version ${version} of the data. The last dated restriction is of ${lastEvidence}; ` +
    `texts were searched to ${lastSearched}.`;
  return [reach, ...resources.map(describeTable)].join('\n\n');
}

function describeTable({ path, title, description, schema }: Resource): string {
  const rows = schema.fields.map((field) =>
    toRow([
      code(field.name),
      describeType(field),
      field.constraints?.required ? 'yes' : 'no',
      describeForm(field, schema.foreignKeys),
      field.description,
    ]),
  );
  return [
    `### ${path}: ${title}`,
    '',
    description,
    '',
    `Key: ${schema.primaryKey.map(code).join(' and ')}.`,
    '',
    toRow(['column', 'type', 'required', 'allowed values or form', 'meaning']),
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function describeType({ type, notation, list }: Field): string {
  if (list) return `${type}, list separated by ${code(list.separator)}`;
  return notation === 'edtf' ? `${type}, EDTF date` : type;
}

/** What a cell may hold, from the values it is chosen from to the limits of its value. */
function describeForm(field: Field, foreignKeys: ForeignKeys = []): string {
  const { type, constraints = {}, list } = field;
  const foreign = foreignKeys.find((key) => key.fields.includes(field.name))?.reference;
  const hasItemForm = list?.itemEnum || list?.itemPattern || list?.reference;
  const parts = [
    type === 'boolean' && chooseFrom(['true', 'false']),
    type === 'date' && code('YYYY-MM-DD'),
    constraints.enum && chooseFrom(constraints.enum),
    list?.itemEnum && `each of ${chooseFrom(list.itemEnum)}`,
    list?.itemPattern && `each ${code(list.itemPattern)}`,
    list?.reference && `each ${refer(list.reference.resource, list.reference.field)}`,
    foreign && refer(foreign.resource, foreign.fields[0]!),
    !hasItemForm && constraints.pattern && code(constraints.pattern),
    describeRange(constraints.minimum, constraints.maximum),
    constraints.unique && 'unique',
  ];
  return parts.filter(Boolean).join('; ');
}

function describeRange(minimum?: number, maximum?: number): string {
  if (minimum === undefined) return maximum === undefined ? '' : `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

const chooseFrom = (values: string[]) => values.map(code).join(', ');
const refer = (table: string, column: string) => `a value of ${code(`${table}.${column}`)}`;
const code = (text: string) => '`' + text + '`';

/** A bar inside a cell would end it, also between backticks. */
const toRow = (cells: string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
