import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { openNativeDb, type NativeDb } from '../native-db';
import { countFile, countStatements } from './count';
import { Finished } from './finished';
import { hashOf } from './inputs';
import layoutSql from './layout.sql?raw';
import servicesSql from './services.sql?raw';
import { asLines, serviceOfTest } from './services';
import type { Outcome, Report, Step, Task } from './task';
import { writeYears } from './write';

/** The country that the project is about; rows of others are left out and told. */
const keptCountry = 'KZ';

/**
 * Adds up the measurements of files and writes them by year. A file is counted whole or not at all: one
 * with a fault is told and left out. Files of the same bytes count once; what is done is not done again.
 * The result depends on the rows alone, not on how files split or order them.
 * @throws QueryError, errors of Node
 */
export async function aggregate(task: Task, report: Report): Promise<Outcome> {
  mkdirSync(task.out, { recursive: true });
  const finished = new Finished(task.scratch);
  const db = await openNativeDb(task.database, task.limits);
  try {
    const settings = await prepare(db, task);
    const steps: Step[] = [];
    const fileOf = new Map<string, string>();
    for (const file of task.files) {
      const id = `${await hashOf(file)}-${settings}`;
      const same = fileOf.get(id);
      const step: Step =
        same === undefined
          ? await countFile(db, file, id, finished, report)
          : { file, is: 'same', as: same };
      if (step.is === 'counted' || step.is === 'known') fileOf.set(id, file);
      steps.push(step);
      report.step(step);
    }
    const partials = [...fileOf.keys()].map(finished.partialOf);
    return { steps, years: await writeYears(db, task, partials) };
  } finally {
    db.close();
  }
}

/** Readies the session; answers with what the counts of a file depend on besides the file. */
async function prepare(db: NativeDb, task: Task): Promise<string> {
  const variables = {
    kept_country: keptCountry,
    country: task.country,
    test: task.test,
    tests: asLines(serviceOfTest),
    domains: asLines(task.serviceOfDomain),
  };
  for (const [name, value] of Object.entries(variables)) await db.set(name, value);
  await db.run(layoutSql);
  await db.run(servicesSql);
  const rules = JSON.stringify([variables, countStatements]);
  return createHash('sha256').update(rules).digest('hex').slice(0, 16);
}
