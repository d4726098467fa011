import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import realPackage from '../../data/datapackage.json';
import { checkPackage, checkTable, type Files } from '$lib/model/check';
import { parseCsv } from '$lib/model/csv';
import { describeProblem } from '$lib/i18n/problems';
import { words } from '$lib/i18n/problems.en';
import type { Problem, Rule } from '$lib/model/problems';
import type { DataPackage, Field, Resource } from '$lib/model/schema';

const id: Field = {
  name: 'id',
  title: 'Id',
  type: 'string',
  description: '',
  constraints: { required: true, unique: true, pattern: '^[a-z0-9-]+$' },
};

function field(name: string, rest: Partial<Field> = {}): Field {
  return { name, title: name, type: 'string', description: '', ...rest };
}

function table(name: string, fields: Field[], rest: Partial<Resource['schema']> = {}): Resource {
  const schema = { fields, primaryKey: ['id'], ...rest };
  return { name, path: `${name}.csv`, title: name, description: '', schema };
}

const services = table('services', [
  id,
  field('kind', { constraints: { enum: ['social', 'messenger'] } }),
  field('users', { type: 'integer', constraints: { minimum: 0, maximum: 100 } }),
]);

const events = table(
  'events',
  [
    id,
    field('start', { notation: 'edtf', constraints: { required: true } }),
    field('end', { notation: 'edtf' }),
    field('cadence', { constraints: { required: true } }),
    field('services', {
      constraints: { pattern: '^[^;\\s]+(;[^;\\s]+)*$' },
      list: { separator: ';', reference: { resource: 'services', field: 'id' } },
    }),
    field('main'),
    field('note'),
  ],
  { foreignKeys: [{ fields: ['main'], reference: { resource: 'services', fields: ['id'] } }] },
);

const spans: Resource = { ...table('spans', [id]), derivedFrom: 'events' };

const dataPackage = {
  lastEvidence: '2025-11-07',
  resources: [events, spans, services],
} as Partial<DataPackage> as DataPackage;

const serviceRows = ['vk,social,5', 'telegram,messenger,'];
const eventRows = [
  'one,2019-05-09,2019-05-09,continuous,vk,vk,',
  'two,2018-03-15~,2018-06,near_daily,vk;telegram,,"a note, quoted"',
  'three,2015-02-26,..,continuous,telegram,,',
];

const servicesCsv = (...rows: string[]) => ['id,kind,users', ...rows, ''].join('\n');
const eventsCsv = (...rows: string[]) =>
  ['id,start,end,cadence,services,main,note', ...rows, ''].join('\n');

const said = (problem: Problem) => describeProblem(problem, words);

/** The problems of the small package with one or both files replaced. */
function problemsOf(files: Partial<Files>): Problem[] {
  const valid = {
    'events.csv': eventsCsv(...eventRows),
    'services.csv': servicesCsv(...serviceRows),
  };
  return checkPackage(dataPackage, { ...valid, ...files } as Files);
}

test('checkPackage() finds nothing in a folder that keeps the rules', () => {
  expect(problemsOf({})).toEqual([]);
});

test('checkPackage() finds nothing in the fixtures', () => {
  const schema = realPackage as DataPackage;
  const paths = schema.resources.filter((r) => !r.derivedFrom).map((r) => r.path);
  const files = Object.fromEntries(
    paths.map((path) => [path, readFileSync(`tests/fixtures/${path}`, 'utf8')]),
  );
  expect(checkPackage(schema, files).map(said)).toEqual([]);
});

/** A broken file for each rule of a strict reading, and all that is said about it. */
const broken: Partial<Record<Rule, { files: Partial<Files>; problems: Problem[] }>> = {
  'missing-file': {
    files: { 'services.csv': undefined },
    problems: [{ file: 'services.csv', rule: 'missing-file' }],
  },
  header: {
    files: { 'services.csv': 'id,users,kind\nvk,5,social\ntelegram,,messenger\n' },
    problems: [
      {
        file: 'services.csv',
        row: 1,
        rule: 'header',
        value: 'id,users,kind',
        detail: 'id,kind,users',
      },
    ],
  },
  'open-quote': {
    files: { 'events.csv': eventsCsv(eventRows[0]!, 'two,2019,2019,weekly,vk,,"open') },
    problems: [
      { file: 'events.csv', row: 3, rule: 'open-quote' },
      { file: 'events.csv', row: 3, column: 'note', value: 'open\n', rule: 'stray' },
    ],
  },
  'blank-row': {
    files: { 'events.csv': eventsCsv(eventRows[0]!, '', eventRows[1]!) },
    problems: [{ file: 'events.csv', row: 3, rule: 'blank-row' }],
  },
  'ragged-row': {
    files: { 'services.csv': servicesCsv(...serviceRows, 'imo,messenger') },
    problems: [{ file: 'services.csv', row: 4, rule: 'ragged-row', detail: '2 ≠ 3' }],
  },
  required: {
    files: { 'events.csv': eventsCsv(eventRows[0]!, 'two,2019,2019,,vk,,') },
    problems: [{ file: 'events.csv', row: 3, column: 'cadence', rule: 'required' }],
  },
  type: {
    files: { 'services.csv': servicesCsv(...serviceRows, 'imo,messenger,5.5') },
    problems: [
      {
        file: 'services.csv',
        row: 4,
        column: 'users',
        value: '5.5',
        rule: 'type',
        detail: 'integer',
      },
    ],
  },
  pattern: {
    files: { 'services.csv': servicesCsv(...serviceRows, 'IMO,messenger,5') },
    problems: [
      {
        file: 'services.csv',
        row: 4,
        column: 'id',
        value: 'IMO',
        rule: 'pattern',
        detail: '^[a-z0-9-]+$',
      },
    ],
  },
  enum: {
    files: { 'services.csv': servicesCsv(...serviceRows, 'imo,video,5') },
    problems: [
      {
        file: 'services.csv',
        row: 4,
        column: 'kind',
        value: 'video',
        rule: 'enum',
        detail: 'social, messenger',
      },
    ],
  },
  range: {
    files: { 'services.csv': servicesCsv(...serviceRows, 'imo,messenger,101') },
    problems: [
      {
        file: 'services.csv',
        row: 4,
        column: 'users',
        value: '101',
        rule: 'range',
        detail: '0 … 100',
      },
    ],
  },
  duplicate: {
    files: { 'services.csv': servicesCsv(...serviceRows, 'vk,messenger,7') },
    problems: [{ file: 'services.csv', row: 4, column: 'id', value: 'vk', rule: 'duplicate' }],
  },
  'duplicate-item': {
    files: { 'events.csv': eventsCsv('one,2019,2019,weekly,vk;telegram;vk,,') },
    problems: [
      {
        file: 'events.csv',
        row: 2,
        column: 'services',
        value: 'vk;telegram;vk',
        rule: 'duplicate-item',
      },
    ],
  },
  reference: {
    files: { 'events.csv': eventsCsv(eventRows[0]!, 'two,2019,2019,weekly,vk;viber,,') },
    problems: [
      {
        file: 'events.csv',
        row: 3,
        column: 'services',
        value: 'viber',
        rule: 'reference',
        detail: 'services.csv',
      },
    ],
  },
  date: {
    files: { 'events.csv': eventsCsv(eventRows[0]!, 'two,2019-02-28,2019-02-30,daily,vk,,') },
    problems: [{ file: 'events.csv', row: 3, column: 'end', value: '2019-02-30', rule: 'date' }],
  },
  reversed: {
    files: { 'events.csv': eventsCsv('one,2019-05-09,2019-05-01,continuous,vk,,') },
    problems: [
      {
        file: 'events.csv',
        row: 2,
        column: 'end',
        value: '2019-05-09/2019-05-01',
        rule: 'reversed',
      },
    ],
  },
  'beyond-evidence': {
    files: { 'events.csv': eventsCsv('one,2025-11-07,2025-11-08,continuous,vk,,') },
    problems: [
      {
        file: 'events.csv',
        row: 2,
        column: 'end',
        value: '2025-11-07/2025-11-08',
        rule: 'beyond-evidence',
        detail: '2025-11-07',
      },
    ],
  },
  stray: {
    files: { 'events.csv': eventsCsv('one,2019,2019,weekly,vk,, a note') },
    problems: [{ file: 'events.csv', row: 2, column: 'note', value: ' a note', rule: 'stray' }],
  },
};

test.each(Object.entries(broken))(
  'checkPackage() reports %s once, with its place',
  (_, { files, problems }) => {
    expect(problemsOf(files)).toEqual(problems);
  },
);

test('checkPackage() numbers a row behind a line break in a cell as a spreadsheet does', () => {
  // Line 6 of the text, row 4 of the spreadsheet.
  const files = {
    'events.csv': eventsCsv(
      'one,2019,2019,weekly,vk,,"first\nsecond\nthird"',
      'two,2019,2019,weekly,vk,,',
      'three,2019-02-30,2019,weekly,vk,,',
    ),
  };
  expect(problemsOf(files)).toEqual([
    { file: 'events.csv', row: 4, column: 'start', value: '2019-02-30', rule: 'date' },
  ]);
});

test('checkPackage() numbers a row behind a blank and a ragged row as a spreadsheet does', () => {
  const files = {
    'services.csv': servicesCsv(...serviceRows, '', 'imo', 'signal,video,5'),
  };
  expect(problemsOf(files).map(({ row, rule }) => [row, rule])).toEqual([
    [4, 'blank-row'],
    [5, 'ragged-row'],
    [6, 'enum'],
  ]);
});

test('checkPackage() reports the problems of all rows and tables at once', () => {
  const found = problemsOf({
    'events.csv': eventsCsv(
      'ONE,2019,2019,weekly,vk,,',
      'two,2019-13,,,viber,,',
      'three,2019-05-09,2019-05-01,daily,vk,imo,',
    ),
    'services.csv': servicesCsv(...serviceRows, 'vk,video,-1'),
  });
  expect(found.map(({ file, row, column, rule }) => `${file} ${row} ${column} ${rule}`)).toEqual([
    'events.csv 2 id pattern',
    'events.csv 3 start date',
    'events.csv 3 cadence required',
    'services.csv 4 kind enum',
    'services.csv 4 users range',
    'services.csv 4 id duplicate',
    'events.csv 3 services reference',
    'events.csv 4 main reference',
    'events.csv 4 end reversed',
  ]);
});

test('checkPackage() reports a foreign key that its table lacks', () => {
  const files = { 'events.csv': eventsCsv('one,2019,2019,weekly,vk,viber,') };
  expect(problemsOf(files)).toEqual([
    {
      file: 'events.csv',
      row: 2,
      column: 'main',
      value: 'viber',
      rule: 'reference',
      detail: 'services.csv',
    },
  ]);
});

test('checkPackage() reports each unknown item of a list alone', () => {
  const files = { 'events.csv': eventsCsv('one,2019,2019,weekly,imo;vk;viber,,') };
  expect(problemsOf(files).map(({ value }) => value)).toEqual(['imo', 'viber']);
});

test('checkPackage() asks for no file of a derived table', () => {
  expect(problemsOf({}).filter(({ file }) => file === 'spans.csv')).toEqual([]);
  expect(
    checkPackage({ ...dataPackage, resources: [{ ...spans, derivedFrom: undefined }] }, {}),
  ).toEqual([{ file: 'spans.csv', rule: 'missing-file' }]);
});

test('checkPackage() says one thing of a date that does not exist, not that it is reversed', () => {
  const files = { 'events.csv': eventsCsv('one,2019-02-30,2018,continuous,vk,,') };
  expect(problemsOf(files).map(({ rule }) => rule)).toEqual(['date']);
});

test('checkPackage() accepts an end on the last day of evidence', () => {
  const files = { 'events.csv': eventsCsv('one,2025-11-07,2025-11-07,continuous,vk,,') };
  expect(problemsOf(files)).toEqual([]);
});

test('checkPackage() reports a pattern that outruns the evidence', () => {
  const files = { 'events.csv': eventsCsv('one,2025-10,2025-11,near_daily,vk,,') };
  expect(problemsOf(files).map(({ rule }) => rule)).toEqual(['beyond-evidence']);
});

test('checkPackage() says nothing of references to a table whose header is wrong', () => {
  const files = { 'services.csv': 'ID,kind,users\nvk,social,5\ntelegram,messenger,\n' };
  expect(problemsOf(files).map(({ file, rule }) => [file, rule])).toEqual([
    ['services.csv', 'header'],
  ]);
});

// Forms of a single cell.

/** The rules that one cell breaks, in a table of one column. */
function rulesOf(value: string, rest: Partial<Field>): Rule[] {
  const resource = table('a', [field('id'), field('cell', rest)]);
  const text = `id,cell\nx,"${value}"\n`;
  return checkTable(resource, parseCsv('a.csv', text)).map(({ rule }) => rule);
}

test.each([
  ['integer', '0'],
  ['integer', '-12'],
  ['number', '43.5'],
  ['number', '-7'],
  ['boolean', 'true'],
  ['boolean', 'false'],
  ['date', '2020-02-29'],
] as const)('checkTable() accepts the %s %s', (type, value) => {
  expect(rulesOf(value, { type })).toEqual([]);
});

test.each([
  ['integer', '1.0'],
  ['integer', '1e3'],
  ['integer', '1 000'],
  ['number', '43,5'],
  ['number', '.5'],
  ['number', 'NaN'],
  ['boolean', 'TRUE'],
  ['boolean', '1'],
  ['date', '2019-02-29'],
  ['date', '2019-05'],
] as const)('checkTable() rejects the %s %s', (type, value) => {
  expect(rulesOf(value, { type })).toEqual(['type']);
});

test('checkTable() accepts an empty cell that is not required, whatever its form', () => {
  const constraints = { enum: ['x'], pattern: '^x$' };
  expect(rulesOf('', { type: 'integer', constraints, notation: 'edtf' })).toEqual([]);
});

test.each([
  [' x', 'a blank before'],
  ['x ', 'a blank behind'],
  ['x\n', 'a line break behind'],
  ['x\u00a0', 'a no-break space behind'],
  [' ', 'nothing but a blank'],
])('checkTable() rejects "%s": %s', (value) => {
  expect(rulesOf(value, {})).toEqual(['stray']);
});

test('checkTable() accepts a line break within a cell', () => {
  expect(rulesOf('one\ntwo', {})).toEqual([]);
});

test('checkTable() accepts both ends of a range', () => {
  const rest: Partial<Field> = { type: 'integer', constraints: { minimum: 2000, maximum: 2030 } };
  expect([rulesOf('2000', rest), rulesOf('2030', rest)]).toEqual([[], []]);
});

test.each(['1999', '2031'])('checkTable() rejects %s outside 2000 to 2030', (value) => {
  const constraints = { minimum: 2000, maximum: 2030 };
  expect(rulesOf(value, { type: 'integer', constraints })).toEqual(['range']);
});

test('checkTable() reports each item of a list that is not allowed', () => {
  const list = { separator: ';', itemEnum: ['fine', 'notice'] };
  const resource = table('a', [id, field('cell', { list })]);
  const found = checkTable(resource, parseCsv('a.csv', 'id,cell\nx,fine;jail;ban\n'));
  expect(found.map(({ rule, value }) => [rule, value])).toEqual([
    ['enum', 'jail'],
    ['enum', 'ban'],
  ]);
});

test('checkTable() reports an item of the wrong form', () => {
  const list = { separator: ';', itemPattern: '^KZ-[0-9]{2}$' };
  const resource = table('a', [id, field('cell', { list })]);
  const found = checkTable(resource, parseCsv('a.csv', 'id,cell\nx,KZ-75;Almaty\n'));
  expect(found.map(({ rule, value }) => [rule, value])).toEqual([['pattern', 'Almaty']]);
});

test('checkTable() takes a key of two columns as one', () => {
  const resource = table('a', [field('id'), field('year')], { primaryKey: ['id', 'year'] });
  const found = checkTable(
    resource,
    parseCsv('a.csv', 'id,year\nx,2020\nx,2021\ny,2020\nx,2020\n'),
  );
  expect(found).toEqual([
    { file: 'a.csv', row: 5, column: 'id, year', value: 'x, 2020', rule: 'duplicate' },
  ]);
});

test('checkTable() reports every repetition of a unique value, not its first use', () => {
  const found = checkTable(services, parseCsv('a.csv', servicesCsv('vk,,', 'vk,,', 'vk,,')));
  expect(found.map(({ row }) => row)).toEqual([3, 4]);
});

test('checkTable() lets empty cells of a unique column be', () => {
  const resource = table('a', [id, field('url', { constraints: { unique: true } })]);
  expect(checkTable(resource, parseCsv('a.csv', 'id,url\nx,\ny,\n'))).toEqual([]);
});

test('checkTable() says nothing of the cells under a wrong header', () => {
  const found = checkTable(services, parseCsv('a.csv', 'id,kind\nVK,video\n'));
  expect(found.map(({ rule }) => rule)).toEqual(['header']);
});

// The line that a person reads.

test('describeProblem() names file, row, column, fault, value and remedy', () => {
  expect(
    said({
      file: 'events.csv',
      row: 212,
      column: 'end',
      value: '2019-02-30',
      rule: 'date',
    }),
  ).toBe('events.csv row 212, end: there is no such date: 2019-02-30 (check the calendar)');
});

test('describeProblem() puts what the rule asks for behind the remedy', () => {
  expect(
    said({
      file: 'events.csv',
      row: 2,
      column: 'services',
      value: 'viber',
      rule: 'reference',
      detail: 'services.csv',
    }),
  ).toBe(
    'events.csv row 2, services: the value is not in the table that it refers to: viber ' +
      '(correct it or add the row there; services.csv)',
  );
});

test('describeProblem() leaves out what a problem of a whole file does not have', () => {
  expect(said({ file: 'services.csv', rule: 'missing-file' })).toBe(
    'services.csv: the file is missing (add the file or take its table out of datapackage.json)',
  );
});

test('describeProblem() leaves out the column of a problem of a whole row', () => {
  expect(said({ file: 'events.csv', row: 3, rule: 'blank-row' })).toBe(
    'events.csv row 3: the row is blank (delete the row)',
  );
});

test('describeProblem() leaves out the value of an empty cell', () => {
  expect(said({ file: 'events.csv', row: 3, column: 'cadence', rule: 'required' })).toBe(
    'events.csv row 3, cadence: the cell must not be empty (fill the cell)',
  );
});
