import { expect, test } from 'vitest';
import { parseCsv } from '$lib/model/csv';
import { resourceOf, type DataPackage, type Field } from '$lib/model/schema';
import {
  checkTranslation,
  checkVocabulary,
  readTranslation,
  readVocabulary,
} from '$lib/model/translation';

function field(name: string, rest: Partial<Field> = {}): Field {
  return { name, title: name, type: 'string', description: '', ...rest };
}

function table(name: string, primaryKey: string[], fields: Field[], derivedFrom?: string) {
  const schema = { fields, primaryKey };
  return { name, path: `${name}.csv`, title: name, description: '', derivedFrom, schema };
}

const dataPackage = {
  resources: [
    table(
      'events',
      ['event_id'],
      [
        field('event_id'),
        field('measure', { constraints: { enum: ['blocking', 'throttling'] } }),
        field('trigger_note'),
        field('summary'),
      ],
    ),
    table(
      'precedents',
      ['law_id'],
      [field('law_id'), field('sanctions', { list: { separator: ';', itemEnum: ['fine'] } })],
    ),
    table(
      'indicators',
      ['indicator_id', 'year'],
      [field('indicator_id'), field('year'), field('note')],
    ),
    table('spans', ['event_id'], [field('class', { constraints: { enum: ['named'] } })], 'events'),
  ],
} as Partial<DataPackage> as DataPackage;

const original = [
  'event_id,measure,trigger_note,summary',
  'one,blocking,rally,A network did not open.',
  'two,throttling,,A messenger was slow.',
];
const translated = ['event_id,trigger_note,summary', 'one,митинг,Сеть не открывалась.'];
const lines = (...rows: string[]) => [...rows, ''].join('\n');

/** The problems of a translation of `original`. */
function problemsOf(...rows: string[]) {
  return checkTranslation(
    resourceOf(dataPackage, 'events'),
    parseCsv('events.csv', lines(...original)),
    parseCsv('events.ru.csv', lines(...rows)),
  );
}

const events = resourceOf(dataPackage, 'events');

test('readTranslation() finds a text by the key of its row and its column', () => {
  const translation = readTranslation(events, parseCsv('events.ru.csv', lines(...translated)));
  expect(translation.get('one')?.summary).toBe('Сеть не открывалась.');
});

test('readTranslation() has nothing for a row that is not translated', () => {
  const translation = readTranslation(events, parseCsv('events.ru.csv', lines(...translated)));
  expect(translation.get('two')).toBeUndefined();
});

test('checkTranslation() finds nothing where every text has its translation', () => {
  // Row two has no trigger_note, so none is asked for.
  expect(problemsOf(...translated, 'two,,Мессенджер работал медленно.')).toEqual([]);
});

test('checkTranslation() reports the texts of a row that is not translated', () => {
  expect(problemsOf(...translated)).toEqual([
    { file: 'events.ru.csv', column: 'summary', value: 'two', rule: 'untranslated' },
  ]);
});

test('checkTranslation() reports an empty cell whose original has a text', () => {
  expect(problemsOf(translated[0]!, 'one,,Сеть не открывалась.', 'two,,Медленно.')).toEqual([
    { file: 'events.ru.csv', column: 'trigger_note', value: 'one', rule: 'untranslated' },
  ]);
});

test('checkTranslation() reports a row that the table lacks, with its row number', () => {
  expect(problemsOf(...translated, 'two,,Медленно.', 'three,,Лишняя.')).toEqual([
    {
      file: 'events.ru.csv',
      row: 4,
      column: 'event_id',
      value: 'three',
      rule: 'reference',
      detail: 'events.csv',
    },
  ]);
});

test('checkTranslation() reports a column that the table lacks', () => {
  expect(problemsOf('event_id,summary,comment', 'one,Сеть.,x')).toEqual([
    {
      file: 'events.ru.csv',
      row: 1,
      rule: 'header',
      value: 'event_id,summary,comment',
      detail: 'key event_id',
    },
  ]);
});

test('checkTranslation() asks for the columns of the translation only', () => {
  expect(problemsOf('event_id,summary', 'one,Сеть.', 'two,Медленно.')).toEqual([]);
});

test('checkTranslation() passes on what parseCsv() found in the translation', () => {
  expect(problemsOf(...translated, 'two,,Медленно.', 'ragged')).toEqual([
    { file: 'events.ru.csv', row: 4, rule: 'ragged-row', detail: '1 ≠ 3' },
  ]);
});

test('checkTranslation() reports a missing year of a table whose key is id and year', () => {
  const problems = checkTranslation(
    resourceOf(dataPackage, 'indicators'),
    parseCsv('indicators.csv', 'indicator_id,year,note\nrank,2020,first\nrank,2021,second\n'),
    parseCsv('indicators.ru.csv', 'indicator_id,year,note\nrank,2021,второе\n'),
  );
  expect(problems.map(({ rule }) => rule)).toContain('untranslated');
});

test('readTranslation() keeps both years of a table whose key is id and year', () => {
  const text = 'indicator_id,year,note\nrank,2020,первое\nrank,2021,второе\n';
  const translation = readTranslation(
    resourceOf(dataPackage, 'indicators'),
    parseCsv('indicators.ru.csv', text),
  );
  expect([...translation.values()].map(({ note }) => note)).toEqual(['первое', 'второе']);
});

const vocabularyHeader = 'field,value,label,short_label';
const vocabularyRows = [
  'events.measure,blocking,"blocking, does not open",blocked',
  'events.measure,throttling,slowing,slowed',
  'precedents.sanctions,fine,a fine,fine',
  'spans.class,named,documented,documented',
];

test('readVocabulary() finds the label of a value, long and short, by its field', () => {
  const vocabulary = readVocabulary(
    'vocabulary.en.csv',
    lines(vocabularyHeader, ...vocabularyRows),
  );
  expect(vocabulary['events.measure']?.blocking).toEqual({
    label: 'blocking, does not open',
    short: 'blocked',
  });
});

test('readVocabulary() keeps a value of two fields apart', () => {
  const text = lines(vocabularyHeader, 'a.kind,other,another kind,', 'b.kind,other,else,');
  const vocabulary = readVocabulary('vocabulary.en.csv', text);
  expect([vocabulary['a.kind']?.other?.label, vocabulary['b.kind']?.other?.label]).toEqual([
    'another kind',
    'else',
  ]);
});

/** The problems of a vocabulary with the given rows. */
function vocabularyProblemsOf(...rows: string[]) {
  const file = 'vocabulary.en.csv';
  return checkVocabulary(dataPackage, file, readVocabulary(file, lines(vocabularyHeader, ...rows)));
}

test('checkVocabulary() finds nothing where every allowed value has a label', () => {
  expect(vocabularyProblemsOf(...vocabularyRows)).toEqual([]);
});

test('checkVocabulary() reports a value without a row: of a cell, of a list, of a derived table', () => {
  expect(vocabularyProblemsOf(vocabularyRows[0]!)).toEqual([
    {
      file: 'vocabulary.en.csv',
      column: 'events.measure',
      value: 'throttling',
      rule: 'untranslated',
    },
    {
      file: 'vocabulary.en.csv',
      column: 'precedents.sanctions',
      value: 'fine',
      rule: 'untranslated',
    },
    { file: 'vocabulary.en.csv', column: 'spans.class', value: 'named', rule: 'untranslated' },
  ]);
});

test('checkVocabulary() reports a value with an empty label', () => {
  const rows = ['events.measure,blocking,,blocked', ...vocabularyRows.slice(1)];
  expect(vocabularyProblemsOf(...rows)).toEqual([
    {
      file: 'vocabulary.en.csv',
      column: 'events.measure',
      value: 'blocking',
      rule: 'untranslated',
    },
  ]);
});
