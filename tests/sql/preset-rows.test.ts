import { beforeAll, expect, test } from 'vitest';
import type { Db } from '$lib/db/db';
import { presets } from '../../src/routes/[lang=locale]/sql/presets';
import { cellsOf, openTables, schemaOf } from '../tables/open';

// Each question answered again from the CSV files, by the words of data/README.md and without the model.

type Row = Record<string, string>;

const { lastEvidence } = schemaOf('data');
const events = cellsOf('data', 'events') as Row[];
const services = cellsOf('data', 'services') as Row[];
const list = (cell: string | undefined) => (cell ? cell.split(';') : []);

function groups<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const found = new Map<string, Item[]>();
  for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

const count = <Item>(items: readonly Item[], is: (item: Item) => boolean) =>
  String(items.filter(is).length);
const least = (texts: readonly string[]) => [...texts].sort()[0]!;
const most = (texts: readonly string[]) => [...texts].sort().at(-1)!;
/** By keys, each the next where the ones before are equal. */
const sortBy = <Item>(items: readonly Item[], ...keys: ((item: Item) => string | number)[]) =>
  [...items].sort((a, b) => {
    const key = keys.find((one) => one(a) !== one(b));
    return key ? (key(a) < key(b) ? -1 : 1) : 0;
  });
const columns = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name]!]));

/** First month and number of months of a season. */
const seasons: Record<string, [number, number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
};
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date);

/** The first and the last day that a date may mean. */
function boundsOf(date: string): [string, string] {
  const plain = date.replace('~', '');
  if (isDay(plain)) return [plain, plain];
  const [year, month] = plain.split('-');
  const [first, months] = month ? (seasons[month] ?? [Number(month), 1]) : [1, 12];
  return [
    iso(Date.UTC(Number(year), first - 1)),
    iso(Date.UTC(Number(year), first - 1 + months, 0)),
  ];
}

const lastDate = ({ end }: Row) => (end === '..' ? lastEvidence : end!);

function extentOf(event: Row): [string, string] {
  const [first, last] = boundsOf(event.start!);
  return [first, event.end ? boundsOf(lastDate(event))[1] : last];
}

/** The days of an event, with what it says about each. */
function daysOf(event: Row): { day: string; says: string }[] {
  const [first, last] = extentOf(event);
  const end = lastDate(event);
  const afterStart = boundsOf(event.start!)[1];
  const beforeEnd = end && boundsOf(end)[0];
  const isBetween = (day: string) =>
    Boolean(beforeEnd) &&
    (event.start!.endsWith('~') ? day > afterStart : day >= afterStart) &&
    (end.endsWith('~') ? day < beforeEnd : day <= beforeEnd);
  const says = (day: string) => {
    if (/daily$/.test(event.cadence!)) return 'pattern';
    const isNamed = day === event.start || day === end || isBetween(day);
    return event.cadence === 'continuous' && isNamed ? 'named' : 'window';
  };
  const days = [];
  for (let time = Date.parse(first); iso(time) <= last; time += 86_400_000) {
    days.push({ day: iso(time), says: says(iso(time)) });
  }
  return days;
}

const service = (id: string) => services.find((row) => row.service_id === id)!;
const isHeadline = (id: string) => service(id).headline === 'true';
/** The services that an event names, and those that they imply. */
const reachOf = (event: Row) =>
  list(event.services).flatMap((id) => [id, ...list(service(id).implies)]);
const isRestriction = ({ measure }: Row) =>
  !['content_order', 'https_interception'].includes(measure!);
/** The events that the headline numbers count. */
const counted = events.filter(
  (event) =>
    event.scope === 'national' &&
    event.evidence_grade !== 'recalled' &&
    isRestriction(event) &&
    reachOf(event).some(isHeadline),
);
const countedDays = counted.flatMap((event) => daysOf(event).map((one) => ({ ...one, event })));
const namedDays = countedDays.filter(({ says }) => says === 'named');
const distinct = (items: readonly { day: string }[]) => new Set(items.map(({ day }) => day)).size;

/** How the answers of the enumerated columns are ordered: as the schema lists them. */
const place = (table: string, column: string, value: string) =>
  schemaOf('data')
    .resources.find(({ name }) => name === table)!
    .schema.fields.find(({ name }) => name === column)!
    .constraints!.enum!.indexOf(value);

function outcomeOf(complied: string, restricted: boolean, measure: string): string {
  if (restricted) return measure === 'throttling' ? 'slowed' : 'blocked';
  if (complied === 'yes') return 'complied_open';
  return ['no', 'partial'].includes(complied) ? 'refused_open' : 'unknown_open';
}

const answers: Record<string, () => Row[]> = {
  'days-by-year': () =>
    groups(countedDays, ({ day }) => day.slice(0, 4)).map(([year, days]) => ({
      year,
      documented: String(distinct(days.filter(({ says }) => says === 'named'))),
      with_patterns: String(distinct(days.filter(({ says }) => says !== 'window'))),
      possible_at_most: String(distinct(days)),
    })),
  'draft-to-law': () =>
    sortBy(
      cellsOf('data', 'provisions') as Row[],
      (row) => place('provisions', 'final_status', row.final_status!),
      (row) => row.name!,
    ).map((row) =>
      columns(row, ['name', 'sanction', 'final_status', 'draft_summary', 'final_summary']),
    ),
  'evidence-by-year': () =>
    groups(events, ({ start }) => start!.slice(0, 4)).map(([year, rows]) => ({
      year,
      measured: count(rows, (row) => row.evidence_grade === 'measured'),
      reported: count(rows, (row) => row.evidence_grade === 'reported'),
      recalled: count(rows, (row) => row.evidence_grade === 'recalled'),
    })),
  longest: () =>
    sortBy(
      events
        .filter(({ measure, end }) => measure === 'blocking' && end !== '')
        .map((event) => {
          const [first, last] = extentOf(event);
          const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
          return { event, first, last, days };
        }),
      ({ days }) => -days,
      ({ event }) => event.event_id!,
    )
      .slice(0, 20)
      .map(({ event, first, last, days }) => ({
        ...columns(event, ['event_id', 'services']),
        first,
        last,
        days_at_most: String(days),
        still_in_force: String(event.end === '..'),
      })),
  'near-daily': () =>
    sortBy(
      events.filter(({ cadence }) => /daily$/.test(cadence!)),
      (row) => row.start!,
      (row) => row.event_id!,
    ).map((row) => ({
      ...columns(row, ['start', 'end', 'start_time', 'measure', 'services']),
      ...columns(row, ['evidence_grade', 'summary']),
      sources: String(list(row.source_ids).length),
    })),
  occasions: () =>
    sortBy(
      groups(events, ({ trigger }) => trigger!),
      ([, rows]) => -rows.length,
      ([trigger]) => place('events', 'trigger', trigger),
    ).map(([trigger, rows]) => ({
      trigger,
      events: String(rows.length),
      measured: count(rows, (row) => row.evidence_grade === 'measured'),
      first: least(rows.map(({ start }) => start!)),
      last: most(rows.map(({ start }) => start!)),
    })),
  'one-source': () =>
    sortBy(
      events.filter(({ source_ids }) => list(source_ids).length === 1),
      (row) => row.start!,
      (row) => row.event_id!,
    ).map((row) => {
      const source = (cellsOf('data', 'sources') as Row[]).find(
        ({ source_id }) => source_id === row.source_ids,
      )!;
      return {
        ...columns(row, ['event_id', 'start', 'evidence_grade']),
        ...columns(source, ['publisher', 'title', 'url']),
      };
    }),
  positions: () => {
    const positions = groups(events, (row) => row.official_position!).map(([name]) => name);
    return groups(events, ({ measure }) => measure!).map(([measure, rows]) => ({
      measure,
      ...Object.fromEntries(
        positions.map((name) => [name, count(rows, (row) => row.official_position === name)]),
      ),
    }));
  },
  precedents: () => {
    const known = (cellsOf('data', 'precedents') as Row[]).filter(({ set }) =>
      ['threat_blocking', 'fines_only'].includes(set!),
    );
    const then = known
      .filter((row) => row.in_view_2021_10_01 === 'true')
      .map((row) => ({
        as_of: '2021-10-01',
        set: row.set!,
        outcome: outcomeOf(
          row.complied_2021_10_01!,
          row.restricted_2021_10_01 === 'true',
          row.restriction_measure!,
        ),
      }));
    const now = known
      .filter((row) => row.in_view_from !== '' && row.in_view_from! <= lastEvidence)
      .map((row) => ({
        as_of: lastEvidence,
        set: row.set!,
        outcome: outcomeOf(
          row.complied!,
          row.restricted === 'true' && row.restriction_start! <= lastEvidence,
          row.restriction_measure!,
        ),
      }));
    return groups([...then, ...now], (row) => JSON.stringify(Object.values(row))).map(
      ([, rows]) => ({ ...rows[0]!, cases: String(rows.length) }),
    );
  },
  regions: () => {
    const apart = events.filter((event) => event.scope === 'regional' && isRestriction(event));
    const named = apart.flatMap(({ regions, start }) =>
      list(regions).flatMap((region) => (region.startsWith('KZ-') ? [{ region, start }] : [])),
    );
    return sortBy(
      groups(named, ({ region }) => region),
      ([, rows]) => -rows.length,
      ([region]) => region,
    ).map(([region, rows]) => ({
      region,
      events: String(rows.length),
      first: least(rows.map(({ start }) => start!)),
      last: most(rows.map(({ start }) => start!)),
    }));
  },
  'same-day': () =>
    sortBy(
      groups(namedDays, ({ day }) => day),
      ([, rows]) => -rows.length,
      ([day]) => day,
    )
      .slice(0, 20)
      .map(([day, rows]) => ({
        day,
        events: String(rows.length),
        measures: [...new Set(rows.map(({ event }) => event.measure!))].sort().join(', '),
      })),
  services: () =>
    sortBy(
      services
        .filter((row) => isHeadline(row.service_id!) && row.category !== 'infrastructure')
        .map(({ service_id, name }) => ({
          name: name!,
          days: namedDays.filter(({ event }) => reachOf(event).includes(service_id!)),
        }))
        .filter(({ days }) => days.length > 0),
      ({ days }) => -distinct(days),
      ({ name }) => name,
    ).map(({ name, days }) => ({
      name,
      documented_days: String(distinct(days)),
      first: least(days.map(({ day }) => day)),
      last: most(days.map(({ day }) => day)),
    })),
};

let db: Db;
beforeAll(async () => {
  db = await openTables('data');
});

/** The rows of a preset, every cell as text. */
async function ask(name: string): Promise<Row[]> {
  const rows = await db.rows<Record<string, string | null>>(
    `select columns(*)::varchar from (\n${presets[name]}\n)`,
  );
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell ?? ''])),
  );
}

test('every preset is answered again', () => {
  expect(Object.keys(answers).sort()).toEqual(Object.keys(presets).sort());
});

test.each(Object.entries(answers))('%s gives the rows of the CSV files', async (name, answer) => {
  const expected = answer();
  expect(expected.length).toBeGreaterThan(0);
  expect(await ask(name)).toEqual(expected);
});
