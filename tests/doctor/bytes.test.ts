import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, examine, schema, soundEvent } from './open';
import { diagnose } from '$lib/model/doctor/diagnose';
import { format } from '$lib/model/doctor/format';
import { readSheet } from '$lib/model/doctor/sheet';
import { countSeverities } from '$lib/model/problems';

const event = new TextEncoder().encode(csvOf('events', soundEvent));

/** Bytes that are nothing, bytes that look like rows, and a sound file with bytes changed, cut or put in. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        ',',
        ';',
        '\n',
        '\r',
        '\t',
        'a',
        'ж',
        '“',
        '\0',
        '\ufeff',
        'event_id',
        '5/9',
      ),
      {
        maxLength: 80,
      },
    )
    .map((parts) => new TextEncoder().encode(parts.join(''))),
  fc
    .record({
      at: fc.integer({ min: 0, max: event.length }),
      cut: fc.integer({ min: 0, max: 40 }),
      put: fc.uint8Array({ maxLength: 12 }),
    })
    .map(({ at, cut, put }) =>
      Uint8Array.from([...event.subarray(0, at), ...put, ...event.subarray(at + cut)]),
    ),
  fc.string({ maxLength: 60, unit: 'binary' }).map((text) => {
    const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
    return new Uint8Array(units.buffer);
  }),
);

test('any bytes at all are read to the end, and every problem has its place', () => {
  fc.assert(
    fc.property(bytes, (content) => {
      const { problems, tables } = diagnose(schema, {}, { 'x.csv': content });
      for (const { file, row = 1 } of problems) {
        expect(file).toBe('x.csv');
        expect(row).toBeGreaterThan(0);
      }
      expect(problems.length + tables.length).toBeGreaterThan(0);
    }),
    { numRuns: 10_000, seed: 20190509 },
  );
});

test('any bytes at all are written anew or left, and what is written anew stays as it is', () => {
  fc.assert(
    fc.property(bytes, fc.boolean(), (content, isSorted) => {
      const { text } = format(schema, 'x.csv', content, isSorted);
      if (text !== undefined) {
        expect(format(schema, 'x.csv', text, isSorted).text).toBe(text);
        expect(format(schema, 'x.csv', new TextEncoder().encode(text), isSorted).text).toBe(text);
      }
    }),
    { numRuns: 3000, seed: 20190509 },
  );
});

test.each([
  ['one line of quotation marks', '"'.repeat(300_000)],
  ['quotes that open and close', `event_id,start\n${'"a"b,'.repeat(100_000)}`],
  ['a row of commas', ','.repeat(500_000)],
  ['blank lines', '\n'.repeat(500_000)],
  ['one very long word', 'ж'.repeat(1_000_000)],
  ['blanks and dashes', `${csvOf('events')}${' -~'.repeat(300_000)}`],
  ['a number without end', csvOf('events', { ...soundEvent, start: '1'.repeat(500_000) })],
  ['a list without end', csvOf('events', { ...soundEvent, services: 'x;'.repeat(200_000) })],
])('%s takes no more than its share of time', (_, text) => {
  const start = performance.now();
  examine({ 'x.csv': text });
  expect(performance.now() - start).toBeLessThan(5000);
});

const sources = (count: number) => {
  const row = 'x-%,Vlast,Title %,https://example.org/%,2018-06-01,ru,news\n';
  const rows = Array.from({ length: count }, (_, i) => row.replaceAll('%', `${i}`));
  return new TextEncoder().encode(csvOf('sources') + rows.join(''));
};

test('a million rows are read', () => {
  expect(readSheet('x.csv', sources(1_000_000)).records).toHaveLength(1_000_001);
});

test('as many problems as there are rows are counted, however many', () => {
  const { problems } = examine({ 'x.csv': sources(200_000) });
  expect(countSeverities(problems)).toEqual({ error: 0, question: 200_000, note: 0 });
});
