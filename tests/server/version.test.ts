import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedData, schema } from '$lib/server/data';
import { dataVersion, fingerprint } from '$lib/server/version';

const files = publishedData();

test('dataVersion() is the version of the schema with eight hexadecimal digits, as semver build metadata', () => {
  expect(dataVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
  expect(dataVersion().split('+')[0]).toBe(schema.version);
  expect(dataVersion().split('+')[1]).toBe(fingerprint(files));
});

test('publishedData() holds every CSV of data/, the tables made from them and the schema, byte by byte', () => {
  const csvs = readdirSync('data', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.csv'));
  expect(csvs.filter((path) => path.startsWith('translations/')).length).toBeGreaterThan(10);
  expect(Object.keys(files).sort()).toEqual(
    [...csvs, 'datapackage.json', 'measurements.csv', 'spans.csv'].sort(),
  );
  for (const path of [...csvs, 'datapackage.json']) {
    expect(Buffer.from(files[path]!).equals(readFileSync(`data/${path}`)), path).toBe(true);
  }
});

test('fingerprint() is the same in any order of the files', () => {
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect(Object.keys(reversed)[0]).not.toBe(Object.keys(files)[0]);
  expect(fingerprint(reversed)).toBe(fingerprint(files));
});

test.each(Object.keys(files))('fingerprint() changes with one byte of %s', (path) => {
  const text = files[path]!;
  const middle = text.length >> 1;
  const changed = `${text.slice(0, middle)}~${text.slice(middle + 1)}`;
  expect(fingerprint({ ...files, [path]: changed })).not.toBe(fingerprint(files));
});

test('fingerprint() changes when a text moves between files, or a file gets another name', () => {
  const all = ['ab|c', 'a|bc', '|abc', 'abc|'].map((both) => {
    const [a = '', b = ''] = both.split('|');
    return fingerprint({ a, b });
  });
  expect(new Set(all).size).toBe(all.length);
  expect(fingerprint({ a: 'abc' })).not.toBe(fingerprint({ b: 'abc' }));
});

// Worked out by hand: printf 'a.csv\0003\000x\ny' | sha256sum
test('fingerprint() is the SHA-256 of path, length and bytes', () => {
  expect(fingerprint({ 'a.csv': 'x\ny' })).toBe('c416c5cf');
});
