import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFolder, readSchema } from '../../src/commands/data-files';
import { csvOf, schema, soundEvent } from './open';
import { parseCsv } from '$lib/model/csv';
import { format, rawRows } from '$lib/model/doctor/format';

const other = {
  ...soundEvent,
  event_id: 'kz-2016-06-10-other',
  start: '2016-06-10',
  end: '2016-06-10',
};

test('format() leaves the published tables as they are, sorted or not', () => {
  const tables = readSchema().resources.filter((resource) => !resource.derivedFrom);
  const folder = readFolder();
  for (const { path } of tables) {
    const text = new TextDecoder().decode(folder[path]);
    expect(format(readSchema(), path, folder[path]!).text, path).toBe(text);
    expect(format(readSchema(), path, folder[path]!, true).text, path).toBe(text);
  }
});

test('format() keeps the bytes of a row that needs no mending, whatever its quotes', () => {
  const [header, row] = csvOf('events', soundEvent).split('\n') as [string, string];
  const quoted = row.replace('protest', '"protest"');
  const broken = row
    .replace('2017-06-10-rally', '2017-06-11-rally')
    .replace('reported', 'Reported ');
  const mended = broken.replace('Reported ', 'reported');
  expect(format(schema, 'x.csv', `${header}\n${quoted}\n${broken}\n`).text).toBe(
    `${header}\n${quoted}\n${mended}\n`,
  );
});

test('format() writes commas, LF and UTF-8 without a mark, columns in order, no blank rows', () => {
  const text = csvOf('events', soundEvent);
  const rows = text.split('\n');
  const turned = rows.slice(0, 2).map((row) => row.split(',').reverse().join('\t'));
  const saved = new TextEncoder().encode(`\ufeff${turned.join('\r\n')}\r\n\r\n`);
  expect(format(schema, 'x.csv', saved).text).toBe(text);
});

test('format() sorts events by earliest start only where told', () => {
  const text = csvOf('events', soundEvent, other);
  expect(format(schema, 'x.csv', text).text).toBe(text);
  expect(format(schema, 'x.csv', text, true).text).toBe(csvOf('events', other, soundEvent));
});

test.each([
  ['a quotation mark that never closes', csvOf('events', soundEvent) + 'x,"y\n'],
  ['a column that would be lost', csvOf('events').trimEnd() + ',comment\n'],
  ['a file of no table', 'a,b\n1,2\n'],
])('format() does not touch %s, and says why', (_, text) => {
  const { text: made, problems } = format(schema, 'x.csv', text);
  expect(made).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
});

test('format() asks and does not choose: an unclear date stays as it was', () => {
  const text = csvOf('events', { ...soundEvent, start: '5/9/2017' });
  const { text: made, problems } = format(schema, 'x.csv', text);
  expect(made).toBe(text);
  expect(problems.map(({ rule }) => rule)).toEqual(['date-unclear']);
});

test('rawRows() parts a text without losing or moving a letter', () => {
  const letter = fc.constantFrom('a', ',', '"', '\n', ' ', 'қ', ';');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 40 }), (text) => {
      expect(rawRows(text).join('')).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('what format() writes, parseCsv() reads as rows of the schema without a problem of form', () => {
  const text = format(
    schema,
    'x.csv',
    csvOf('events', soundEvent, other).replaceAll(',', '\t'),
  ).text;
  expect(parseCsv('x.csv', text ?? '').problems).toEqual([]);
});
