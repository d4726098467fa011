import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { expect, test } from 'vitest';
import { Statements } from '$lib/db/statements';

/** A connection that notes what it is asked, and plans a slow statement late. */
function connect() {
  const asked: string[] = [];
  const connection = {
    async prepare(sql: string) {
      if (sql === 'slow') await new Promise((resolve) => setTimeout(resolve, 20));
      if (sql === 'wrong') throw new Error('no such column');
      asked.push(`prepare ${sql}`);
      return {
        query: async () => void asked.push(`query ${sql}`),
        close: async () => void asked.push(`close ${sql}`),
      };
    },
  } as unknown as AsyncDuckDBConnection;
  return { asked, statements: new Statements(connection) };
}

const countOf = (asked: readonly string[], what: string) =>
  asked.filter((one) => one === what).length;

test('a statement is prepared once for a hundred runs, then closed and prepared anew', async () => {
  const { asked, statements } = connect();
  for (let run = 0; run < 99; run++) await statements.query('fast', []);
  expect(countOf(asked, 'prepare fast')).toBe(1);
  expect(countOf(asked, 'close fast')).toBe(0);

  await statements.query('fast', []);
  await statements.sent;
  expect(countOf(asked, 'prepare fast')).toBe(2);
  expect(countOf(asked, 'close fast')).toBe(1);

  for (let run = 0; run < 100; run++) await statements.query('fast', []);
  await statements.sent;
  expect(countOf(asked, 'query fast')).toBe(200);
  expect(countOf(asked, 'prepare fast') - countOf(asked, 'close fast')).toBe(1);
});

test('what is asked first is sent first, however long its planning takes', async () => {
  const { asked, statements } = connect();
  await Promise.all([statements.query('slow', []), statements.query('fast', [])]);
  expect(asked.filter((one) => one.startsWith('query'))).toEqual(['query slow', 'query fast']);
});

test('a statement that cannot be planned is planned again when it is asked for again', async () => {
  const { asked, statements } = connect();
  await expect(statements.query('wrong', [])).rejects.toThrow('no such column');
  await expect(statements.query('wrong', [])).rejects.toThrow('no such column');
  await statements.query('fast', []);
  expect(asked).toEqual(['prepare fast', 'query fast']);
});
