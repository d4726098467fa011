import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from '../../src/commands/zip.js';

const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
writeFileSync(path.join(folder, 'a.txt'), 'a'.repeat(1000));
writeFileSync(path.join(folder, 'b.png'), Buffer.from([1, 2, 3]));
const files = ['a.txt', 'b.png'];
const zip = (name: string, seconds: number) =>
  writeZip(path.join(folder, name), folder, files, seconds);

test('writeZip() holds every file as it is', () => {
  zip('whole.zip', 1_600_000_000);
  const found = unzipSync(readFileSync(path.join(folder, 'whole.zip')));
  expect(Object.keys(found)).toEqual(files);
  expect(Buffer.from(found['a.txt']!).toString()).toBe('a'.repeat(1000));
  expect([...found['b.png']!]).toEqual([1, 2, 3]);
});

test('writeZip() gives the same bytes whenever its files were written, and others at another time', () => {
  const first = zip('first.zip', 1_600_000_000);
  utimesSync(path.join(folder, 'a.txt'), 1, 1);
  expect(zip('second.zip', 1_600_000_000)).toEqual(first);
  expect(zip('third.zip', 1_700_000_000).sha256).not.toBe(first.sha256);
});

test('writeZip() writes noon of the day in UTC, wherever it runs', () => {
  // 2020-09-14 01:00 UTC is the 13th in Los Angeles. Hours; day, month, years since 1980.
  zip('time.zip', Date.UTC(2020, 8, 14, 1) / 1000);
  const bytes = readFileSync(path.join(folder, 'time.zip'));
  expect(bytes.readUInt16LE(10)).toBe(12 << 11);
  expect(bytes.readUInt16LE(12)).toBe((40 << 9) | (9 << 5) | 14);
});
