import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Db } from '$lib/db/db';
import { citationsOf, recountOf, type Recount } from '$lib/embed/recount';
import type { Choice, Evidence } from '$lib/model/evidence';
import { readWorld } from '$lib/model/projection/world';
import { defaultSelection, type Choices } from '$lib/selection/selection';
import { evidenceOf } from '$lib/server/evidence';
import eventsSql from '$lib/tables/events.sql?raw';
import publishersSql from '$lib/tables/publishers.sql?raw';
import { select } from '$lib/tables/tables';
import { charts } from '../languages';
import { choicesOf, openTables, type Folder } from '../tables/open';

const recounts = import.meta.glob<Recount>('/src/lib/charts/*/recount.ts', {
  import: 'recount',
  eager: true,
});
const recountFor = (chart: (typeof charts)[number]): Recount =>
  recounts[`/src/lib/charts/${chart.slug}/recount.ts`] ?? recountOf(chart);

/** Periods and services, chosen at random; null as often as not. */
const choiceOf = ({ period, services }: Choices): fc.Arbitrary<Choice> =>
  fc.record({
    period: fc.option(
      fc
        .tuple(
          fc.integer({ min: period.first, max: period.last }),
          fc.integer({ min: period.first, max: period.last }),
        )
        .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) })),
    ),
    services: fc.option(fc.subarray(services.map(({ id }) => id))),
  });

// Hundreds of queries, one after the other.
vi.setConfig({ testTimeout: 300_000 });

describeFolder('tests/fixtures', 100);
describeFolder('data', 100);

function describeFolder(folder: Folder, numRuns: number) {
  const choices = choicesOf(folder);
  const evidence = new Map<string, Evidence>();
  const found = new Map<string, never[]>();
  let db: Db;

  beforeAll(async () => {
    db = await openTables(folder);
    for (const chart of charts) {
      const needsEvents = `/src/lib/charts/${chart.slug}/recount.ts` in recounts;
      evidence.set(chart.slug, await evidenceOf(db, choices.period, chart.evidence, needsEvents));
      found.set(chart.slug, await db.rows<never>(chart.query));
    }
  });

  test(`of ${folder} every chart has without the engine the rows of its query, whatever is chosen`, async () => {
    await fc.assert(
      fc.asyncProperty(choiceOf(choices), async (choice) => {
        const services = choice.services && [...choice.services];
        for (const chart of charts) {
          const period = chart.ignoresPeriod ? null : choice.period;
          await select(db, { ...defaultSelection(choices), ...choice, services, period });
          const rows = await db.rows<never>(chart.query);
          const { slug } = chart;
          const counted = recountFor(chart)(evidence.get(slug)!, choice, found.get(slug)!);
          // The projection reads records of several kinds, each with columns of its own.
          const read = (list: unknown) => (slug === 'projection' ? readWorld(list as never) : list);
          expect(read(counted), slug).toEqual(read(rows));
        }
      }),
      { numRuns },
    );
    await select(db, defaultSelection(choices));
  });

  test(`of ${folder} every chart has without the engine the sources behind its rows`, async () => {
    await fc.assert(
      fc.asyncProperty(choiceOf(choices), async (choice) => {
        const services = choice.services && [...choice.services];
        await select(db, { ...defaultSelection(choices), ...choice, services });
        const events = await db.rows(eventsSql);
        const publishers = await db.rows<{ cited_by: string }>(publishersSql);
        for (const chart of charts) {
          const cited = citationsOf(chart, evidence.get(chart.slug)!, choice);
          const own = publishers.filter(({ cited_by }) => cited_by === chart.evidence);
          expect(cited.publishers, chart.slug).toEqual(own);
          if (chart.evidence === 'events') expect(cited.events, chart.slug).toEqual(events);
        }
      }),
      { numRuns },
    );
    await select(db, defaultSelection(choices));
  });
}
