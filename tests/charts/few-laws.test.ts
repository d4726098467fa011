import { expect, test } from 'vitest';
import { derive as deriveDaysAhead, standardAssumptions } from '$lib/charts/projection/derive';
import { derive as deriveRates } from '$lib/charts/rates/derive';
import { locales } from '$lib/i18n/locale';
import type { CaseRow } from '$lib/model/projection/case';
import { readWorld, type Found } from '$lib/model/projection/world';
import { chartOf } from '../languages';
import { contextFor, frameFor, frameSizes } from './context';

// What the charts of the projection say where the precedents are few. That the words are good is not seen here.

const caseOf = (law: string, outcome: CaseRow['outcome'], i = 1): CaseRow => ({
  precedent_id: `${law}-${i}`,
  as_of: '2021-10-01',
  law_id: law,
  country_code: 'XX',
  set: 'threat_blocking',
  duty: 'registration',
  service_id: 'telegram',
  statement_service: true,
  confounded: false,
  outcome,
  deadline: '2020-11-02',
  restriction_start: outcome === 'blocked' ? '2020-11-12' : null,
  restriction_end: null,
});

const sets: [string, CaseRow[]][] = [
  ['no law', []],
  ['one law', [caseOf('a', 'blocked', 1), caseOf('a', 'refused_open', 2)]],
  ['one law of one case', [caseOf('a', 'complied_open')]],
  ['unknown outcomes of one law', [caseOf('a', 'unknown_open')]],
  ['unknown outcomes alone', [caseOf('a', 'unknown_open'), caseOf('b', 'unknown_open')]],
];

const scenario = (id: string, fate: 'drafted' | 'dropped', set: string | null): Found => ({
  part: 'scenario',
  scenario_id: id,
  fate,
  set,
  adopted: '2022-05-03',
  months_to_deadline: 6,
  horizon_months: 24,
  base_first: '2019-06-01',
  base_last: '2021-09-30',
  base_triggers: '',
});

const world = (cases: CaseRow[]): Found[] => [
  scenario('as-drafted', 'drafted', 'threat_blocking'),
  scenario('dropped', 'dropped', null),
  { part: 'platform', service_id: 'telegram', statement_service: true },
  ...cases.map((found) => ({ part: 'case' as const, ...found })),
];

/** Everything that a chart says and draws of some rows, in a language. */
function saidOf(slug: string, rows: readonly unknown[]): string[] {
  const chart = chartOf(slug);
  return locales.flatMap((locale) => {
    const context = contextFor('data', locale);
    const text = chart.text[locale]!;
    const drawings = frameSizes.map((size) =>
      chart.layout(rows as never[], frameFor(chart as never, context, size) as never),
    );
    return [
      text.title(rows as never[], context),
      text.sentence(rows as never[], context),
      JSON.stringify(drawings, (_, value: unknown) =>
        typeof value === 'number' && !Number.isFinite(value) ? `${value}` : value,
      ),
    ];
  });
}

const wrong = /\b(NaN|Infinity|undefined)\b/;
const wrongInWords = /\b(NaN|Infinity|undefined|null)\b/;

test.each(sets)('rates and days ahead of %s are worded in every language', (_, cases) => {
  for (const odds of [null, { drafted: 50, softened: 0, dropped: 50 }]) {
    const found = world(cases);
    const ahead = deriveDaysAhead(found, { ...standardAssumptions(readWorld(found)), odds });
    for (const [slug, rows] of [
      ['rates', deriveRates(cases)],
      ['projection', ahead],
    ] as const) {
      expect(JSON.stringify(rows)).not.toMatch(wrong);
      const said = saidOf(slug, rows);
      said.forEach((one, i) => {
        // Without any row the title alone says that there is nothing.
        if (rows.length > 0 || i % 3 === 0) expect(one).not.toBe('');
        expect(one).not.toMatch(i % 3 === 2 ? wrong : wrongInWords);
      });
    }
  }
});

test('rates of one law give no range, in the rows or in words', () => {
  const rows = deriveRates(sets[1]![1]);
  expect(rows.every(({ low, high }) => low === null && high === null)).toBe(true);
  const asked = deriveRates([...sets[1]![1], caseOf('b', 'complied_open')]);
  const sentence = (some: typeof rows) =>
    chartOf('rates').text.en!.sentence(some as never[], contextFor('data', 'en'));
  expect(sentence(asked)).toMatch(/100/);
  expect(sentence(rows)).not.toMatch(/100/);
});

test('days ahead of services that no law elsewhere met are nothing to project, and no crash', () => {
  // Chosen services can be without a precedent: then there is no day on which anything was known.
  const rows = deriveDaysAhead(world([]));
  expect(rows).toEqual([]);
  expect(new Set(saidOf('projection', rows).filter((_, i) => i % 3 !== 2)).size).toBe(3);
});
