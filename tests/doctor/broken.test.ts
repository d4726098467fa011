import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../fixtures/broken/messages.json';
import { csvOf, examine, soundEvent } from './open';
import { locales } from '$lib/i18n/locale';
import { describeProblem, loadProblemWords } from '$lib/i18n/problems';
import { words } from '$lib/i18n/problems.en';
import { severityOf, type Problem } from '$lib/model/problems';

const folder = 'tests/fixtures/broken';
const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
const found = Object.fromEntries(
  files.map((file) => [file, examine({ [file]: readFileSync(`${folder}/${file}`) }).problems]),
);

/** The problems that weigh most, each as a line without the name of its file. */
function heaviest(problems: readonly Problem[]): string[] {
  const weight = (['error', 'question', 'note'] as const).find((severity) =>
    problems.some((problem) => severityOf(problem) === severity),
  );
  return problems
    .filter((problem) => severityOf(problem) === weight)
    .map((problem) => {
      const line = describeProblem(problem, words).slice(problem.file.length);
      return `${weight}: ${line.replace(/^:? /, '')}`;
    });
}

test('there are at least forty broken files, and a message for each', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
  expect(files.sort()).toEqual(Object.keys(messages).sort());
});

test.each(Object.entries(messages))('%s gets its one message: %s', (file, message) => {
  expect(heaviest(found[file]!)).toEqual([message]);
});

test('a sound file gets no message', () => {
  expect(examine({ 'events.csv': csvOf('events', soundEvent) }).problems).toEqual([]);
});

test.each(locales)('every message is whole in %s', async (locale) => {
  const translated = await loadProblemWords(locale);
  const lines = files.flatMap((file) =>
    found[file]!.map((problem) => describeProblem(problem, translated)),
  );
  expect(lines.filter((line) => /\{[a-z]|undefined|\(\)/.test(line))).toEqual([]);
});

test('the words of no language but English are English, and Russian does without ё', async () => {
  const [ru, kk] = await Promise.all([loadProblemWords('ru'), loadProblemWords('kk')]);
  for (const [rule, english] of Object.entries(words.rules)) {
    for (const other of [ru, kk]) {
      const own = other.rules[rule as Problem['rule']];
      expect(own.wrong, rule).not.toBe(english.wrong);
      expect(own.mend, rule).not.toBe(english.mend);
    }
  }
  expect(JSON.stringify(ru)).not.toMatch(/ё/i);
});
