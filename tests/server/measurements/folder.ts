import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { resourceOf } from '$lib/model/schema';
import { schema } from '$lib/server/data';
import { aggregate } from '$lib/server/measurements/aggregate';
import type { Outcome, Task } from '$lib/server/measurements/task';

/** A folder of its own, with files in it; it goes when the test ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'measurements-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** The years that a folder holds, by name. */
export const yearsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

const silent = { progress: () => {}, step: () => {} };

/** Aggregates files; what is not said is as the command has it. */
export function run(
  files: readonly string[],
  out: string,
  rest: Partial<Task> = {},
): Promise<Outcome> {
  const scratch = path.join(out, '.partial');
  return aggregate(
    {
      files,
      out,
      scratch,
      database: ':memory:',
      limits: { memory: '300MB', threads: 2, scratch },
      resource: resourceOf(schema, 'measurements'),
      serviceOfDomain: {},
      country: null,
      test: null,
      ...rest,
    },
    silent,
  );
}

/** The rows that a text of an export gives, a line each, without the header of the table. */
export async function rowsOf(
  name: string,
  text: string | Uint8Array,
  rest: Partial<Task> = {},
): Promise<string[]> {
  const folder = folderOf({ [name]: text });
  const out = folderOf();
  const { steps } = await run([path.join(folder, name)], out, rest);
  const faults = steps.flatMap((step) => (step.is === 'faulty' ? [step.fault] : []));
  const lines = Object.values(yearsIn(out)).flatMap((year) => year.trimEnd().split('\n').slice(1));
  return [...faults, ...lines];
}
