import { expect, test, vi } from 'vitest';
import { run } from '../../src/commands/data-check';

/** What the command prints, and the code that it ends with. */
async function check(...words: string[]): Promise<{ code: number; text: string }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const code = await run(words);
  const text = write.mock.calls.map(([part]) => String(part)).join('');
  write.mockRestore();
  return { code, text };
}

test('data:check ends well for the published tables', async () => {
  const { code, text } = await check();
  expect(code).toBe(0);
  expect(text).toMatch(/\n0\u00a0errors, \d+\u00a0questions?, 0\u00a0notes\n$/);
});

test('data:check names each problem of a file, with file, row and column, and ends with 1', async () => {
  const file = 'tests/fixtures/broken/cell-empty.csv';
  const { code, text } = await check(file);
  expect(code).toBe(1);
  expect(text).toContain(`  ${file} row 2, summary: the cell must not be empty (fill the cell)\n`);
});

test.each([['--lang', 'ru'], ['--lang=ru']])(
  'data:check speaks the language that %s %s asks for',
  async (...words) => {
    const { text } = await check('tests/fixtures/broken/empty.csv', ...words);
    expect(text).toContain('файл пуст');
    expect(text).toMatch(/1\u00a0ошибка, 0\u00a0вопросов, 0\u00a0замечаний\n$/);
  },
);

test('data:check refuses a language that it does not speak', async () => {
  await expect(check('--lang', 'de')).rejects.toThrow('unknown language: de');
});

test('data:check of a published table says what there is to say of that table', async () => {
  const { code, text } = await check('data/claims.csv');
  expect(code).toBe(0);
  expect(text).toBe('0\u00a0errors, 0\u00a0questions, 0\u00a0notes\n');
});
