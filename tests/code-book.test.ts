import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import dataPackage from '../data/datapackage.json';
import { codeBook } from '$lib/model/code-book';
import type { DataPackage, Field } from '$lib/model/schema';

const schema = dataPackage as DataPackage;
const path = 'data/README.md';
const opening = '<!-- columns: written by npm run data:codebook -->\n';
const closing = '\n<!-- /columns -->';

const withField = (field: Partial<Field>): DataPackage => ({
  ...schema,
  resources: [
    {
      name: 'marks',
      path: 'marks.csv',
      title: 'Marks',
      description: 'One mark a row.',
      schema: {
        fields: [{ name: 'mark', title: 'Mark', type: 'string', description: 'A mark.', ...field }],
        primaryKey: ['mark'],
      },
    },
  ],
});
const lastRow = (field: Partial<Field>) => codeBook(withField(field)).split('\n').at(-1);

test('codeBook() heads a table with its file, title, description and key', () => {
  expect(codeBook(withField({})).split('\n').slice(2, -1)).toEqual([
    '### marks.csv: Marks',
    '',
    'One mark a row.',
    '',
    'Key: `mark`.',
    '',
    '| column | type | required | allowed values or form | meaning |',
    '|---|---|---|---|---|',
  ]);
});

test.each<[string, Partial<Field>, string]>([
  ['a free text', {}, '| `mark` | string | no |  | A mark. |'],
  [
    'a bar in a pattern, escaped',
    { constraints: { required: true, pattern: '^(a|b)$' } },
    '| `mark` | string | yes | `^(a\\|b)$` | A mark. |',
  ],
  [
    'the allowed values',
    { constraints: { enum: ['solid', 'hatched'] } },
    '| `mark` | string | no | `solid`, `hatched` | A mark. |',
  ],
  [
    'both limits of a number',
    { type: 'integer', constraints: { minimum: 2000, maximum: 2030, unique: true } },
    '| `mark` | integer | no | 2000 to 2030; unique | A mark. |',
  ],
  [
    'the items of a list rather than its cell',
    {
      constraints: { pattern: '^[^;]+(;[^;]+)*$' },
      list: { separator: ';', reference: { resource: 'sources', field: 'source_id' } },
    },
    '| `mark` | string, list separated by `;` | no | each a value of `sources.source_id` | A mark. |',
  ],
])('codeBook() states %s', (_, field, row) => {
  expect(lastRow(field)).toBe(row);
});

test(`the columns in ${path} are those of datapackage.json (if not: npm run data:codebook)`, () => {
  const page = readFileSync(path, 'utf8');
  const start = page.indexOf(opening) + opening.length;
  const end = page.indexOf(closing);
  expect(page.includes(opening) && start <= end, 'both markers, in order').toBe(true);
  const expected = `\n${codeBook(schema)}\n`;
  if (process.env.UPDATE && !process.env.CI) {
    writeFileSync(path, page.slice(0, start) + expected + page.slice(end));
    return;
  }
  expect(page.slice(start, end)).toBe(expected);
});
