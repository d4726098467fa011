import { expect, test } from 'vitest';
import { claimYears } from '$lib/charts/chart';
import { chart } from '$lib/charts/watchers/chart';
import { factsOf, monthsOf, rowsInView, type Row } from '$lib/charts/watchers/rows';
import { daysOf, intersect, monthOf } from '$lib/model/day';
import { itemsOf } from '$lib/model/schema';
import { defaultSelection } from '$lib/selection/selection';
import { eventsOf } from './choose';
import { cellsOf, choicesOf, openTables, spansOf } from './open';

const standard = defaultSelection(choicesOf('data'));
const sources = new Map(cellsOf('data', 'sources').map((source) => [source.source_id!, source]));

/** Publishers by month and kind behind the counted events of the claim years, from the CSV files. */
function recount(): Map<string, Map<string, Set<string>>> {
  const months = new Map<string, Map<string, Set<string>>>();
  for (const event of eventsOf('data', standard, standard.grades)) {
    const touched = new Set(
      spansOf('data', event).flatMap((span) => {
        const shared = intersect(span, claimYears);
        return shared ? [...daysOf(shared)].map(monthOf) : [];
      }),
    );
    for (const month of touched) {
      const kinds = months.get(month) ?? new Map<string, Set<string>>();
      months.set(month, kinds);
      for (const id of itemsOf(event.source_ids!)) {
        const { kind, publisher } = sources.get(id)!;
        // Copies and other offices are named in brackets.
        kinds.set(kind!, (kinds.get(kind!) ?? new Set()).add(publisher!.split(' (')[0]!));
      }
    }
  }
  return months;
}

test('watchers counts the publishers behind each month as the tables have them', async () => {
  const rows = await (await openTables('data')).rows<Row>(chart.query);
  const shown = rowsInView(rows, { period: null }).filter((row) => row.publishers > 0);
  const expected = [...recount()].flatMap(([month, kinds]) =>
    [...kinds].map(([kind, publishers]) => `${month} ${kind} ${publishers.size}`),
  );
  expect(shown.map((row) => `${row.month} ${row.kind} ${row.publishers}`).sort()).toEqual(
    expected.sort(),
  );
});

test('watchers finds the months without a measuring publisher that the tables have', async () => {
  const rows = await (await openTables('data')).rows<Row>(chart.query);
  const months = recount();
  const measured = [...months].filter(([, kinds]) => kinds.has('measurement'));
  const facts = factsOf(monthsOf(rowsInView(rows, { period: null })));
  expect(facts.months).toBe(96);
  expect(facts.watched).toBe(months.size);
  expect(facts.measured).toBe(measured.length);
  expect(facts.firstMeasured).toBe(measured.map(([month]) => month).sort()[0]);
});
