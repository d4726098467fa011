import { openBrowserDb } from '$lib/db/browser';
import type { Db } from '$lib/db/db';
import type { EngineFiles } from '$lib/db/engine-files';
import type { DataPackage } from '$lib/model/schema';
import type { Selection } from '$lib/selection/selection';
import measurementDaysSql from '$lib/tables/measurement-days.sql?raw';
import measurementMonthsSql from '$lib/tables/measurement-months.sql?raw';
import { loadTables, select } from '$lib/tables/tables';
import calendarSql from '$lib/charts/calendar/query.sql?raw';
import restrictedDaysSql from '$lib/charts/restricted-days/query.sql?raw';
import { countByHand, inventColumns } from './by-hand';
import inventSql from './invent.sql?raw';
import straightSql from './straight.sql?raw';

// What runs in the page of the bench: the engine of the site, with more rows than the site has.

export interface Task {
  engine: EngineFiles;
  dataPackage: DataPackage;
  files: Record<string, string>;
  /** Shown in turn. */
  selections: Selection[];
  rows: number;
}

/** Milliseconds: at the median, and at the 95th percentile. */
export interface Times {
  median: number;
  p95: number;
}

export interface Measured {
  /** Milliseconds in which the tables of days and months by service are made. */
  made: number;
  cube: Times;
  straight: Times;
  byHand: Times;
}

async function timesOf(rounds: number, work: (round: number) => unknown): Promise<Times> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[rounds >> 1]!, p95: times[Math.floor(rounds * 0.95)]! };
}

/** A change of the selection, as the page makes it: the two charts that count measurements. */
const change = (db: Db, selections: readonly Selection[]) => async (round: number) => {
  await select(db, selections[round % selections.length]!);
  await Promise.all([db.rows(restrictedDaysSql), db.rows(calendarSql)]);
};

async function measure({ engine, dataPackage, files, selections, rows }: Task): Promise<Measured> {
  const db = await openBrowserDb(engine);
  try {
    await loadTables(db, dataPackage, files);
    await db.run('create table wanted (rows bigint)');
    await db.rows('insert into wanted values (?)', [rows]);
    await db.run(inventSql);
    const { median: made } = await timesOf(1, async () => {
      await db.run(measurementDaysSql);
      await db.run(measurementMonthsSql);
    });
    const rounds = 30;
    await change(db, selections)(0);
    const cube = await timesOf(rounds, change(db, selections));
    await db.run(straightSql);
    await change(db, selections)(0);
    const straight = await timesOf(rows > 1e6 ? 10 : rounds, change(db, selections));
    const services = 96;
    const columns = inventColumns(rows, services);
    const shown = (round: number) =>
      Uint8Array.from({ length: services }, (_, i) => (i + round) % 2);
    // A clock of a page tells tenths of a millisecond: what is faster is done many times.
    const times = Math.ceil(1e6 / Math.max(rows, 1000));
    const many = await timesOf(rounds, (round) => {
      for (let time = 0; time < times; time++) {
        countByHand(columns, 'month', shown(round));
        countByHand(columns, 'day', shown(round));
      }
    });
    const byHand = { median: many.median / times, p95: many.p95 / times };
    return { made, cube, straight, byHand };
  } finally {
    await db.terminate();
  }
}

declare global {
  interface Window {
    measure: typeof measure;
  }
}

window.measure = measure;
