import { openBrowserDb } from '$lib/db/browser';
import type { EngineFiles } from '$lib/db/engine-files';
import type { DataPackage } from '$lib/model/schema';
import type { Selection } from '$lib/selection/selection';
import { loadTables, select } from '$lib/tables/tables';
import { charts, expectSame } from './bound';
import { choose } from './choose';
import { readTables } from './tables';

// What runs in the page of the bench: the engine of the site, and the same counts over typed arrays.

export interface Task {
  engine: EngineFiles;
  dataPackage: DataPackage;
  files: Record<string, string>;
  /** Shown in turn. */
  selections: Selection[];
  rounds: number;
  /** How often each count by hand is done in a row, at least. */
  times: number;
}

/** Milliseconds of each round. */
export interface Measured {
  engine: number[];
  byHand: number[];
}

/** By slug of a chart; `select`: choosing what all charts show. */
export type Answer = Record<string, Measured>;

async function measure({
  engine,
  dataPackage,
  files,
  selections,
  rounds,
  times,
}: Task): Promise<Answer> {
  const db = await openBrowserDb(engine);
  try {
    await loadTables(db, dataPackage, files);
    const tables = await readTables(db, dataPackage);
    const bounds = charts.map(({ bound, ...chart }) => ({ ...chart, ...bound(tables) }));
    const answer = Object.fromEntries(
      ['select', ...charts.map(({ slug }) => slug)].map((name) => [
        name,
        { engine: [], byHand: [] } as Measured,
      ]),
    );
    for (let round = -selections.length; round < rounds; round++) {
      const selection = selections[(round + selections.length) % selections.length]!;
      const note = (name: string, engine: number, byHand: number) => {
        // Each selection is shown once before anything is noted.
        if (round < 0) return;
        answer[name]!.engine.push(engine);
        answer[name]!.byHand.push(byHand);
      };
      const selecting = await timeOf(() => select(db, selection));
      const choosing = timeOfMany(times, () => choose(tables, selection));
      note('select', selecting.time, choosing.time);
      for (const { slug, query, count, read } of bounds) {
        const queried = await timeOf(() => db.rows<never>(query));
        const counted = timeOfMany(times, () => count(choosing.found));
        expectSame(slug, counted.found, read(queried.found));
        note(slug, queried.time, counted.time);
      }
    }
    return answer;
  } finally {
    await db.terminate();
  }
}

async function timeOf<Found>(work: () => Promise<Found>): Promise<{ time: number; found: Found }> {
  const start = performance.now();
  const found = await work();
  return { time: performance.now() - start, found };
}

/** Milliseconds of one time of many: a clock of a page tells tenths, so that many must take some of them. */
function timeOfMany<Found>(times: number, work: () => Found): { time: number; found: Found } {
  const start = performance.now();
  let done = 0;
  let found: Found;
  do {
    for (let time = 0; time < times; time++) found = work();
    done += times;
  } while (performance.now() - start < 2);
  return { time: (performance.now() - start) / done, found: found! };
}

declare global {
  interface Window {
    measureAggregates: typeof measure;
  }
}

window.measureAggregates = measure;
