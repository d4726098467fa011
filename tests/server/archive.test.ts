import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { archivedFiles, archiveName, dataArchive, zip } from '$lib/server/archive';
import { publishedData, schema } from '$lib/server/data';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

test('the same files give the same bytes, in any order and any zone', () => {
  const first = zip({ 'b.csv': 'b\n', 'a.csv': 'a\n' });
  process.env.TZ = 'Asia/Almaty';
  expect(zip({ 'a.csv': 'a\n', 'b.csv': 'b\n' })).toEqual(first);
  expect(zip({ 'a.csv': 'a\n', 'b.csv': 'c\n' })).not.toEqual(first);
});

test('the archive holds the whole package, byte for byte, with what explains it', () => {
  const found = unzipSync(dataArchive());
  const names = Object.keys(found);
  expect(names).toEqual([...names].sort());
  const texts = Object.fromEntries(names.map((name) => [name, strFromU8(found[name]!)]));
  expect(texts).toEqual(archivedFiles());
  expect(names).toEqual(
    expect.arrayContaining(['README.md', 'CHANGES.md', 'LICENSE.md', 'CITATION.cff']),
  );
  for (const path of Object.keys(publishedData())) expect(names).toContain(path);
});

test('the archive is a data package: its schema stands at its root and names only files in it', () => {
  const found = unzipSync(dataArchive());
  const { name, resources } = JSON.parse(strFromU8(found['datapackage.json']!));
  expect(name).toBe(archiveName);
  expect(resources).toHaveLength(schema.resources.length);
  for (const { path } of resources) expect(found).toHaveProperty([path]);
});
