import type { CellChange, RowsDiff } from '$lib/model/diff';
import type { ChartDiff, DataDiff, FileDiff } from './compare';

/** As many lines of one kind as a reader of a pull request goes through. */
const most = 30;

/** What a change of the data does, as Markdown for a pull request. */
export function writeDiff({ versions, files, headlines, charts, failed }: DataDiff): string {
  const moved = headlines.changed.length + headlines.added.length + headlines.removed.length;
  return [
    '## What this changes in the data',
    `${code(versions[0])} → ${code(versions[1])}`,
    files.length === 0 ? 'No row of any table changes.' : '',
    ...files.map(writeFile),
    '### Numbers that move',
    moved === 0
      ? 'None of the numbers that readers cite moves.'
      : '**Published numbers move: a second person checks the rows against their sources.** Days as documented / with patterns / possible.',
    list(writeHeadlines(headlines)),
    charts.length === 0 ? '' : '### Charts whose rows change',
    ...charts.map(writeChart),
    failed.size === 0 ? '' : '### Charts that could not be compared',
    list([...failed].map(([slug, reason]) => `${code(slug)}: ${code(reason)}`)),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function writeFile({ file, rows: { added, removed, changed } }: FileDiff): string {
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
  return [
    `### ${code(file)}: ${counts}`,
    list([
      ...added.map(({ key, row }) => `added ${code(key)}${written(row, '')}`),
      ...removed.map(({ key, row }) => `removed ${code(key)}${written(row, 'was ')}`),
      ...changed.map(({ key, cells }) => `changed ${code(key)}${cells.map(writeCell).join('')}`),
    ]),
  ].join('\n\n');
}

/** The cells of a row that is new or gone, as far as they are filled; its key stands before. */
const written = (row: Readonly<Record<string, string>>, was: string) =>
  Object.entries(row)
    .slice(1)
    .filter(([, value]) => value !== '')
    .map(([column, value]) => `\n  - ${column}: ${was}${code(value)}`)
    .join('');

const writeCell = ({ column, before, after }: CellChange) =>
  `\n  - ${column}: ${code(before)} → ${code(after)}`;

function writeHeadlines({ added, removed, changed }: RowsDiff): string[] {
  return [
    ...changed.map(({ key, cells }) => {
      const moves = cells.map(({ column, before, after }) => `${column} ${before} → ${after}`);
      return `${key}: ${moves.join(', ')}`;
    }),
    ...added.map(({ key, row }) => `${key}: new, ${row.named} / ${row.pattern} / ${row.possible}`),
    ...removed.map(
      ({ key, row }) => `${key}: gone, was ${row.named} / ${row.pattern} / ${row.possible}`,
    ),
  ];
}

function writeChart({ before, after, rows }: ChartDiff): string {
  const { added, removed, changed } = rows;
  const told = (what: string, was: string, now: string) =>
    was === now ? [] : [`${what}: ${code(was)} → ${code(now)}`];
  return [
    `#### ${after.name} (${code(after.slug)}): ${changed.length} rows moved, ${added.length} new, ${removed.length} gone`,
    list([
      ...told('title', before.title, after.title),
      ...told('sentence', before.sentence, after.sentence),
      ...changed.map(({ key, cells }) => `${code(key)}: ${cells.map(inLine).join(', ')}`),
    ]),
  ].join('\n\n');
}

const inLine = ({ column, before, after }: CellChange) =>
  `${column} ${code(before)} → ${code(after)}`;

function list(lines: readonly string[]): string {
  const more = lines.length - most;
  const shown = lines.slice(0, more > 0 ? most : undefined).map((line) => `- ${line}`);
  return [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

/** A text as it is: no markup, mention or line break of the data takes effect; empty is told. */
export function code(text: string): string {
  if (text.trim() === '') return '(empty)';
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const runs = [...line.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
