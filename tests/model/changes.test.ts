import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChanges } from '$lib/model/changes';

test('readChanges() reads version, day and text of every entry, in their order', () => {
  const text =
    '# Changes\n\nNewest first.\n\n## 0.2.0, 3 May 2031\n\nOne.\n\n* two\n\n## 0.1.0, 25 November 2030\nThree.\n';
  expect(readChanges(text)).toEqual([
    { version: '0.2.0', date: '2031-05-03', text: 'One.\n\n* two' },
    { version: '0.1.0', date: '2030-11-25', text: 'Three.' },
  ]);
});

test.each(['## 0.2, 3 May 2031', '## 0.2.0', '## 0.2.0, 3 Mai 2031', '## Unreleased'])(
  'a heading that says no version and day is an error: %s',
  (heading) => {
    expect(() => readChanges(heading)).toThrow(`unreadable heading: ${heading.slice(3)}`);
  },
);

test('the newest entry of data/CHANGES.md is the version of the data, released as CITATION.cff says', () => {
  const [newest] = readChanges(readFileSync('data/CHANGES.md', 'utf8'));
  const citation = readFileSync('CITATION.cff', 'utf8');
  const { version } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
  expect(newest!.version).toBe(version);
  expect(citation).toMatch(new RegExp(`^version: ${version}$`, 'm'));
  expect(citation).toMatch(new RegExp(`^date-released: ${newest!.date}$`, 'm'));
});
