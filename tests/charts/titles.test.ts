import { beforeAll, expect, test } from 'vitest';
import { chart as beforeAfter } from '$lib/charts/before-after/chart';
import type { Row as BeforeAfterRow } from '$lib/charts/before-after/rows';
import { chart as projection } from '$lib/charts/rates/chart';
import type { Row as ProjectionRow } from '$lib/charts/rates/rows';
import { chart as restrictedDays } from '$lib/charts/restricted-days/chart';
import type { Row } from '$lib/charts/restricted-days/rows';
import { parseDay } from '$lib/model/day';
import { months as monthNames } from '$lib/i18n/calendar';
import { locales } from '$lib/i18n/locale';
import { words as homeWords } from '$lib/i18n/pages/home.en';
import { openTables } from '../tables/open';
import { citationsOf, contextFor, rowsOf } from './context';

// A title states a finding. These hold the findings against the published rows.

let rows: Row[];
let compared: BeforeAfterRow[];
let outcomes: ProjectionRow[];
beforeAll(async () => {
  rows = await rowsOf('data', restrictedDays);
  compared = await rowsOf('data', beforeAfter);
  outcomes = await rowsOf('data', projection);
});

const en = contextFor('data', 'en');

/** The months of 2018 with an answer of yes, by their English names. */
const monthsOf2018 = (holds: (row: Row) => boolean) =>
  rows
    .filter((row) => row.month.startsWith('2018') && holds(row))
    .map((row) => monthNames.en.nominative[Number(row.month.slice(5)) - 1]!);

/** The names of all months from one to another. */
function monthsFrom(first: string, last: string): string[] {
  const names = monthNames.en.nominative;
  return names.slice(names.indexOf(first), names.indexOf(last) + 1);
}

test('the title of restricted-days names March to June and December 2018', () => {
  expect(restrictedDays.text.en.title(rows, en)).toBe(
    'Reported nearly every evening from March to June 2018 and in December 2018; none of these days is documented',
  );
});

test('the title of restricted-days names every month whose days only a pattern covers', () => {
  expect(monthsOf2018((row) => row.pattern > row.named)).toEqual([
    ...monthsFrom('March', 'June'),
    'December',
  ]);
  const others = rows.filter((row) => !row.month.startsWith('2018') && row.pattern > row.named);
  expect(others.map((row) => row.month)).toEqual([]);
});

test('the home page names the months with a reported pattern, and those with later accounts only', () => {
  const { finding } = homeWords.parts['near-daily'];
  const [, first, last, single] = /from (\w+) to (\w+) 2018 and in (\w+) 2018/.exec(finding) ?? [];
  const pattern = monthsOf2018((row) => row.pattern > row.named);
  expect([...monthsFrom(first!, last!), single], finding).toEqual(pattern);
  const [, from, to] = /For (\w+) to (\w+) 2018 there are only later accounts/.exec(finding) ?? [];
  const recalled = monthsOf2018((row) => row.recalled > 0);
  expect(monthsFrom(from!, to!), finding).toEqual(recalled);
});

test('the months with later accounts only have no reported pattern', () => {
  const both = rows.filter(
    (row) => row.month.startsWith('2018') && row.recalled > 0 && row.pattern > 0,
  );
  expect(both.map((row) => row.month)).toEqual([]);
});

test('every near-daily event that is counted is one of evenings, so that a title may say so', async () => {
  const db = await openTables('data');
  const events = await db.rows<{ event_id: string }>(
    `select event_id from shown_events
     where is_counted and cadence = 'near_daily'`,
  );
  expect(events.length).toBeGreaterThan(0);
  expect(events.filter(({ event_id }) => !event_id.includes('evening'))).toEqual([]);
});

test('the title of restricted-days does not speak of evenings under a choice of the reader', () => {
  const title = restrictedDays.text.en.title(rows, { ...en, isDefault: false });
  expect(title).toMatch(/^Almost daily restrictions are described from March to June 2018/);
});

test('the title of restricted-days gives both bounds where documented days prevail', () => {
  // June 2019 on its own: 4 documented days, 12 possible. January 2022: 8 and no more.
  const titleOf = (month: string) =>
    restrictedDays.text.en.title([rows.find((row) => row.month === month)!], en);
  expect(titleOf('2019-06')).toBe('4\u00a0days documented, up to 12 possible');
  expect(titleOf('2022-01')).toBe('8\u00a0days documented');
});

test('the title of restricted-days says so once a day of the pattern is documented', () => {
  const altered = rows.map((row) => (row.month === '2018-04' ? { ...row, named: 1 } : row));
  expect(restrictedDays.text.en.title(altered, en)).toMatch(/few of these days are documented$/);
});

test('the sentence of restricted-days names days where the period cuts a month', () => {
  const period = { first: parseDay('2018-04-10'), last: parseDay('2018-04-20') };
  const sentence = restrictedDays.text.en.sentence(rows, contextFor('data', 'en', { period }));
  expect(sentence).toMatch(/^10 April 2018 – 20 April 2018: /);
});

test.each(locales)(
  'the title of restricted-days says in %s that nothing matches, if so',
  (locale) => {
    const context = contextFor('data', locale);
    const { title } = restrictedDays.text[locale];
    expect(title([], context)).not.toBe(title(rows, context));
    expect(title([], context)).not.toMatch(/\d/);
  },
);

test('the title of restricted-days misses no pattern in the years that it leaves out', () => {
  const context = contextFor('data', 'en', {
    period: { first: en.coverage.first, last: en.coverage.lastEvidence },
  });
  expect(restrictedDays.text.en.title(rows, context)).toBe(restrictedDays.text.en.title(rows, en));
});

// before-after: documented days rise as observers begin to measure. The title may not hide it.

test('the title of before-after compares nothing where the period of the reader cuts its two years', () => {
  const cut = compared.map((row) => ({ ...row, is_whole: row.period !== 'before' }));
  // 0 + 4 + 8 documented, 485 + 80 + 16 possible.
  expect(beforeAfter.text.en.title(cut, en)).toBe('12\u00a0days documented, up to 581 possible');
});

test('the title of before-after says that measuring began', () => {
  expect(beforeAfter.text.en.title(compared, en)).toBe(
    'The reported pattern ends; documented days rise as measuring begins',
  );
});

test('the rows bear out the title of before-after', () => {
  const [before, , after] = compared.filter((row) => row.measure === null);
  expect(before!.pattern - before!.named).toBeGreaterThan(0);
  expect(after!.pattern - after!.named).toBe(0);
  expect(after!.named).toBeGreaterThan(before!.named);
  expect(after!.measured_events).toBeGreaterThan(before!.measured_events);
});

const changed = (change: (total: BeforeAfterRow) => Partial<BeforeAfterRow>) =>
  compared.map((row) => (row.measure === null ? { ...row, ...change(row) } : row));

test.each<[string, (total: BeforeAfterRow) => Partial<BeforeAfterRow>]>([
  ['measured events do not rise', () => ({ measured_events: 3 })],
  ['documented days do not rise', () => ({ named: 2 })],
  ['the pattern does not end', (total) => ({ pattern: total.named + 40, possible: 600 })],
])('the title of before-after only compares numbers where %s', (_, change) => {
  const altered = changed(change);
  const [before, , after] = altered.filter((row) => row.measure === null);
  expect(beforeAfter.text.en.title(altered, en)).toBe(
    `${before!.named}–${before!.possible} days before spring 2019, ${after!.named}–${after!.possible} after`,
  );
});

test.each(locales)('the title of before-after switches in %s as in every language', (locale) => {
  const context = contextFor('data', locale);
  const { title } = beforeAfter.text[locale];
  expect(title(compared, context)).not.toMatch(/\d/);
  expect(
    title(
      changed(() => ({ measured_events: 3 })),
      context,
    ),
  ).toMatch(/\d–\d+/);
});

test('the home page may say that cuts around protests and elections are now measured', async () => {
  const { events } = await citationsOf('data');
  const measuredAfter = events.filter(
    (event) => event.is_counted && event.grade === 'measured' && event.first >= '2019-03-20',
  );
  expect(measuredAfter.length).toBeGreaterThan(0);
  const measuredBefore = events.filter(
    (event) => event.is_counted && event.grade === 'measured' && event.last < '2019-03-20',
  );
  expect(measuredBefore.length).toBeLessThan(measuredAfter.length);
});

// projection: two natural numbers and the day they were known, never a rate.

test('the title of projection gives the restricted of all cases on 1 October 2021', () => {
  // Services of the statement: 3 slowed and 1 blocked of 24; later 8 and 13 of 51; Kazakhstan: 0 of 10.
  expect(projection.text.en.title(outcomes, en)).toBe(
    'Restricted under similar laws abroad: 4 of 24 cases by 1 October 2021, 21 of 51 by 7 November 2025; in Kazakhstan none found',
  );
});

test('the title of projection does not clear the law of Kazakhstan once it restricts a platform', () => {
  const restricted = outcomes.map((row) =>
    row.outcome === 'blocked' && row.services === 'all' && row.weight === 'row'
      ? { ...row, kazakhstan: 1 }
      : row,
  );
  expect(projection.text.en.title(restricted, en)).toBe(
    'Restricted under similar laws abroad: 4 of 24 cases by 1 October 2021, 21 of 51 by 7 November 2025',
  );
});

test('no word of projection has a decimal or a per cent', () => {
  for (const locale of locales) {
    const context = contextFor('data', locale);
    const { title, sentence } = projection.text[locale];
    // A title may write a date in figures, 07.11.2025: that is no decimal.
    const said = `${title(outcomes, context)} ${sentence(outcomes, context)}`.replace(
      /\b\d\d\.\d\d\.\d{4}\b/g,
      '',
    );
    expect(said).not.toMatch(/%|\d[.,]\d|процент|пайыз/);
  }
});
