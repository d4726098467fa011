import { expect, test } from 'vitest';
import { readFolder, readSchema } from '../src/commands/data-files';
import { describeProblem } from '$lib/i18n/problems';
import { words } from '$lib/i18n/problems.en';
import { checkPackage } from '$lib/model/check';
import { diagnoseFolder } from '$lib/model/doctor/folder';
import { severityOf } from '$lib/model/problems';

const decoded = Object.fromEntries(
  Object.entries(readFolder()).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
);

test('data/ has no errors: tables, translations and labels keep every rule', () => {
  const problems = diagnoseFolder(readSchema(), readFolder());
  expect(
    problems
      .filter((problem) => severityOf(problem) !== 'question')
      .map((one) => describeProblem(one, words)),
  ).toEqual([]);
});

test('data/ keeps the rules when it is read strictly, as the build and the engine read it', () => {
  expect(checkPackage(readSchema(), decoded).map((one) => describeProblem(one, words))).toEqual([]);
});
