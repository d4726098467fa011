import { readFileSync } from 'node:fs';
import { formatOf } from '$lib/i18n/format';
import { isLocale, locales, type Locale } from '$lib/i18n/locale';
import { describeProblem, loadProblemWords } from '$lib/i18n/problems';
import { diagnose } from '$lib/model/doctor/diagnose';
import { diagnoseFolder } from '$lib/model/doctor/folder';
import { countSeverities, isAccepted, severityOf, type Problem } from '$lib/model/problems';
import { pathInFolder, readFolder, readSchema, readTexts } from './data-files';

/**
 * Checks the published tables, or files that are to go into them, and prints every problem: errors first.
 * `npm run data:check -- [--lang en|ru|kk] [file…]`
 * @returns 1 where there are errors
 * @throws RangeError `unknown language: …`
 */
export async function run(words: readonly string[]): Promise<number> {
  const { locale, files } = readArguments(words);
  const problems = problemsOf(files);
  process.stdout.write(`${await report(problems, locale)}\n`);
  return isAccepted(problems) ? 0 : 1;
}

function readArguments(words: readonly string[]): { locale: Locale; files: string[] } {
  const at = words.findIndex((word) => word.startsWith('--lang'));
  if (at < 0) return { locale: 'en', files: [...words] };
  const isJoined = words[at]!.includes('=');
  const locale = isJoined ? words[at]!.slice('--lang='.length) : (words[at + 1] ?? '');
  if (!isLocale(locale))
    throw new RangeError(`unknown language: ${locale}; one of ${locales.join(', ')}`);
  return { locale, files: words.filter((_, i) => i !== at && (isJoined || i !== at + 1)) };
}

/** The problems of files: of those of the folder where they stand, of others beside it; without files of the folder. */
function problemsOf(files: readonly string[]): Problem[] {
  const dataPackage = readSchema();
  const inside = files.map(pathInFolder);
  const outside = files.filter((_, index) => inside[index] === undefined);
  const problems: Problem[] = [];
  if (outside.length < files.length || files.length === 0) {
    const found = diagnoseFolder(dataPackage, readFolder());
    problems.push(...found.filter(({ file }) => files.length === 0 || inside.includes(file)));
  }
  if (outside.length > 0) {
    const newFiles = Object.fromEntries(outside.map((file) => [file, readFileSync(file)]));
    problems.push(...diagnose(dataPackage, readTexts(), newFiles).problems);
  }
  return problems;
}

async function report(problems: readonly Problem[], locale: Locale): Promise<string> {
  const words = await loadProblemWords(locale);
  const format = formatOf(locale);
  const counts = countSeverities(problems);
  const parts = (['error', 'question', 'note'] as const).flatMap((severity) => {
    const own = problems.filter((problem) => severityOf(problem) === severity);
    const lines = own.map((problem) => `  ${describeProblem(problem, words)}`);
    return own.length === 0
      ? []
      : [`${format.count(counts[severity], words.severities[severity])}:`, ...lines, ''];
  });
  const sum = (['error', 'question', 'note'] as const).map((severity) =>
    format.count(counts[severity], words.severities[severity]),
  );
  return [...parts, sum.join(', ')].join('\n');
}
