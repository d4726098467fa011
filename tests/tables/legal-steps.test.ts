import { expect, test } from 'vitest';
import { chart } from '$lib/charts/legal-steps/chart';
import { normsOf, stepsOf, type Row } from '$lib/charts/legal-steps/rows';
import { select } from '$lib/tables/tables';
import { defaultSelection } from '$lib/selection/selection';
import { cellsOf, choicesOf, openTables, type Folder } from './open';

test.each<Folder>(['tests/fixtures', 'data'])(
  'legal-steps holds every step and norm of %s once, as the tables have them',
  async (folder) => {
    const rows = await (await openTables(folder)).rows<Row>(chart.query);
    expect(
      stepsOf(rows)
        .map(({ id, date, track, stage }) => [id, date, track, stage].join(' '))
        .sort(),
    ).toEqual(
      cellsOf(folder, 'legal-steps')
        .map(({ step_id, date, track, stage }) => [step_id, date, track, stage].join(' '))
        .sort(),
    );
    expect(
      normsOf(rows)
        .map(({ id, status }) => `${id} ${status}`)
        .sort(),
    ).toEqual(
      cellsOf(folder, 'provisions')
        .map(({ provision_id, final_status }) => `${provision_id} ${final_status}`)
        .sort(),
    );
  },
);

// Counted by hand in provisions.csv.
test('of the 11 norms of the draft 6 were softened, 3 dropped, 1 kept; of 1 it is not known', async () => {
  const rows = await (await openTables('data')).rows<Row>(chart.query);
  const count = (status: string) => normsOf(rows).filter((norm) => norm.status === status).length;
  expect(['softened', 'dropped', 'kept', 'unknown'].map(count)).toEqual([6, 3, 1, 1]);
});

test('legal-steps answers to no selection', async () => {
  const db = await openTables('data');
  const before = await db.rows(chart.query);
  await select(db, { ...defaultSelection(choicesOf('data')), services: [], measures: [] });
  expect(await db.rows(chart.query)).toEqual(before);
});
