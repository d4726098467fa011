import { expect, test } from 'vitest';
import { faultOf, markOf } from '../../src/routes/[lang=locale]/sql/error-place';
import { openNamespace } from '../tables/open';

/** What the engine itself says of a statement. */
async function faultIn(sql: string) {
  const db = await openNamespace('sql_faults');
  try {
    await db.rows(sql);
  } catch (error) {
    return faultOf(((error as Error).cause as Error).message, sql);
  }
  throw new Error('the statement ran');
}

test.each<[what: string, sql: string, line: number, column: number, marked: string]>([
  ['a misspelt word', 'selec 1', 1, 1, 'selec'],
  ['the second line', 'select 1,\n  foo', 2, 3, 'foo'],
  ['Cyrillic before it', "select 'абв' as x, foo", 1, 20, 'foo'],
  ['far into a long line', `select 1,\n${'1111, '.repeat(57)}foo`, 2, 343, 'foo'],
])('the place of a fault is found: %s', async (_, sql, line, column, marked) => {
  const fault = await faultIn(sql);
  expect(fault).toMatchObject({ line, column });
  expect(fault.message).not.toContain('LINE');
  const { from, to } = markOf(sql, fault)!;
  expect(sql.slice(from, to)).toBe(marked);
});

test('a fault without a place keeps its words', () => {
  expect(faultOf('Invalid Input Error: boom', 'select 1')).toEqual({
    message: 'Invalid Input Error: boom',
  });
  expect(markOf('select 1', {})).toBeUndefined();
});

test('a fault told as JSON is told in words', () => {
  const told = {
    exception_type: 'Parser',
    exception_message:
      'syntax error at or near "b"\n\nLINE 1: select 1 as a; b\n                       ^',
    position: '15',
  };
  expect(faultOf(` ${JSON.stringify(told)}`, 'select 1 as a; b')).toEqual({
    message: 'Parser Error: syntax error at or near "b"',
    line: 1,
    column: 16,
  });
});

test('a mark is never outside the text', () => {
  expect(markOf('select', { line: 1, column: 7 })).toEqual({ from: 5, to: 6 });
  expect(markOf('select', { line: 9, column: 1 })).toBeUndefined();
  expect(markOf('a\nbc', { line: 2 })).toEqual({ from: 2, to: 4 });
});
