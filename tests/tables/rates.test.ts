import { parseDay } from '$lib/model/day';
import { parseEdtf } from '$lib/model/edtf';
import { beforeAll, expect, test } from 'vitest';
import { chart } from '$lib/charts/rates/chart';
import type { Row } from '$lib/charts/rates/rows';
import { outcomes, type Outcome } from '$lib/model/projection/outcome';
import type { Db } from '$lib/db/db';
import { defaultSelection } from '$lib/selection/selection';
import { select } from '$lib/tables/tables';
import { cellsOf, choicesOf, openTables, schemaOf, type Folder } from './open';

type Cells = Record<string, string>;

const coded = '2021-10-01';
const { lastEvidence } = schemaOf('data');
const standard = defaultSelection(choicesOf('data'));

const rowsIn = async (db: Db): Promise<Row[]> => chart.derive!(await db.rows(chart.query));

let data: Db;
let rows: Row[];
beforeAll(async () => {
  data = await openTables('data');
  rows = await rowsIn(data);
});

/** Complied / refused and open / slowed / blocked / unknown, as the code book writes them. */
const inOrder: Outcome[] = ['complied_open', 'refused_open', 'slowed', 'blocked', 'unknown_open'];

function countsOf(
  found: readonly Row[],
  asOf: string,
  services: Row['services'],
  weight: Row['weight'],
  column: 'n' | 'confounded' | 'kazakhstan' = 'n',
): number[] {
  return inOrder.map((outcome) => {
    const matching = found.filter(
      (row) =>
        row.as_of === asOf &&
        row.services === services &&
        row.weight === weight &&
        row.outcome === outcome,
    );
    expect(matching, `${asOf} ${services} ${weight} ${outcome}`).toHaveLength(1);
    return matching[0]![column];
  });
}

const rowOf = (
  asOf: string,
  services: Row['services'],
  weight: Row['weight'],
  outcome: Row['outcome'],
): Row =>
  rows.find(
    (row) =>
      row.as_of === asOf &&
      row.services === services &&
      row.weight === weight &&
      row.outcome === outcome,
  )!;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
/** Of counts in order: slowed and blocked. */
const restricted = (counts: readonly number[]) => counts[2]! + counts[3]!;

test('rates gives each view, group, weight and outcome once', () => {
  // Two views, two groups, two weights, five outcomes and blocked or slowed together.
  expect(rows).toHaveLength(2 * 2 * 2 * 6);
  expect([...new Set(rows.map((row) => row.as_of))]).toEqual([coded, lastEvidence]);
});

test('rates counts the 45 cases known on 1 October 2021 as the code book does', () => {
  const counts = countsOf(rows, coded, 'all', 'row');
  expect(counts).toEqual([14, 16, 5, 8, 2]);
  expect(sum(counts)).toBe(45);
});

test('rates counts the 24 cases of services of the statement on 1 October 2021', () => {
  const counts = countsOf(rows, coded, 'statement', 'row');
  expect(counts).toEqual([7, 12, 3, 1, 1]);
  expect(sum(counts)).toBe(24);
});

test('rates counts 4 of 6 laws that had restricted any service by 1 October 2021', () => {
  const counts = countsOf(rows, coded, 'all', 'law');
  expect([restricted(counts), sum(counts)]).toEqual([4, 6]);
});

test('rates counts 2 of 6 laws that had restricted a service of the statement by then', () => {
  const counts = countsOf(rows, coded, 'statement', 'law');
  expect([restricted(counts), sum(counts)]).toEqual([2, 6]);
});

test('rates counts ten platforms under the law of Kazakhstan and none restricted', () => {
  const counts = countsOf(rows, lastEvidence, 'all', 'row', 'kazakhstan');
  expect([restricted(counts), sum(counts)]).toEqual([0, 10]);
});

test('rates has no platform under the law of Kazakhstan before that law', () => {
  expect(sum(countsOf(rows, coded, 'all', 'row', 'kazakhstan'))).toBe(0);
});

// A second count of the table, in plain TypeScript.

interface Case {
  law: string;
  outcome: Outcome;
  isConfounded: boolean;
}

function outcomeOf(complied: string, isRestricted: boolean, measure: string): Outcome {
  if (isRestricted) return measure === 'throttling' ? 'slowed' : 'blocked';
  if (complied === 'yes') return 'complied_open';
  return complied === 'no' || complied === 'partial' ? 'refused_open' : 'unknown_open';
}

function casesOf(folder: Folder, asOf: string, isChosen: (row: Cells) => boolean): Case[] {
  const suffix = asOf === coded ? '_2021_10_01' : '';
  return cellsOf(folder, 'precedents')
    .filter(isChosen)
    .filter((row) =>
      asOf === coded
        ? row.in_view_2021_10_01 === 'true'
        : row.in_view_from! <= asOf || row.set === 'kazakhstan',
    )
    .map((row) => ({
      law: row.law_id!,
      outcome: outcomeOf(
        row[`complied${suffix}`]!,
        row[`restricted${suffix}`] === 'true' &&
          (asOf === coded || parseEdtf(row.restriction_start!).first <= parseDay(asOf)),
        row.restriction_measure!,
      ),
      isConfounded: row.confounded === 'true',
    }));
}

/** One case per law: the gravest outcome of any service under it, an unknown one the least. */
function lawsOf(cases: readonly Case[]): Case[] {
  return [...new Set(cases.map((found) => found.law))].map((law) => {
    const under = cases.filter((found) => found.law === law);
    return {
      law,
      outcome: outcomes.find((outcome) => under.some((found) => found.outcome === outcome))!,
      isConfounded: under.some((found) => found.isConfounded),
    };
  });
}

const tallyOf = (cases: readonly Case[]) =>
  inOrder.map((outcome) => cases.filter((found) => found.outcome === outcome).length);

const isStatement = (row: Cells) => row.statement_service === 'true';
const isPrecedent = (row: Cells) => row.set === 'threat_blocking';

const views = [coded, lastEvidence].flatMap((asOf) =>
  (['all', 'statement'] as const).flatMap((services) =>
    (['row', 'law'] as const).map((weight) => [asOf, services, weight] as const),
  ),
);

test.each(views)('rates as of %s, %s services, by %s, is what a second count gives', (...view) => {
  const [asOf, services, weight] = view;
  const isChosen = (row: Cells) => isPrecedent(row) && (services === 'all' || isStatement(row));
  const found = casesOf('data', asOf, isChosen);
  const cases = weight === 'law' ? lawsOf(found) : found;
  expect(cases.length).toBeGreaterThan(0);
  expect(countsOf(rows, ...view)).toEqual(tallyOf(cases));
  expect(countsOf(rows, ...view, 'confounded')).toEqual(
    tallyOf(cases.filter(({ isConfounded }) => isConfounded)),
  );
});

test.each(views)(
  'rates as of %s, %s services, by %s, is of 100 what a second count gives',
  (...view) => {
    const [asOf, services, weight] = view;
    const isChosen = (row: Cells) => isPrecedent(row) && (services === 'all' || isStatement(row));
    const found = casesOf('data', asOf, isChosen);
    const counted = tallyOf(weight === 'law' ? lawsOf(found) : found);
    const of100 = (n: number) => Math.round((100 * n) / sum(counted));
    const shares = inOrder.map((outcome) => rowOf(...view, outcome).of_100);
    expect(shares).toEqual(counted.map(of100));
    expect(rowOf(...view, 'restricted').of_100).toBe(of100(restricted(counted)));
  },
);

test.each(views)(
  'rates as of %s, %s services, by %s, has the range of a second bootstrap',
  (...view) => {
    const [asOf, services, weight] = view;
    const isChosen = (row: Cells) => isPrecedent(row) && (services === 'all' || isStatement(row));
    const found = casesOf('data', asOf, isChosen);
    const laws = [...new Set(found.map(({ law }) => law))].sort();
    const pools = laws.map((law) => {
      const under = found.filter((one) => one.law === law);
      return weight === 'law' ? lawsOf(under) : under;
    });
    // The generator written out: the constants of Numerical Recipes, as in d3.randomLcg, from 2021.
    let state = 2021;
    const random = () => {
      state = (Math.imul(0x19660d, state) + 0x3c6ef35f) | 0;
      return (state >>> 0) / 2 ** 32;
    };
    const draws = Array.from({ length: 2000 }, () =>
      tallyOf(laws.flatMap(() => pools[Math.floor(random() * laws.length)]!)),
    );
    const rangeOf = (countIn: (tally: number[]) => number) => {
      const shares = draws
        .map((tally) => (100 * countIn(tally)) / sum(tally))
        .sort((a, b) => a - b);
      // 5 and 95 in a hundred of 1,999 steps: 99.95 and 1899.05, between two neighbours.
      const at = (i: number, part: number) =>
        Math.round(shares[i]! + part * (shares[i + 1]! - shares[i]!));
      // Where all draws are alike, the share under which they would be once in twenty times.
      const open = 100 * (1 - Math.exp(Math.log(0.05) / laws.length));
      return [
        shares[0] === 100 ? Math.round(100 - open) : at(99, 0.95),
        shares.at(-1) === 0 ? Math.round(open) : at(1899, 0.05),
      ];
    };
    inOrder.forEach((outcome, i) => {
      const { low, high } = rowOf(...view, outcome);
      expect([low, high], outcome).toEqual(rangeOf((tally) => tally[i]!));
    });
    const { low, high } = rowOf(...view, 'restricted');
    expect([low, high]).toEqual(rangeOf(restricted));
  },
);

test('rates counts the platforms of Kazakhstan as a second count does', () => {
  const isOwn = (row: Cells) => row.set === 'kazakhstan';
  expect(countsOf(rows, lastEvidence, 'all', 'row', 'kazakhstan')).toEqual(
    tallyOf(casesOf('data', lastEvidence, isOwn)),
  );
  expect(countsOf(rows, lastEvidence, 'statement', 'row', 'kazakhstan')).toEqual(
    tallyOf(casesOf('data', lastEvidence, (row) => isOwn(row) && isStatement(row))),
  );
});

test('rates counts the invented precedents as counted by hand', async () => {
  const fixtures = await openTables('tests/fixtures');
  const found = await rowsIn(fixtures);
  // tests/fixtures/README.md.
  const last = schemaOf('tests/fixtures').lastEvidence;
  expect(countsOf(found, last, 'all', 'row')).toEqual([3, 2, 1, 3, 1]);
  expect(countsOf(found, last, 'statement', 'row')).toEqual([2, 2, 1, 2, 0]);
  expect(countsOf(found, coded, 'all', 'row')).toEqual([2, 3, 1, 2, 1]);
  expect(countsOf(found, coded, 'statement', 'row')).toEqual([2, 3, 1, 1, 0]);
  // Law A restricts at both dates, law B only after October 2021.
  expect(restricted(countsOf(found, coded, 'all', 'law'))).toBe(1);
  expect(restricted(countsOf(found, last, 'all', 'law'))).toBe(2);
});

test('rates keeps to the chosen services', async () => {
  await select(data, { ...standard, services: ['telegram', 'facebook'] });
  const found = await rowsIn(data);
  const isChosen = (row: Cells) =>
    isPrecedent(row) && ['telegram', 'facebook'].includes(row.service_id!);
  expect(countsOf(found, coded, 'all', 'row')).toEqual(tallyOf(casesOf('data', coded, isChosen)));
  await select(data, standard);
});

test('rates does not heed a chosen period, measure, scope or grade', async () => {
  // The chart says so: only the choice of services applies.
  await select(data, {
    ...standard,
    period: { first: 17_000, last: 17_001 },
    measures: [],
    scopes: [],
    grades: [],
  });
  expect(await rowsIn(data)).toEqual(rows);
  await select(data, standard);
});
