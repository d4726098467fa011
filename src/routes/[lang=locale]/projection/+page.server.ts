import type { Found } from '$lib/model/projection/world';
import { chartFound, citations } from '$lib/server/site';
import { defaultAssumptions } from '$lib/selection/assumptions';
import { choicesOf } from './choices';
import { outlookOf } from './outlook';

export async function load() {
  const found = withoutEmptyColumns(await chartFound<Found>('projection'));
  return {
    found,
    outlook: outlookOf(found, defaultAssumptions(choicesOf(found))),
    citations: await citations(),
  };
}

/** The records without the columns that no record of their part fills: a third of the bytes. */
function withoutEmptyColumns(found: readonly Found[]): Found[] {
  const filled = new Set(
    found.flatMap((row) =>
      Object.entries(row).flatMap(([name, value]) =>
        value === null ? [] : [`${row.part} ${name}`],
      ),
    ),
  );
  return found.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).filter(([name]) => filled.has(`${row.part} ${name}`)),
      ) as Found,
  );
}
