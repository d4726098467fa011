import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, toCsv, toSheetCsv } from '$lib/model/csv';

const cellsOf = (text: string) => parseCsv('a.csv', text).rows.map(({ cells }) => cells);
const rowNumbersOf = (text: string) => parseCsv('a.csv', text).rows.map(({ row }) => row);

test('parseCsv() keeps the columns in the order of the file', () => {
  expect(parseCsv('a.csv', 'b,a,c\n1,2,3\n').header).toEqual(['b', 'a', 'c']);
});

test('parseCsv() keeps every cell as text', () => {
  expect(cellsOf('a,b,c\n007,true,2019-05-09\n')).toEqual([
    { a: '007', b: 'true', c: '2019-05-09' },
  ]);
});

test('parseCsv() keeps blanks at the edge of a cell', () => {
  expect(cellsOf('a,b\n x ,y\n')).toEqual([{ a: ' x ', b: 'y' }]);
});

test('parseCsv() numbers rows as a spreadsheet does: the first below the header is 2', () => {
  expect(rowNumbersOf('a,b\n1,2\n3,4\n')).toEqual([2, 3]);
});

test('parseCsv() counts a quoted cell with line breaks as one row', () => {
  expect(rowNumbersOf('a,b\n"one\ntwo\nthree",2\n3,4\n')).toEqual([2, 3]);
});

test('parseCsv() keeps comma, quotation mark and line break of a quoted cell', () => {
  expect(cellsOf('a,b\n"x, ""y""\nz",2\n')).toEqual([{ a: 'x, "y"\nz', b: '2' }]);
});

test('parseCsv() does not take another separator for the comma', () => {
  expect(cellsOf('a,b\nx;y;z,1|2\n')).toEqual([{ a: 'x;y;z', b: '1|2' }]);
});

test.each([
  ['without a final line break', 'a,b\n1,2'],
  ['with a final line break', 'a,b\n1,2\n'],
  ['with the line breaks of Windows', 'a,b\r\n1,2\r\n'],
  ['with a byte order mark', '\ufeffa,b\n1,2\n'],
])('parseCsv() reads a file %s', (_, text) => {
  expect(parseCsv('a.csv', text)).toEqual({
    file: 'a.csv',
    header: ['a', 'b'],
    rows: [{ row: 2, cells: { a: '1', b: '2' } }],
    problems: [],
  });
});

test('parseCsv() reads a file of a header alone', () => {
  expect(parseCsv('a.csv', 'a,b\n')).toEqual({
    file: 'a.csv',
    header: ['a', 'b'],
    rows: [],
    problems: [],
  });
});

test('parseCsv() reads an empty file as one without header', () => {
  expect(parseCsv('a.csv', '')).toEqual({ file: 'a.csv', header: [], rows: [], problems: [] });
});

test('parseCsv() reports a blank row and goes on behind it', () => {
  const table = parseCsv('a.csv', 'a,b\n1,2\n\n3,4\n');
  expect(table.problems).toEqual([{ file: 'a.csv', row: 3, rule: 'blank-row' }]);
  expect(table.rows.map(({ row }) => row)).toEqual([2, 4]);
});

test('parseCsv() reports a blank row at the end', () => {
  expect(parseCsv('a.csv', 'a,b\n1,2\n\n').problems).toEqual([
    { file: 'a.csv', row: 3, rule: 'blank-row' },
  ]);
});

test('parseCsv() keeps a row of empty cells: it is not blank', () => {
  expect(parseCsv('a.csv', 'a,b\n,\n3,4\n').rows[0]).toEqual({ row: 2, cells: { a: '', b: '' } });
});

test('parseCsv() keeps a last row of empty cells without a final line break', () => {
  expect(rowNumbersOf('a,b\n1,2\n,')).toEqual([2, 3]);
});

test.each([
  ['too few', '1,2', '2 ≠ 3'],
  ['too many', '1,2,3,4', '4 ≠ 3'],
])('parseCsv() reports a row with %s cells and leaves it out', (_, row, detail) => {
  const table = parseCsv('a.csv', `a,b,c\n${row}\n5,6,7\n`);
  expect(table.problems).toEqual([{ file: 'a.csv', row: 2, rule: 'ragged-row', detail }]);
  expect(table.rows.map((r) => r.row)).toEqual([3]);
});

test('parseCsv() reports a quotation mark that is not closed, with the row where it opens', () => {
  expect(parseCsv('a.csv', 'a,b\n1,2\n3,"4\n').problems).toEqual([
    { file: 'a.csv', row: 3, rule: 'open-quote' },
  ]);
});

test('parseCsv() reports a quotation mark that is not doubled', () => {
  expect(parseCsv('a.csv', 'a,b\n"x "y" z",2\n').problems[0]).toEqual({
    file: 'a.csv',
    row: 2,
    rule: 'quotes',
  });
});

test('toCsv() writes the header, commas, LF and a final line break', () => {
  expect(toCsv(['a', 'b'], [{ a: 1, b: 'x' }])).toBe('a,b\n1,x\n');
});

test('toCsv() writes the columns of the header, in its order', () => {
  expect(toCsv(['b', 'a'], [{ a: 1, b: 2, c: 3 }])).toBe('b,a\n2,1\n');
});

test('toCsv() quotes a cell with a comma, a quotation mark or a line break, and no other', () => {
  const row = { a: 'x, y', b: 'the "cut"', c: 'one\ntwo', d: 'plain words' };
  expect(toCsv(['a', 'b', 'c', 'd'], [row])).toBe(
    'a,b,c,d\n"x, y","the ""cut""","one\ntwo",plain words\n',
  );
});

test('toCsv() writes an empty cell for null and for a missing value', () => {
  expect(toCsv(['a', 'b', 'c'], [{ a: null, c: 'x' }])).toBe('a,b,c\n,,x\n');
});

test('toCsv() writes 0 and false, which are no missing values', () => {
  expect(toCsv(['a', 'b'], [{ a: 0, b: false }])).toBe('a,b\n0,false\n');
});

test('toCsv() writes the header alone when there are no rows', () => {
  expect(toCsv(['a', 'b'], [])).toBe('a,b\n');
});

test('toCsv() writes what parseCsv() reads back, whatever the cells hold', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'қ', ' ', ',', ';', '"', '\n', '\r', '\ufeff'),
  });
  const rows = fc.array(fc.record({ a: text, b: text }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (given) => {
      expect(cellsOf(toCsv(['a', 'b'], given))).toEqual(given);
    }),
    { seed: 20190509, numRuns: 500 },
  );
});

test('toSheetCsv() disarms what a spreadsheet would run, and nothing else', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1+1',
    '-a',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=HYPERLINK("x")',
    '＝1',
  ];
  const harmless = ['-5', '-0.5', '5', 'a=b', '2019-05-09', '–', '', 'a-b', "'x", '..'];
  const read = (cells: unknown[]) =>
    parseCsv(
      'a.csv',
      toSheetCsv(
        ['cell', 'end'],
        cells.map((cell) => ({ cell, end: 'z' })),
      ),
    ).rows.map(({ cells }) => cells.cell);
  expect(read(hostile)).toEqual(hostile.map((cell) => `'${cell}`));
  expect(read(harmless)).toEqual(harmless);
  expect(read([-5, -0.5, null, true])).toEqual(['-5', '-0.5', '', 'true']);
});
