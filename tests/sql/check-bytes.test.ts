import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '$lib/model/csv';
import { FileChecker } from '../../src/routes/[lang=locale]/sql/check-bytes';

/** Checks bytes in pieces of a size. */
function check(content: string | Uint8Array, size = 1 << 16) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const checker = new FileChecker();
  for (let start = 0; start < bytes.length; start += size) {
    if (!checker.push(bytes.subarray(start, start + size))) break;
  }
  return checker.end();
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['a comma', 'a,b\n1,2\n3,4\n', { delimiter: ',', rows: 2 }],
  ['a semicolon, CRLF, a byte order mark', '\uFEFFa;b\r\n1;2', { delimiter: ';', rows: 1 }],
  ['one column', 'a\n1\n', { delimiter: ',', rows: 1 }],
  ['blank lines', 'a,b\n\n1,2\n\n', { delimiter: ',', rows: 1 }],
  ['a line break and quotes in a cell', 'a,b\n"1\n""2""",3\n', { delimiter: ',', rows: 1 }],
  ['other alphabets', 'күні,б\nә,ё\n', { delimiter: ',', rows: 1 }],
])('a sound file passes: %s', (_, text, facts) => {
  for (const size of [1, 2, 3, 1000]) expect(check(text, size)).toEqual(facts);
});

test.each<[string, string | Uint8Array, object]>([
  ['nothing', '', { rule: 'empty' }],
  ['blank lines', '\n\n', { rule: 'empty' }],
  ['a byte order mark', '\uFEFF', { rule: 'empty' }],
  ['a header', 'a,b\n', { rule: 'no-rows' }],
  ['an archive', latin('PK\u0003\u0004\u0014\u0000'), { rule: 'not-csv' }],
  ['a page', '<!doctype html>\n<p>', { rule: 'not-csv' }],
  ['JSON', '[{"a": 1}]', { rule: 'not-csv' }],
  ['UTF-16', latin('\u00ff\u00fea\u0000,\u0000'), { rule: 'utf-16' }],
  ['an old encoding', latin('a,b\n1,2\n3,\u00e9\n'), { rule: 'not-utf-8', row: 3 }],
  ['a quote never closed', 'a,b\n1,2\n3,"4\n5,6\n', { rule: 'open-quote', row: 3 }],
  ['text behind a quote', 'a,b\n"1"x,2\n', { rule: 'stray-quote', row: 2 }],
  ['a short row', 'a,b\n1,2\n3\n', { rule: 'ragged', row: 3, cells: 1, headers: 2 }],
  ['a long row', 'a,b\n\n1,2,3\n', { rule: 'ragged', row: 3, cells: 3, headers: 2 }],
])('a faulty file is refused with its row: %s', (_, content, fault) => {
  for (const size of [4, 7, 1000]) expect(check(content, size)).toEqual(fault);
});

test('whatever is written as CSV passes, in pieces of any size', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text}`);
  const rows = fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 20 }), (data, size) => {
      expect(check(toCsv(['a', 'b'], data), size)).toEqual({ delimiter: ',', rows: data.length });
    }),
  );
});
