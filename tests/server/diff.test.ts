import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { chartData } from '$lib/server/diff/charted';
import { compareData, diffFiles, type DataDiff } from '$lib/server/diff/compare';
import { code, writeDiff } from '$lib/server/diff/markdown';
import { completed, dataAt, type DataSet } from '$lib/server/diff/revision';
import { dataVersion } from '$lib/server/version';
import { filesOf, schemaOf } from '../tables/open';

const before = completed(schemaOf('tests/fixtures'), filesOf('tests/fixtures'));
const withEvents = (change: (text: string) => string): DataSet =>
  completed(before.schema, { ...before.files, 'events.csv': change(before.files['events.csv']!) });

// Facebook and Instagram are cut three days longer, and one row is gone.
const after = withEvents((text) =>
  text
    .replace(
      'kz-2019-two-services,2019-05-09,2019-05-09',
      'kz-2019-two-services,2019-05-09,2019-05-12',
    )
    .replace(/^kz-2020-unknown-end.*\n/m, ''),
);
let diff: DataDiff;
beforeAll(async () => {
  diff = compareData(
    { ...before, charted: await chartData(before) },
    { ...after, charted: await chartData(after) },
  );
});

test('a change of a cell and a row that is gone are told by their ids', () => {
  expect(diff.files.map(({ file }) => file)).toEqual(['events.csv']);
  const [{ rows }] = diff.files as [DataDiff['files'][number]];
  expect(rows.changed).toEqual([
    {
      key: 'kz-2019-two-services',
      cells: [{ column: 'end', before: '2019-05-09', after: '2019-05-12' }],
    },
  ]);
  expect(rows.removed.map(({ key }) => key)).toEqual(['kz-2020-unknown-end']);
  expect(rows.added).toEqual([]);
});

test('the numbers that move are named with both their values', () => {
  const moved = new Map(diff.headlines.changed.map(({ key, cells }) => [key, cells]));
  // 9 and 10 May and 16 November 2019 before; now 9 to 12 May. The season of the spring holds all of them already.
  expect(moved.get('restricted-days 2019')).toEqual([
    { column: 'named', before: '3', after: '5' },
    { column: 'pattern', before: '3', after: '5' },
  ]);
  // The row that is gone named 20 May 2020.
  expect(moved.get('restricted-days 2020')).toEqual([
    { column: 'named', before: '1', after: '0' },
    { column: 'pattern', before: '1', after: '0' },
    { column: 'possible', before: '1', after: '0' },
  ]);
  expect(moved.get('before-after spring-2019')?.[0]).toEqual({
    column: 'named',
    before: '2',
    after: '4',
  });
  expect(moved.has('restricted-days 2018')).toBe(false);
  expect([...moved.keys()]).toContain('service-lanes facebook');
});

test('charts whose rows change can be drawn before and after, others are not named', () => {
  const chart = diff.charts.find(({ after }) => after.slug === 'restricted-days')!;
  expect(chart.before.svg()).toMatch(/^<svg/);
  expect(chart.after.svg()).not.toBe(chart.before.svg());
  expect(diff.charts.map(({ after }) => after.slug)).not.toContain('outcomes');
  expect([...diff.failed]).toEqual([]);
});

test('the Markdown says what moved, and asks for a second person', () => {
  const text = writeDiff(diff);
  expect(text).toContain('### `events.csv`: 0 added, 1 changed, 1 removed');
  expect(text).toContain('  - end: `2019-05-09` → `2019-05-12`');
  expect(text).toContain('- restricted-days 2019: named 3 → 5, pattern 3 → 5');
  expect(text).toContain('a second person checks the rows');
  expect(text).not.toContain('\n\n\n');
});

test('without a change nothing is told', () => {
  const same = diffFiles(before, before);
  expect(same).toEqual([]);
  const text = writeDiff({
    versions: ['1', '1'],
    files: same,
    headlines: { added: [], removed: [], changed: [] },
    charts: [],
    failed: new Map(),
  });
  expect(text).toContain('No row of any table changes.');
  expect(text).not.toContain('second person');
});

test('a table that the older state lacks is empty in it, and its rows are new', () => {
  const { scenarios, ...rest } = Object.fromEntries(
    before.schema.resources.map((resource) => [resource.name, resource]),
  );
  const { 'scenarios.csv': _, ...files } = before.files;
  const older = completed({ ...before.schema, resources: Object.values(rest) }, files);
  const [{ file, rows }] = diffFiles(older, before) as [DataDiff['files'][number]];
  expect(file).toBe(scenarios!.path);
  expect(rows.added.length).toBeGreaterThan(0);
  expect(rows.changed).toEqual([]);
});

test.each([
  ['plain', '`plain`'],
  ['@somebody <b>\n# x', '`@somebody <b> # x`'],
  ['a ` b', '``a ` b``'],
  ['`', '`` ` ``'],
  [' ', '(empty)'],
])('code(%j) keeps the text from taking effect: %s', (text, markdown) => {
  expect(code(text)).toBe(markdown);
});

test.skipIf(!existsSync('.git'))('a revision of Git gives the tables and their spans', () => {
  const { files, schema, version } = dataAt('HEAD');
  expect(files['events.csv']).toMatch(/^event_id,/);
  expect(files['spans.csv']).toMatch(/^event_id,/);
  expect(schema.lastEvidence).toMatch(/^\d{4}-/);
  // With changes that are not committed yet, the folder is another state.
  const isClean =
    execFileSync('git', ['status', '--porcelain', 'data'], { encoding: 'utf8' }) === '';
  if (isClean) expect(version).toBe(dataVersion());
  expect(() => dataAt('--output=x')).toThrow('no revision of Git: --output=x');
});
