import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { publishedData, schema } from '$lib/server/data';
import { chartData } from '$lib/server/diff/charted';
import { compareData } from '$lib/server/diff/compare';
import { writeDiff } from '$lib/server/diff/markdown';
import { completed, dataAt, type DataSet } from '$lib/server/diff/revision';

const usage = 'npm run data:diff -- <revision> [--out <folder>]';

/**
 * Writes what the folder data/ changes against a revision of Git, as Markdown, to the standard output; into
 * the folder of `--out` as diff.md, with each chart whose rows change as <slug>-before.svg and -after.svg.
 * @returns 0; 1 where no revision is named
 */
export async function run(rest: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [revision] = positionals;
  if (revision === undefined) {
    process.stderr.write(`${usage}\n`);
    return 1;
  }
  const before = await charted(dataAt(revision));
  const after = await charted(completed(schema, publishedData()));
  const diff = compareData(before, after);
  const text = writeDiff(diff);
  process.stdout.write(text);
  if (values.out === undefined) return 0;
  const write = (name: string, content: string) =>
    writeFileSync(path.join(values.out!, name), content);
  mkdirSync(values.out, { recursive: true });
  write('diff.md', text);
  for (const chart of diff.charts) {
    write(`${chart.after.slug}-before.svg`, chart.before.svg());
    write(`${chart.after.slug}-after.svg`, chart.after.svg());
  }
  return 0;
}

const charted = async (data: DataSet) => ({ ...data, charted: await chartData(data) });
