import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/commands/data-import';
import { parseCsv } from '$lib/model/csv';
import { schema } from '$lib/server/data';

const fixture = (file: string) => `tests/fixtures/import/${file}`;
const folder = mkdtempSync(path.join(tmpdir(), 'import-'));

/** What the command says, and answers. */
async function told(...rest: string[]) {
  const lines: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  const code = await run(rest);
  return { code, lines: lines.map((line) => line.trim()) };
}

test('the command writes proposals with the columns of the table, and where each comes from', async () => {
  const out = path.join(folder, 'proposals.csv');
  const { code, lines } = await told('access-now', fixture('access-now.csv'), '--out', out);
  expect(code).toBe(0);
  expect(lines.at(-1)).toMatch(/^4 proposals;/);
  const { header, rows, problems } = parseCsv('proposals.csv', readFileSync(out, 'utf8'));
  const events = schema.resources.find(({ name }) => name === 'events')!;
  const columns = events.schema.fields.map(({ name }) => name);
  expect(problems).toEqual([]);
  expect(header).toEqual([...columns, 'open', 'links', 'origin', 'original']);
  expect(rows[0]!.cells).toMatchObject({
    event_id: '',
    start: '2031-05-09',
    open: 'services: Streaming services',
    origin: 'access-now access-now.csv row 2',
  });
  expect(JSON.parse(rows[0]!.cells.original!)).toMatchObject({ country: 'Kazakhstan' });
});

test('an open question is asked with the answer to give, and nothing is written', async () => {
  const { code, lines } = await told('ooni', fixture('ooni.csv'));
  expect(code).toBe(1);
  expect(lines).toEqual([
    'the file does not say its country: add --answer country=KZ',
    'the file does not say its test: add --answer test=…',
    'the file does not say its service: add --answer service=…',
  ]);
});

test('without a kind that it knows the command says which there are', async () => {
  const { code, lines } = await told('spreadsheet', fixture('ooni.csv'));
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain('kinds: ooni, access-now, pulse');
});

test('a file that is no text in UTF-8 is told apart', async () => {
  const file = path.join(folder, 'windows.csv');
  writeFileSync(file, new Uint8Array([0xca, 0xe0, 0xe7]));
  const { code, lines } = await told('pulse', file);
  expect(code).toBe(1);
  expect(lines[0]).toContain('this is not text in UTF-8');
});

test('the launcher runs a command in TypeScript with nothing but Node', () => {
  const command = ['src/commands/run.js', 'data-import', 'pulse', fixture('pulse.csv')];
  const text = execFileSync('node', command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(parseCsv('x', text).rows).toHaveLength(2);
});
