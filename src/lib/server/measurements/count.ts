import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { NativeDb } from '../native-db';
import countSql from './count.sql?raw';
import countedSql from './counted.sql?raw';
import type { Finished } from './finished';
import foundSql from './found.sql?raw';
import { headOf } from './inputs';
import keepSql from './keep.sql?raw';
import { layoutOf, layoutStatements, type FileLayout } from './layout';
import stageSql from './stage.sql?raw';
import type { Report, Step } from './task';

/** All that says how a row is counted: kept counts are good as long as it stays. */
export const countStatements: readonly string[] = [
  ...layoutStatements,
  stageSql,
  countSql,
  keepSql,
];

/** Counts a file and keeps its counts, unless they are kept already. A file with a fault is not counted. */
export async function countFile(
  db: NativeDb,
  file: string,
  id: string,
  finished: Finished,
  report: Report,
): Promise<Step> {
  const known = finished.find(id);
  if (known) return { file, is: 'known', finding: known };
  const timer = setInterval(() => report.progress(file, db.progress()), 500);
  try {
    const layout = layoutOf(await headOf(file));
    if (!layout) return { file, is: 'faulty', fault: 'unknown layout' };
    const found = await countRows(db, file, layout, finished.staged);
    const faults = found.filter((row) => row.set_aside && row.set_aside !== 'other country');
    if (faults.length > 0) {
      const told = faults.map(({ set_aside, rows }) => `${set_aside}: ${rows} rows`);
      return { file, is: 'faulty', fault: told.join(', ') };
    }
    const of = (why: string | null) => found.find((row) => row.set_aside === why);
    const finding = {
      layout: layout.name,
      measurements: of(null)?.measurements ?? 0,
      elsewhere: of('other country')?.measurements ?? 0,
    };
    await db.set('partial', finished.draftOf(id));
    await db.run(keepSql);
    finished.add(id, finding);
    return { file, is: 'counted', finding };
  } catch (error) {
    // What the engine says of a file that it cannot read; the statement behind it would help nobody.
    return { file, is: 'faulty', fault: (error as Error).message.split('\n')[0]! };
  } finally {
    clearInterval(timer);
    rmSync(finished.staged, { recursive: true, force: true });
  }
}

interface Found {
  set_aside: string | null;
  rows: number;
  measurements: number;
}

async function countRows(
  db: NativeDb,
  file: string,
  { cells, told }: FileLayout,
  staged: string,
): Promise<Found[]> {
  await db.set('file', path.resolve(file));
  await db.set('staged', staged);
  await db.run(cells);
  await db.run(told);
  await db.run(countedSql);
  await db.run(stageSql);
  const parts = readdirSync(staged).sort();
  for (const part of parts) {
    await db.set('part', path.join(staged, part));
    await db.run(countSql);
  }
  return db.rows<Found>(foundSql);
}
