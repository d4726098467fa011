import type { ContributeWords } from '$lib/i18n/pages/contribute';
import { draftCsv, type Draft } from '$lib/model/draft';
import type { DataPackage } from '$lib/model/schema';
import type { ChartChange } from './changes';

/**
 * The text of a pull request, in Markdown: the rows by table as they belong into the files, what moves in
 * which charts, and what its author vouches for.
 *
 * @param changes undefined: not counted
 */
export function requestText(
  dataPackage: DataPackage,
  draft: Draft,
  changes: readonly ChartChange[] | undefined,
  words: ContributeWords,
): string {
  const { handIn } = words;
  const tables = Object.keys(draft).flatMap((table) => [
    `### data/${table}.csv`,
    fenced(draftCsv(dataPackage, draft, table).trimEnd(), 'csv'),
  ]);
  const moves = changes?.map(
    ({ chart, before, after }) =>
      `- **${chart.text[after.context.locale].name}**\n` +
      `  - ${words.changes.before}: ${before.sentence}\n` +
      `  - ${words.changes.after}: ${after.sentence}`,
  );
  const none = changes ? words.changes.none : handIn.requestNothing;
  return [
    `## ${handIn.requestRows}`,
    ...tables,
    `## ${handIn.requestMoves}`,
    moves?.length ? moves.join('\n') : none,
    `- [ ] ${handIn.requestSources}`,
    handIn.translations,
  ].join('\n\n');
}

/** Fenced longer than any run of backticks inside, so that no cell can end it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
