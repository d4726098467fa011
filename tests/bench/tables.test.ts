import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Results, Row } from './results';
import { merge, tableOf, withBench } from './tables';

const row: Row = { subject: 'brush', what: 'a move', value: 4, unit: 'ms' };
const held: Row = { ...row, baseline: 2, against: 'one drawing', ratio: 2, target: 5 };

test('merge() keeps the rows of earlier runs in their place, and takes those measured anew', () => {
  const other: Row = { ...row, what: 'another' };
  const larger: Row = { ...row, rows: 1000 };
  expect(merge([row, other], [larger, held])).toEqual([held, other, larger]);
});

test('tableOf() writes a baseline with what it is, nothing where there is none, and small values too', () => {
  expect(tableOf([held, { ...row, rows: 1000 }])).toBe(
    [
      '| subject | what               | measured | target | baseline          | times |',
      '| ------- | ------------------ | -------- | ------ | ----------------- | ----- |',
      '| brush   | a move             | 4 ms     | 5 ms   | 2 ms: one drawing | 2     |',
      '| brush   | a move, 1,000 rows | 4 ms     |        |                   |       |',
    ].join('\n'),
  );
  expect(tableOf([{ ...row, value: 0.000254 }])).toContain('| 0.000254 ms |');
});

test('withBench() adds a section with the rows that have a target, and afterwards writes between its markers', () => {
  const readme = '# Site\n\n## How it is made\n\nBy hand.\n';
  const once = withBench(readme, { machine: '2 cores', rows: [row, held] });
  expect(once.match(/\| brush/g)).toHaveLength(1);
  expect(once.endsWith('\n<!-- /bench -->\n\n## How it is made\n\nBy hand.\n')).toBe(true);
  expect(once).toContain('](tests/bench/growth.svg)\n');
  const again = withBench(once, { machine: '4 cores', rows: [held] });
  expect(again).toBe(once.replace('2 cores', '4 cores'));
  expect(() => withBench('# Site\n', { machine: '', rows: [] })).toThrow('no place for the bench');
});

test('the README has the numbers of the record', () => {
  const readme = readFileSync('README.md', 'utf8');
  const results = JSON.parse(readFileSync('tests/bench/results.json', 'utf8')) as Results;
  expect(withBench(readme, results)).toBe(readme);
});
