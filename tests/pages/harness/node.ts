import { readFileSync } from 'node:fs';
import { parseCsv } from '$lib/model/csv';
import { parseDay } from '$lib/model/day';
import { enumOf, type DataPackage } from '$lib/model/schema';
import { writeSpans } from '$lib/model/spans';
import { parseSelection, type Selection } from '$lib/selection/selection';
import { openNodeDb } from '$lib/server/db';
import { answer, type Answers, type Task } from './queries';

/** The tables of a folder, with the spans worked out from its events. */
export function filesOf(folder: string, dataPackage: DataPackage): Task['files'] {
  const files = Object.fromEntries(
    dataPackage.resources
      .filter((resource) => !resource.derivedFrom)
      .map(({ path }) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
  );
  const events = parseCsv('events.csv', files['events.csv']!);
  return { ...files, 'spans.csv': writeSpans(events, dataPackage) };
}

/** Selections as addresses write them. @throws Error where a part of an address is not taken */
export function selectionsOf(
  searches: readonly string[],
  dataPackage: DataPackage,
  files: Task['files'],
): Record<string, Selection> {
  const choices = {
    period: {
      first: parseDay(dataPackage.temporal.start),
      last: parseDay(dataPackage.lastEvidence),
    },
    services: parseCsv('services.csv', files['services.csv']!).rows.map(({ cells }) => ({
      id: cells.service_id!,
      name: cells.name!,
      isHeadline: cells.headline === 'true',
    })),
    measures: enumOf(dataPackage, 'events', 'measure'),
    scopes: enumOf(dataPackage, 'events', 'scope'),
    grades: enumOf(dataPackage, 'events', 'evidence_grade'),
  };
  return Object.fromEntries(
    searches.map((search) => {
      const { selection, rejected } = parseSelection(new URLSearchParams(search), choices);
      if (rejected.length > 0) throw new Error(`not taken: ${JSON.stringify(rejected)}`);
      return [search, selection];
    }),
  );
}

/** What the engine inside Node, which makes the pages, answers. */
export async function answerInNode(task: Task): Promise<Answers> {
  const db = await openNodeDb();
  try {
    return await answer(db, task);
  } finally {
    await db.close();
  }
}
