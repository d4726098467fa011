import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createTable } from '$lib/tables/tables';
import type { NativeDb } from '../native-db';
import mergeSql from './merge.sql?raw';
import type { Task, Year } from './task';
import writeDaysSql from './write-days.sql?raw';
import writeYearSql from './write-year.sql?raw';
import yearsSql from './years.sql?raw';

/** Adds kept counts up into the table of the task and writes it, a file a year. */
export async function writeYears(
  db: NativeDb,
  task: Task,
  partials: readonly string[],
): Promise<Year[]> {
  await db.run(`drop table if exists "${task.resource.name}"`);
  await db.run(createTable(task.resource));
  if (partials.length > 0) {
    await db.set('partials', partials.join('\n'));
    await db.run(mergeSql);
  }
  const years = await db.rows<Year>(yearsSql);
  removeOthers(task, years);
  for (const { year } of years) {
    await db.set('year', year);
    await db.set('file', path.join(task.out, `${year}.csv`));
    await db.run(writeYearSql);
  }
  if (task.parquet) {
    await db.set('folder', task.parquet);
    await db.run(writeDaysSql);
  }
  return years;
}

/** Removes years that an earlier run wrote and this one does not; other files stay. */
function removeOthers({ out, resource }: Task, years: readonly Year[]): void {
  const header = resource.schema.fields.map(({ name }) => name).join(',');
  const kept = years.map(({ year }) => `${year}.csv`);
  for (const name of readdirSync(out)) {
    const file = path.join(out, name);
    const isOurs = /^\d{4}\.csv$/.test(name) && readFileSync(file, 'utf8').startsWith(header);
    if (isOurs && !kept.includes(name)) rmSync(file);
  }
}
