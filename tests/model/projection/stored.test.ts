import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chart as projection } from '$lib/charts/projection/chart';
import { derive, standardAssumptions } from '$lib/charts/projection/derive';
import { chart as rates } from '$lib/charts/rates/chart';
import { formatDay } from '$lib/model/day';
import { readWorld, type Found } from '$lib/model/projection/world';
import { openTables } from '../../tables/open';

// The projection draws, and must draw the same for everyone. `UPDATE=1 npx vitest run tests/model/projection`
// stores what it gives; whoever does so after a change of the model or of the data says which numbers moved.
// That Chromium gives the same: tests/pages/projection-seed.spec.ts.

const file = 'tests/model/projection/stored.json';

test('a fixed seed gives the stored rates and days ahead', { timeout: 60_000 }, async () => {
  const db = await openTables('data');
  const found = await db.rows<Found>(projection.query);
  const world = readWorld(found);
  const standard = standardAssumptions(world);
  const views = [...new Set(world.cases.map(({ asOf }) => formatDay(asOf)))].sort();

  const ahead = views.flatMap((asOf) =>
    ['as-drafted', 'draft-2025-12'].flatMap((scenario) =>
      (['law', 'row'] as const).flatMap((weight) =>
        derive(found, { ...standard, asOf, scenario, weight })
          .filter(({ month, scenario: id }) => month === null && id !== 'documented')
          .map((row) => [
            `${asOf} ${row.scenario} by ${weight}`,
            `cut ${row.cut_named} to ${row.cut_possible} of 100, ` +
              `named ${row.named_low} ${row.named} ${row.named_high}, ` +
              `possible ${row.possible_low} ${row.possible} ${row.possible_high}`,
          ]),
      ),
    ),
  );
  const counted = (await rates.derive!(await db.rows(rates.query))).map((row) => [
    `${row.as_of} ${row.services} ${row.outcome} by ${row.weight}`,
    `${row.n}, ${row.of_100} of 100, ${row.low} to ${row.high}`,
  ]);
  const now = `${JSON.stringify(
    { rates: Object.fromEntries(counted), ahead: Object.fromEntries(ahead) },
    null,
    2,
  )}\n`;
  if (process.env.UPDATE && !process.env.CI) writeFileSync(file, now);
  expect(JSON.parse(now)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});
