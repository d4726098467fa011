import type { Results, Row } from './results';

const opening = '<!-- bench: written by npm run bench -->\n';
const closing = '\n<!-- /bench -->';
const before = '## How it is made\n';
const picture = '![How the redraw grows with the rows of measurements](tests/bench/growth.svg)';

/** Rows of earlier runs, but for the subjects and sizes that were measured anew. */
export function merge(earlier: readonly Row[], measured: readonly Row[]): Row[] {
  const key = ({ subject, what, rows }: Row) => JSON.stringify([subject, what, rows]);
  const anew = new Map(measured.map((row) => [key(row), row]));
  const kept = earlier.map((row) => anew.get(key(row)) ?? row);
  const known = new Set(earlier.map(key));
  return [...kept, ...measured.filter((row) => !known.has(key(row)))];
}

const digits = { maximumSignificantDigits: 3 };
const unitOf = (value: number | undefined, unit: string) =>
  value === undefined ? '' : `${value.toLocaleString('en', digits)} ${unit}`;
const nameOf = ({ what, rows }: Row) =>
  rows === undefined ? what : `${what}, ${rows.toLocaleString('en')} rows`;

/** Rows as a table in Markdown, its columns as wide as their cells. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['subject', 'what', 'measured', 'target', 'baseline', 'times'],
    ...rows.map((row) => [
      row.subject,
      nameOf(row),
      unitOf(row.value, row.unit),
      unitOf(row.target, row.unit),
      row.baseline === undefined ? '' : `${unitOf(row.baseline, row.unit)}: ${row.against}`,
      row.ratio === undefined ? '' : `${row.ratio.toLocaleString('en')}`,
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}

/**
 * A README with the rows that have a target between its markers, and the picture of growth below them; without
 * markers, in a section of their own.
 *
 * @throws Error `no place for the bench: …`
 */
export function withBench(readme: string, { machine, rows }: Results): string {
  const table = tableOf(rows.filter((row) => row.target !== undefined));
  const text = `\n${machine}. Times are ratios to the least that anyone needs, measured in the same run.\n\n${table}\n\n${picture}\n`;
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  if (start >= 0 && end > start) {
    return readme.slice(0, start + opening.length) + text + readme.slice(end);
  }
  if (!readme.includes(before)) throw new Error(`no place for the bench: ${before.trim()}`);
  const section = `## How fast it is\n\n\`npm run bench\` measures the built site and writes all numbers to \`tests/bench/results.json\`.\n\n${opening}${text}${closing}\n\n`;
  return readme.replace(before, () => section + before);
}
