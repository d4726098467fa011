import { execFileSync } from 'node:child_process';
import type { Files } from '$lib/model/check';
import { parseCsv } from '$lib/model/csv';
import type { DataPackage } from '$lib/model/schema';
import { writeSpans } from '$lib/model/spans';
import { joinMeasurements, schema, writeSchema } from '../data';
import { fingerprint } from '../version';

/** A state of the folder data/: its schema, and its texts by path, `spans.csv` among them. */
export interface DataSet {
  /** As its site said it. */
  version: string;
  schema: DataPackage;
  files: Files;
}

/**
 * The folder data/ of a revision of Git. Tables that it did not have yet are empty in it.
 * @throws RangeError `no revision of Git: …`
 */
export function dataAt(revision: string): DataSet {
  const commit = commitOf(revision);
  const paths = git('ls-tree', '-r', '--name-only', commit, 'data/').split('\n');
  const files: Files = Object.fromEntries(
    paths
      .filter((path) => /\.(csv|json)$/.test(path))
      .map((path) => [path.slice('data/'.length), git('show', `${commit}:${path}`)]),
  );
  const own = JSON.parse(files['datapackage.json'] ?? '{"resources":[]}') as DataPackage;
  return completed(own, {
    ...files,
    'measurements.csv': joinMeasurements(files),
    'datapackage.json': writeSchema(own),
  });
}

/** A state with its spans, and with an empty table for each that only the schema of today has. */
export function completed(own: DataPackage, files: Files): DataSet {
  const newer = schema.resources.filter(({ path }) => !own.resources.some((r) => r.path === path));
  const empty = newer.map((resource) => [
    resource.path,
    `${resource.schema.fields.map(({ name }) => name).join(',')}\n`,
  ]);
  const events = parseCsv('events.csv', files['events.csv'] ?? '');
  const whole = { ...files, 'spans.csv': writeSpans(events, own) };
  return {
    version: `${own.version}+${fingerprint(whole)}`,
    schema: { ...own, resources: [...own.resources, ...newer] },
    files: { ...Object.fromEntries(empty), ...whole },
  };
}

function commitOf(revision: string): string {
  try {
    // What starts with a dash must not be taken for an option.
    return git(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ).trim();
  } catch (cause) {
    throw new RangeError(`no revision of Git: ${revision}`, { cause });
  }
}

const git = (...command: string[]) =>
  execFileSync('git', command, { encoding: 'utf8', maxBuffer: 2 ** 28 });
