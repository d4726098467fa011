import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTo } from '../../src/lib/offline/answer';
import {
  choiceFrom,
  chosenParts,
  readCacheName,
  sizeOf,
  workerPath,
  writeCacheName,
  type OfflineList,
} from '../../src/lib/offline/list';

test.each([
  ['', 'index.html'],
  ['en/', 'en/index.html'],
  ['en/charts/hours/', 'en/charts/hours/index.html'],
  ['en/events/', 'en/events/index.html'],
  ['kk/events/one/', 'kk/offline/event/index.html'],
  ['en/services/telegram/', 'en/services/telegram/index.html'],
  ['data/events.csv', 'data/events.csv'],
  ['en/charts/__data.json', 'en/charts/__data.json'],
])('answerTo() takes %j from %s', (path, file) => {
  expect(answerTo(path)).toEqual({ file });
});

test('answerTo() sends a folder without its slash to the one with it', () => {
  expect(answerTo('en/charts')).toEqual({ file: 'en/charts/index.html', redirect: 'en/charts/' });
});

const part = (bytes: number, compressed: number, ...paths: string[]) => ({
  bytes,
  compressed,
  files: paths.map((path): [string, number, string] => [path, bytes, 'hash']),
});
const list: OfflineList = {
  version: 'v',
  parts: { basis: part(10, 5, 'a'), en: part(3, 2, 'b'), engine: part(7, 7, 'c') },
};

test('sizeOf() adds what was chosen to the basis; what is no part adds nothing', () => {
  expect(sizeOf(list, [])).toEqual({ bytes: 10, compressed: 5 });
  expect(sizeOf(list, ['en', 'engine'])).toEqual({ bytes: 20, compressed: 14 });
  expect(sizeOf(list, ['fr', '__proto__'])).toEqual({ bytes: 10, compressed: 5 });
  expect(chosenParts(list, ['en']).flatMap(({ files }) => files.map(([path]) => path))).toEqual([
    'a',
    'b',
  ]);
});

const choices = fc.uniqueArray(fc.constantFrom('en', 'ru', 'kk', 'engine'));

test('a choice comes back out of the address of its worker, in whatever order it was made', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const { search } = new URL(workerPath(choice), 'http://localhost/');
      expect(choiceFrom(search)).toEqual([...choice].sort());
      expect(workerPath([...choice].reverse())).toBe(workerPath(choice));
    }),
  );
});

test('the name of a cache is read back at its own root alone', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const name = writeCacheName({ root: '/a/', version: 'v1', choice });
      expect(readCacheName(name, '/a/')).toEqual({
        root: '/a/',
        version: 'v1',
        choice: [...choice].sort(),
      });
      for (const other of ['/', '/a/b/', '/b/']) expect(readCacheName(name, other)).toBeUndefined();
    }),
  );
  expect(readCacheName('of-another-program', '/')).toBeUndefined();
});
