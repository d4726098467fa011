import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblem } from '$lib/i18n/problems';
import { words } from '$lib/i18n/problems.en';
import { toCsv } from '$lib/model/csv';
import { resourceOf } from '$lib/model/schema';
import { readTable, schema } from '$lib/server/data';
import { aggregate } from '$lib/server/measurements/aggregate';
import { findFiles } from '$lib/server/measurements/inputs';
import { readDomains } from '$lib/server/measurements/services';
import type { Step } from '$lib/server/measurements/task';

const usage = `npm run data:measurements -- <files or folders> --out <folder>
  --services <map.csv>   columns domain,service_id: the service that a domain belongs to
  --country <KZ>         country of rows that name none
  --test <name>          test of rows that name none, e.g. web_connectivity
  --parquet <folder>     also writes Parquet, one folder a day
  --database <address>   where the table is made: a file, or md:<name>; in memory without it
  --scratch <folder>     what is done so far; .partial in the folder of --out without it
  --memory <400MB>       what the engine may hold; the rest goes to --scratch
  --threads <number>     all cores without it, four at most
`;

const number = new Intl.NumberFormat('en');
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Aggregates exports of measurements. 0: all counted; 1: a file was left out; 2: asked wrongly. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (positionals.length === 0 || !values.out) {
    say(usage);
    return 2;
  }
  const { serviceOfDomain, problems } = values.services
    ? domainsIn(values.services)
    : { serviceOfDomain: {}, problems: [] };
  if (problems.length > 0) {
    say(problems.map((problem) => describeProblem(problem, words)).join('\n'));
    return 2;
  }
  const scratch = values.scratch ?? path.join(values.out, '.partial');
  const files = findFiles(positionals);
  const { steps, years } = await aggregate(
    {
      files,
      out: values.out,
      parquet: values.parquet,
      scratch,
      database: values.database ?? ':memory:',
      limits: {
        memory: values.memory,
        threads: Number(values.threads ?? Math.min(availableParallelism(), 4)),
        scratch,
      },
      resource: resourceOf(schema, 'measurements'),
      serviceOfDomain,
      country: values.country ?? null,
      test: values.test ?? null,
    },
    {
      progress: sayProgress(),
      step: (step) => say(describe(step)),
    },
  );
  for (const { year, rows, measurements } of years) {
    const counts = `${number.format(measurements)} measurements in ${number.format(rows)} rows`;
    say(`${path.join(values.out, `${year}.csv`)}: ${counts}`);
  }
  if (years.length === 0) say('no measurements');
  return steps.some((step) => step.is === 'faulty') ? 1 : 0;
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      services: { type: 'string' },
      country: { type: 'string' },
      test: { type: 'string' },
      parquet: { type: 'string' },
      database: { type: 'string' },
      scratch: { type: 'string' },
      memory: { type: 'string', default: '400MB' },
      threads: { type: 'string' },
    },
  });

/** Says how far a file is, once for each tenth of it. */
function sayProgress() {
  let said = { file: '', tenth: 0 };
  return (file: string, share: number) => {
    const tenth = Math.floor(share * 10);
    // The steps of a file each count from nothing: the first is the long one.
    if (file === said.file && tenth <= said.tenth) return;
    say(`${file}: ${tenth * 10} %`);
    said = { file, tenth };
  };
}

function domainsIn(file: string) {
  const { header, rows } = readTable('services');
  const services = toCsv(
    header,
    rows.map(({ cells }) => cells),
  );
  return readDomains(schema, file, readFileSync(file, 'utf8'), services);
}

function describe(step: Step): string {
  if (step.is === 'same') return `${step.file}: the same bytes as ${step.as}, counted once`;
  if (step.is === 'faulty') return `${step.file}: left out: ${step.fault}`;
  const { layout, measurements, elsewhere } = step.finding;
  const counted = `${number.format(measurements)} measurements`;
  const others = elsewhere > 0 ? `, ${number.format(elsewhere)} of other countries left out` : '';
  return `${step.file}: ${layout}, ${counted}${others}${step.is === 'known' ? '; known already' : ''}`;
}
